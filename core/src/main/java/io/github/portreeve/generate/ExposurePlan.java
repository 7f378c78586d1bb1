package io.github.portreeve.generate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An app and the ways in which it shall be reached.
 *
 * @param app its name, which its objects bear
 * @param image of its container; empty when there is nothing to run, only a name for another host
 * @param namespace empty to leave it to whoever applies the manifests
 * @param replicas how many pods; the server's default when null
 * @param workloadKind what runs the pods; chosen by the exposures when null
 * @param target what serves its routes
 * @param gateway which Gateway does; null when none was named
 * @param canary a second version that gets a part of the requests; null for none
 */
public record ExposurePlan(
    String app,
    String image,
    String namespace,
    @Nullable Integer replicas,
    @Nullable WorkloadKind workloadKind,
    List<PlanPort> ports,
    List<Exposure> exposures,
    Target target,
    @Nullable GatewayChoice gateway,
    @Nullable Canary canary) {
  public ExposurePlan {
    ports = List.copyOf(ports);
    exposures = List.copyOf(exposures);
  }

  /** A plan that says no more than the app's name; each further call returns another plan. */
  public static ExposurePlan app(String app) {
    return new ExposurePlan(
        app, "", "", null, null, List.of(), List.of(), Target.PLAIN, null, null);
  }

  public ExposurePlan image(String image) {
    return new ExposurePlan(
        app, image, namespace, replicas, workloadKind, ports, exposures, target, gateway, canary);
  }

  public ExposurePlan namespace(String namespace) {
    return new ExposurePlan(
        app, image, namespace, replicas, workloadKind, ports, exposures, target, gateway, canary);
  }

  public ExposurePlan replicas(@Nullable Integer replicas) {
    return new ExposurePlan(
        app, image, namespace, replicas, workloadKind, ports, exposures, target, gateway, canary);
  }

  public ExposurePlan workloadKind(@Nullable WorkloadKind workloadKind) {
    return new ExposurePlan(
        app, image, namespace, replicas, workloadKind, ports, exposures, target, gateway, canary);
  }

  /** What shall serve the routes. */
  public ExposurePlan target(Target target) {
    return new ExposurePlan(
        app, image, namespace, replicas, workloadKind, ports, exposures, target, gateway, canary);
  }

  /** The Gateway that shall serve the routes, when that is the target. */
  public ExposurePlan gateway(@Nullable GatewayChoice gateway) {
    return new ExposurePlan(
        app, image, namespace, replicas, workloadKind, ports, exposures, target, gateway, canary);
  }

  /** A second version of the app, which gets a part of the requests. */
  public ExposurePlan canary(@Nullable Canary canary) {
    return new ExposurePlan(
        app, image, namespace, replicas, workloadKind, ports, exposures, target, gateway, canary);
  }

  /** Adds a TCP port without a name. */
  public ExposurePlan port(int number) {
    return port(PlanPort.of(number));
  }

  /** Adds a TCP port. */
  public ExposurePlan port(String name, int number) {
    return port(PlanPort.of(name, number));
  }

  /** Adds a port. */
  public ExposurePlan port(PlanPort port) {
    return with(plus(ports, port), exposures);
  }

  /** Adds a way to reach the app. */
  public ExposurePlan expose(Exposure exposure) {
    return with(ports, plus(exposures, exposure));
  }

  private ExposurePlan with(List<PlanPort> ports, List<Exposure> exposures) {
    return new ExposurePlan(
        app, image, namespace, replicas, workloadKind, ports, exposures, target, gateway, canary);
  }

  private static <T> List<T> plus(List<T> list, T item) {
    List<T> longer = new ArrayList<>(list);
    longer.add(item);
    return longer;
  }
}
