package io.github.portreeve.rules;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.NameIndex;
import io.github.portreeve.model.Secret;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The Secrets of a set, as TLS entries look for them. */
final class TlsSecrets {
  /** Parts of the names of annotations by which a Secret is copied to other namespaces. */
  private static final String[] COPYING = {"reflect", "replicat", "sync", "copy", "clone"};

  private final NameIndex<Manifest<Secret>> byName = new NameIndex<>();
  private final Map<String, Set<String>> forTls = new HashMap<>();

  TlsSecrets(ManifestSet manifests) {
    for (Manifest<Secret> secret : manifests.ofType(Secret.class)) {
      byName.add(secret);
      if (isForTls(secret.resource())) {
        Set<String> names = forTls.get(secret.namespace());
        if (names == null) {
          names = new TreeSet<>();
          forTls.put(secret.namespace(), names);
        }
        names.add(secret.name());
      }
    }
  }

  boolean isEmpty() {
    return byName.isEmpty();
  }

  /** Those of this name, wherever they are. */
  List<Manifest<Secret>> named(String name) {
    return byName.of(name);
  }

  /** Those of this name that the manifest can mean, being in its namespace. */
  List<Manifest<Secret>> named(String name, Manifest<?> from) {
    return byName.of(name, from);
  }

  /** The names of those with certificates that the manifest can mean. */
  Set<String> forTlsBeside(Manifest<?> from) {
    Set<String> names = new TreeSet<>();
    if (from.namespace().isEmpty()) {
      for (Set<String> some : forTls.values()) {
        names.addAll(some);
      }
    } else {
      names.addAll(forTls.getOrDefault(from.namespace(), Set.of()));
      names.addAll(forTls.getOrDefault("", Set.of()));
    }
    return names;
  }

  private static boolean isForTls(Secret secret) {
    return secret.type().equals("kubernetes.io/tls")
        || secret.data().containsKey("tls.crt")
        || secret.stringData().containsKey("tls.crt");
  }

  static boolean isCopied(Secret secret) {
    return KeyParts.areIn(secret.metadata().annotations(), COPYING)
        || KeyParts.areIn(secret.metadata().labels(), COPYING);
  }
}
