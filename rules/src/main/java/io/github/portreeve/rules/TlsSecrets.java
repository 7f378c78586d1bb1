package io.github.portreeve.rules;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Secret;
import java.util.ArrayList;
import java.util.List;

/** The Secrets that TLS entries name. */
final class TlsSecrets {
  /** Parts of the names of annotations by which a Secret is copied to other namespaces. */
  private static final String[] COPYING = {"reflect", "replicat", "sync", "copy", "clone"};

  private TlsSecrets() {}

  /** Those of this name that the manifest can mean, being in its namespace. */
  static List<Manifest<Secret>> named(
      String name, Manifest<?> from, List<Manifest<Secret>> secrets) {
    List<Manifest<Secret>> found = new ArrayList<>(1);
    for (Manifest<Secret> secret : secrets) {
      if (secret.name().equals(name) && ManifestSet.mayShareNamespace(secret, from)) {
        found.add(secret);
      }
    }
    return found;
  }

  static boolean isForTls(Secret secret) {
    return secret.type().equals("kubernetes.io/tls")
        || secret.data().containsKey("tls.crt")
        || secret.stringData().containsKey("tls.crt");
  }

  static boolean isCopied(Secret secret) {
    return KeyParts.areIn(secret.metadata().annotations(), COPYING)
        || KeyParts.areIn(secret.metadata().labels(), COPYING);
  }
}
