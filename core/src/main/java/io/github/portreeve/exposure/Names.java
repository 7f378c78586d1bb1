package io.github.portreeve.exposure;

import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ServicePort;
import java.util.List;

/** How objects and ports are called in texts. */
final class Names {
  private static final int LISTED = 5;

  private Names() {}

  /** {@code Service shop/web}, or {@code Service web} when no namespace is given. */
  static String of(Manifest<?> manifest) {
    String name = manifest.metadata().displayName();
    String namespace = manifest.namespace();
    return manifest.type().kind() + " " + (namespace.isEmpty() ? name : namespace + "/" + name);
  }

  /** {@code Deployment/api}: for sentences. */
  static String brief(Manifest<?> manifest) {
    return manifest.type().kind() + "/" + manifest.metadata().displayName();
  }

  /** {@code :80 "http"}. */
  static String of(ServicePort port) {
    return ":" + port.port() + (port.name().isEmpty() ? "" : " \"" + port.name() + "\"");
  }

  /** {@code "web" (8080)}, or {@code 8080} for a port without a name. */
  static String of(ContainerPort port) {
    return port.name().isEmpty()
        ? Integer.toString(port.containerPort())
        : "\"" + port.name() + "\" (" + port.containerPort() + ")";
  }

  /** The first few, and how many more there are. */
  static String listed(List<String> items) {
    int shown = Math.min(items.size(), LISTED);
    String list = String.join(", ", items.subList(0, shown));
    return items.size() > shown ? list + " and " + (items.size() - shown) + " more" : list;
  }
}
