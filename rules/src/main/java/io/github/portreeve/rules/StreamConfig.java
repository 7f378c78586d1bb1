package io.github.portreeve.rules;

import io.github.portreeve.model.ConfigMap;
import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ConfigMap from which a controller forwards TCP or UDP.
 *
 * @param controller the workload that was told of it; null where its name alone says what it is
 */
record StreamConfig(
    Manifest<ConfigMap> map, boolean udp, @Nullable Manifest<? extends Workload> controller) {

  /** Flags of ingress-nginx and HAProxy Ingress, and the one of HAProxy's own controller. */
  private static final String[] TCP_FLAGS = {
    "--tcp-services-configmap=", "--configmap-tcp-services="
  };

  private static final String[] UDP_FLAGS = {"--udp-services-configmap="};

  /** Those of the set that have entries. */
  static List<StreamConfig> in(ManifestSet manifests) {
    List<StreamConfig> found = new ArrayList<>();
    for (Manifest<ConfigMap> map : manifests.ofType(ConfigMap.class)) {
      if (!map.resource().data().isEmpty()) {
        StreamConfig config = of(map, manifests);
        if (config != null) {
          found.add(config);
        }
      }
    }
    return found;
  }

  private static @Nullable StreamConfig of(Manifest<ConfigMap> map, ManifestSet manifests) {
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      if (isTold(workload, map, TCP_FLAGS)) {
        return new StreamConfig(map, false, workload);
      } else if (isTold(workload, map, UDP_FLAGS)) {
        return new StreamConfig(map, true, workload);
      }
    }
    return switch (map.name()) {
      case "tcp-services" -> new StreamConfig(map, false, null);
      case "udp-services" -> new StreamConfig(map, true, null);
      default -> null;
    };
  }

  private static boolean isTold(
      Manifest<? extends Workload> workload, Manifest<ConfigMap> map, String[] flags) {
    for (Container container : workload.resource().podSpec().containers()) {
      for (String argument : container.args()) {
        if (argument.endsWith("/" + map.name()) && startsWithAny(argument, flags)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean startsWithAny(String argument, String[] flags) {
    for (String flag : flags) {
      if (argument.startsWith(flag) || argument.startsWith(flag.substring(1))) {
        return true;
      }
    }
    return false;
  }

  static FieldPath field(String port) {
    return FieldPath.of("data").key(port);
  }
}
