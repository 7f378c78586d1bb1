package io.github.portreeve.generate;

import io.github.portreeve.model.IntOrString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A load balancer outside the cluster leads to the app.
 *
 * @param port number or name of the app's port; all ports when null
 * @param servicePort the load balancer's port; the app's own number when null
 * @param sourceRanges who may connect, as CIDRs; everybody when empty
 * @param className which implementation shall make it; the cluster's default when null
 * @param externalTrafficPolicy {@code Cluster} or {@code Local}; the server's default when empty
 * @param internalTrafficPolicy {@code Cluster} or {@code Local}; the server's default when null
 */
public record LoadBalancer(
    @Nullable IntOrString port,
    @Nullable Integer servicePort,
    List<String> sourceRanges,
    @Nullable String className,
    String externalTrafficPolicy,
    @Nullable String internalTrafficPolicy)
    implements PodService {
  public LoadBalancer {
    sourceRanges = List.copyOf(sourceRanges);
  }

  /** All ports of the app, under their own numbers. */
  public static LoadBalancer all() {
    return with(null, null);
  }

  public static LoadBalancer on(int port) {
    return with(IntOrString.of(port), null);
  }

  public static LoadBalancer on(String port) {
    return with(IntOrString.of(port), null);
  }

  /**
   * Reads {@code 8086}, {@code http} or {@code 80:http}: the load balancer's port, then the app's.
   *
   * @throws IllegalArgumentException when it is none of these
   */
  public static LoadBalancer parse(String text) {
    PortMapping mapping = PortMapping.parse(text);
    return with(mapping.port(), mapping.outside());
  }

  private static LoadBalancer with(@Nullable IntOrString port, @Nullable Integer servicePort) {
    return new LoadBalancer(port, servicePort, List.of(), null, "", null);
  }

  public LoadBalancer servicePort(int servicePort) {
    return new LoadBalancer(
        port, servicePort, sourceRanges, className, externalTrafficPolicy, internalTrafficPolicy);
  }

  public LoadBalancer sourceRanges(List<String> sourceRanges) {
    return new LoadBalancer(
        port, servicePort, sourceRanges, className, externalTrafficPolicy, internalTrafficPolicy);
  }

  public LoadBalancer sourceRanges(String... sourceRanges) {
    return sourceRanges(List.of(sourceRanges));
  }

  public LoadBalancer className(String className) {
    return new LoadBalancer(
        port, servicePort, sourceRanges, className, externalTrafficPolicy, internalTrafficPolicy);
  }

  public LoadBalancer externalTrafficPolicy(String policy) {
    return new LoadBalancer(
        port, servicePort, sourceRanges, className, policy, internalTrafficPolicy);
  }

  public LoadBalancer internalTrafficPolicy(String policy) {
    return new LoadBalancer(
        port, servicePort, sourceRanges, className, externalTrafficPolicy, policy);
  }

  @Override
  public Kind kind() {
    return Kind.LOAD_BALANCER;
  }
}
