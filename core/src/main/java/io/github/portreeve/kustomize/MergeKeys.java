package io.github.portreeve.kustomize;

import io.github.portreeve.model.ApiType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lists that a strategic merge patch merges item by item, and the fields by which it tells
 * items apart: patchMergeKey and listMapKey in the API's types. Other lists it replaces.
 */
final class MergeKeys {
  /** Of items that are no mappings and equal as they stand. */
  static final List<String> ITSELF = List.of("");

  private final boolean known;
  private final boolean service;
  private final boolean webhooks;
  private final String podSpec;

  private MergeKeys(boolean known, boolean service, boolean webhooks, String podSpec) {
    this.known = known;
    this.service = service;
    this.webhooks = webhooks;
    this.podSpec = podSpec;
  }

  static MergeKeys of(ApiType type) {
    boolean service = type.apiVersion().equals("v1") && type.kind().equals("Service");
    boolean webhooks =
        type.group().equals("admissionregistration.k8s.io")
            && type.kind().endsWith("WebhookConfiguration");
    boolean pods =
        switch (type.apiVersion()) {
          case "v1", "apps/v1", "batch/v1", "batch/v1beta1" -> true;
          default -> false;
        };
    String podSpec = pods ? String.join("/", PodSpecPlace.of(type.kind())) : "";
    return new MergeKeys(type.isBuiltIn(), service, webhooks, podSpec);
  }

  /**
   * Null for a list that is replaced.
   *
   * @param path names of fields, joined by slashes, without indexes
   */
  @Nullable List<String> of(String path) {
    if (path.equals("metadata/finalizers")) {
      return known ? ITSELF : null;
    }
    if (path.equals("metadata/ownerReferences")) {
      return known ? List.of("uid") : null;
    }
    if (service && path.equals("spec/ports")) {
      return List.of("port", "protocol");
    }
    if (webhooks && path.equals("webhooks")) {
      return List.of("name");
    }
    boolean pods = !podSpec.isEmpty() && path.startsWith(podSpec + "/");
    return pods ? ofPod(path.substring(podSpec.length() + 1)) : null;
  }

  private static @Nullable List<String> ofPod(String path) {
    return switch (path) {
      case "containers", "initContainers", "ephemeralContainers", "volumes", "imagePullSecrets" ->
          List.of("name");
      case "hostAliases" -> List.of("ip");
      case "topologySpreadConstraints" -> List.of("topologyKey", "whenUnsatisfiable");
      default -> ofContainer(path);
    };
  }

  private static @Nullable List<String> ofContainer(String path) {
    int slash = path.indexOf('/');
    if (slash < 0 || !path.substring(0, slash).toLowerCase().endsWith("containers")) {
      return null;
    }
    return switch (path.substring(slash + 1)) {
      case "ports" -> List.of("containerPort", "protocol");
      case "env" -> List.of("name");
      case "volumeMounts" -> List.of("mountPath");
      case "volumeDevices" -> List.of("devicePath");
      default -> null;
    };
  }
}
