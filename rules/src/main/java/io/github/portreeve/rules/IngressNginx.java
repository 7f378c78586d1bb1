package io.github.portreeve.rules;

import io.github.portreeve.controllers.AnnotationKeys;
import io.github.portreeve.controllers.Controller;
import io.github.portreeve.controllers.Servers;
import io.github.portreeve.model.ConfigMap;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressClass;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What ingress-nginx serves, and how it is set up. */
final class IngressNginx {
  private IngressNginx() {}

  /** The Ingresses that it serves, by their IngressClass or by their annotations. */
  static List<Manifest<Ingress>> ingresses(ManifestSet manifests) {
    List<Manifest<Ingress>> found = new ArrayList<>();
    Servers servers = null;
    boolean declared = !manifests.ofType(IngressClass.class).isEmpty();
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      // Only these two can tell, as another controller's class is usually called nginx, too.
      if (declared || !WrittenAnnotation.of(ingress).isEmpty()) {
        servers = servers == null ? Servers.of(manifests) : servers;
        if (servers.of(ingress.resource()).isBy(Controller.INGRESS_NGINX)) {
          found.add(ingress);
        }
      }
    }
    return found;
  }

  /** The value of one of its annotations; null when it is absent or to be filled in. */
  static @Nullable String value(Manifest<Ingress> ingress, String name) {
    String value = ingress.metadata().annotations().get(AnnotationKeys.INGRESS_NGINX + name);
    return value == null || value.isEmpty() || Unfilled.isIn(value) ? null : value;
  }

  /** Whether one of its annotations switches something on. */
  static boolean isOn(Manifest<Ingress> ingress, String name) {
    return isTrue(value(ingress, name));
  }

  static boolean isTrue(@Nullable String value) {
    return "true".equals(value) || "True".equals(value) || "1".equals(value);
  }

  /** The value that a ConfigMap gives to a setting; null where none speaks of it. */
  static @Nullable String setting(ManifestSet manifests, String key) {
    for (Manifest<ConfigMap> map : manifests.ofType(ConfigMap.class)) {
      String value = map.resource().data().get(key);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
