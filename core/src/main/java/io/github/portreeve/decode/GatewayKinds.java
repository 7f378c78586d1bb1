package io.github.portreeve.decode;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of the Gateway API and the releases, as minors of 1.x, whose standard channel serves
 * them in which version. The experimental channel serves some versions longer.
 */
public final class GatewayKinds {
  static final String GROUP = "gateway.networking.k8s.io";

  /** Of several versions of a kind the better one comes first. */
  private static final List<String> VERSIONS = List.of("v1", "v1beta1", "v1alpha3", "v1alpha2");

  private static final List<String> KINDS =
      List.of(
          "GatewayClass",
          "Gateway",
          "ListenerSet",
          "HTTPRoute",
          "GRPCRoute",
          "TLSRoute",
          "TCPRoute",
          "UDPRoute",
          "ReferenceGrant",
          "BackendTLSPolicy");

  private static final int STILL = Integer.MAX_VALUE;

  /** Served by no release of the standard channel, 1.0 or later. */
  private static final Service NEVER = new Service(STILL, -1);

  private GatewayKinds() {}

  /**
   * @param first the release that served it first
   * @param last the release that served it last
   */
  record Service(int first, int last) {
    boolean isServed(int minor) {
      return minor >= first && minor <= last;
    }

    boolean isNever() {
      return last < 0;
    }
  }

  /** Whether it is an API version of the Gateway API's group that there ever was. */
  static boolean hasVersion(String apiVersion) {
    return apiVersion.startsWith(GROUP + "/")
        && VERSIONS.contains(apiVersion.substring(GROUP.length() + 1));
  }

  /** Whether there ever was such a kind in this API version. */
  static boolean contains(String apiVersion, String kind) {
    return hasVersion(apiVersion)
        && service(apiVersion.substring(GROUP.length() + 1), kind) != null;
  }

  static List<String> kinds() {
    return KINDS;
  }

  /** When the kind was served in this version, such as v1; null when there never was one. */
  static @Nullable Service service(String version, String kind) {
    return switch (version) {
      case "v1" -> v1(kind);
      case "v1beta1" -> beta(kind);
      case "v1alpha2", "v1alpha3" -> alpha(version, kind);
      default -> null;
    };
  }

  private static @Nullable Service v1(String kind) {
    return switch (kind) {
      case "GatewayClass", "Gateway", "HTTPRoute" -> new Service(0, STILL);
      case "GRPCRoute" -> new Service(1, STILL);
      case "BackendTLSPolicy" -> new Service(4, STILL);
      case "TLSRoute", "ListenerSet", "ReferenceGrant" -> new Service(5, STILL);
      case "TCPRoute", "UDPRoute" -> new Service(6, STILL);
      default -> null;
    };
  }

  private static @Nullable Service beta(String kind) {
    return switch (kind) {
      case "GatewayClass", "Gateway", "HTTPRoute", "ReferenceGrant" -> new Service(0, STILL);
      default -> null;
    };
  }

  private static @Nullable Service alpha(String version, String kind) {
    boolean second = version.equals("v1alpha2");
    return switch (kind) {
      case "ReferenceGrant" -> second ? new Service(0, 0) : null;
      case "TLSRoute", "BackendTLSPolicy" -> NEVER;
      case "GatewayClass", "Gateway", "HTTPRoute", "GRPCRoute", "TCPRoute", "UDPRoute" ->
          second ? NEVER : null;
      default -> null;
    };
  }

  /**
   * The minor of the first release that serves the kind in v1.
   *
   * @throws IllegalArgumentException when there is no such kind
   */
  public static int firstRelease(String kind) {
    Service service = v1(kind);
    if (service == null) {
      throw new IllegalArgumentException("no kind " + kind + " in " + GROUP + "/v1");
    }
    return service.first();
  }

  /** The best API version that this release serves the kind in; null when it serves none. */
  static @Nullable String versionOf(String kind, int minor) {
    for (String version : VERSIONS) {
      Service service = service(version, kind);
      if (service != null && service.isServed(minor)) {
        return GROUP + "/" + version;
      }
    }
    return null;
  }
}
