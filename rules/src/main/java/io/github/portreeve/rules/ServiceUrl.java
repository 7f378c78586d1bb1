package io.github.portreeve.rules;

import io.github.portreeve.exposure.StreamEntry;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host and port of a URL, as containers are told them.
 *
 * @param host as it is written
 */
record ServiceUrl(String host, int port) {
  private static final String AFTER_SCHEME = "://";

  /** Those URLs in a text that have a port. */
  static List<ServiceUrl> in(String text) {
    List<ServiceUrl> found = new ArrayList<>(0);
    int at = text.indexOf(AFTER_SCHEME);
    while (at >= 0) {
      int start = at + AFTER_SCHEME.length();
      ServiceUrl url = at(text, start);
      if (url != null) {
        found.add(url);
      }
      at = text.indexOf(AFTER_SCHEME, start);
    }
    return found;
  }

  private static @Nullable ServiceUrl at(String text, int start) {
    int end = start;
    while (end < text.length() && "/?#, \"'\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    // Before the host there may be a user and a password.
    String authority = text.substring(start, end);
    String socket = authority.substring(authority.lastIndexOf('@') + 1);
    int colon = socket.indexOf(':');
    int port = colon < 0 ? 0 : StreamEntry.number(socket.substring(colon + 1));
    return port == 0 ? null : new ServiceUrl(socket.substring(0, colon), port);
  }

  /** The Service that a pod of the workload finds under this name; null when none is here. */
  @Nullable Manifest<Service> service(Manifest<?> workload, ManifestSet manifests) {
    int dot = host.indexOf('.');
    String name = dot < 0 ? host : host.substring(0, dot);
    for (Manifest<Service> service : manifests.servicesNamed(name)) {
      if (dot < 0
          ? ManifestSet.mayShareNamespace(service, workload)
          : isIn(service.namespace(), host.substring(dot + 1))) {
        return service;
      }
    }
    return null;
  }

  /** Whether this is the namespace, with or without what comes after it in the cluster's DNS. */
  private static boolean isIn(String namespace, String rest) {
    return !namespace.isEmpty() && (rest.equals(namespace) || rest.startsWith(namespace + ".svc"));
  }
}
