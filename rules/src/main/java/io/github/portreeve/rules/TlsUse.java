package io.github.portreeve.rules;

import io.github.portreeve.finding.Related;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressTls;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Secret;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of spec.tls whose Secret is at hand.
 *
 * @param field of the entry
 */
record TlsUse(
    Manifest<Ingress> ingress, FieldPath field, IngressTls entry, Manifest<Secret> secret) {

  /** Those of all Ingresses; of an entry with several Secrets of its name none. */
  static List<TlsUse> of(ManifestSet manifests) {
    List<TlsUse> uses = new ArrayList<>();
    TlsSecrets secrets = new TlsSecrets(manifests);
    if (secrets.isEmpty()) {
      return uses;
    }
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      List<IngressTls> entries = ingress.resource().spec().tls();
      for (int i = 0; i < entries.size(); i++) {
        List<Manifest<Secret>> named = secrets.named(entries.get(i).secretName(), ingress);
        if (named.size() == 1) {
          FieldPath field = FieldPath.of("spec", "tls").index(i);
          uses.add(new TlsUse(ingress, field, entries.get(i), named.get(0)));
        }
      }
    }
    return uses;
  }

  TlsPair pair() {
    return TlsPair.of(secret.resource());
  }

  FieldPath secretName() {
    return field.child("secretName");
  }

  Related place(String message) {
    boolean plain = secret.resource().stringData().containsKey("tls.crt");
    return Related.of(secret, FieldPath.of(plain ? "stringData" : "data").key("tls.crt"), message);
  }
}
