package io.github.portreeve.exposure;

import io.github.portreeve.model.ConfigMap;
import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ConfigMap from which a controller forwards TCP or UDP.
 *
 * @param controller the workload that was told of it; null where its name alone says what it is
 */
public record StreamConfig(
    Manifest<ConfigMap> map, boolean udp, @Nullable Manifest<? extends Workload> controller) {

  /** Flags of ingress-nginx and HAProxy Ingress, and the one of HAProxy's own controller. */
  private static final String[] TCP_FLAGS = {
    "--tcp-services-configmap=", "--configmap-tcp-services="
  };

  private static final String[] UDP_FLAGS = {"--udp-services-configmap="};

  /** Those of the set that have entries. */
  public static List<StreamConfig> in(ManifestSet manifests) {
    List<StreamConfig> found = new ArrayList<>();
    List<Manifest<ConfigMap>> maps = manifests.ofType(ConfigMap.class);
    if (maps.isEmpty()) {
      return found;
    }
    Map<String, Manifest<? extends Workload>> tcp = told(manifests, TCP_FLAGS);
    Map<String, Manifest<? extends Workload>> udp = told(manifests, UDP_FLAGS);
    for (Manifest<ConfigMap> map : maps) {
      StreamConfig config = map.resource().data().isEmpty() ? null : of(map, tcp, udp);
      if (config != null) {
        found.add(config);
      }
    }
    return found;
  }

  private static @Nullable StreamConfig of(
      Manifest<ConfigMap> map,
      Map<String, Manifest<? extends Workload>> tcp,
      Map<String, Manifest<? extends Workload>> udp) {
    String name = map.name();
    boolean isUdp = !tcp.containsKey(name) && udp.containsKey(name);
    Manifest<? extends Workload> controller = isUdp ? udp.get(name) : tcp.get(name);
    if (controller != null) {
      return new StreamConfig(map, isUdp, controller);
    }
    return switch (name) {
      case "tcp-services" -> new StreamConfig(map, false, null);
      case "udp-services" -> new StreamConfig(map, true, null);
      default -> null;
    };
  }

  /** The first workload that one of the flags tells of a ConfigMap, by the ConfigMap's name. */
  private static Map<String, Manifest<? extends Workload>> told(
      ManifestSet manifests, String[] flags) {
    Map<String, Manifest<? extends Workload>> found = new HashMap<>();
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      for (Container container : workload.resource().podSpec().containers()) {
        for (String argument : container.args()) {
          int slash = argument.lastIndexOf('/');
          if (slash >= 0 && startsWithAny(argument, flags)) {
            found.putIfAbsent(argument.substring(slash + 1), workload);
          }
        }
      }
    }
    return found;
  }

  private static boolean startsWithAny(String argument, String[] flags) {
    for (String flag : flags) {
      if (argument.startsWith(flag) || argument.startsWith(flag.substring(1))) {
        return true;
      }
    }
    return false;
  }

  public static FieldPath field(String port) {
    return FieldPath.of("data").key(port);
  }
}
