package io.github.portreeve.decode;

/**
 * Kinds that OpenShift 3 had in {@code v1} and that its tools still read there. No Kubernetes has
 * them, but who writes them does not mean Kubernetes.
 */
final class OpenShiftKinds {
  private OpenShiftKinds() {}

  static boolean contains(String kind) {
    return switch (kind) {
      case "Template",
          "DeploymentConfig",
          "Route",
          "Build",
          "BuildConfig",
          "Image",
          "ImageStream",
          "ImageStreamTag",
          "ImageStreamImport",
          "Project",
          "ProjectRequest",
          "User",
          "Group",
          "Identity",
          "OAuthClient",
          "SecurityContextConstraints",
          "ClusterResourceQuota",
          "NetNamespace",
          "HostSubnet",
          "EgressNetworkPolicy" ->
          true;
      default -> false;
    };
  }
}
