package io.github.portreeve.generate;

import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.gateway.AllowedRoutes;
import io.github.portreeve.model.gateway.ParentReference;
import io.github.portreeve.model.gateway.RouteNamespaces;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Gateway of a plan, as its routes speak of it. */
final class GatewayParent {
  private static final String NAMESPACE_NAME = "kubernetes.io/metadata.name";

  private final ExposurePlan plan;
  private final GatewayChoice choice;

  GatewayParent(ExposurePlan plan, GatewayChoice choice) {
    this.plan = plan;
    this.choice = choice;
  }

  String name() {
    return choice.name().isEmpty() ? plan.app() : choice.name();
  }

  String namespace() {
    return choice.namespace().isEmpty() ? plan.namespace() : choice.namespace();
  }

  boolean isMade() {
    return choice.isMade();
  }

  /** Whether it is, or may be, in another namespace than its routes. */
  boolean isElsewhere() {
    return !choice.namespace().isEmpty() && !choice.namespace().equals(plan.namespace());
  }

  /** One listener of a Gateway that is made; of one that is there, whichever takes the route. */
  ParentReference listener(String name) {
    return reference(isMade() ? name : null, null);
  }

  /** The listener on that port, by its name when it is known. */
  ParentReference listener(String name, int port) {
    return reference(isMade() ? name : null, isMade() ? null : port);
  }

  private ParentReference reference(@Nullable String section, @Nullable Integer port) {
    return ParentReference.builder()
        .name(name())
        .namespace(isElsewhere() ? namespace() : null)
        .sectionName(section)
        .port(port)
        .build();
  }

  /** Which namespaces its listeners take routes from; null for its own, which is the default. */
  @Nullable AllowedRoutes allowedRoutes() {
    if (!isElsewhere()) {
      return null;
    }
    RouteNamespaces namespaces =
        plan.namespace().isEmpty()
            ? new RouteNamespaces("All", null)
            : new RouteNamespaces(
                "Selector", LabelSelector.of(Map.of(NAMESPACE_NAME, plan.namespace())));
    return new AllowedRoutes(namespaces, List.of());
  }

  /** For notes: {@code Gateway infra/edge}. */
  String shown() {
    return "Gateway " + (namespace().isEmpty() ? "" : namespace() + "/") + name();
  }
}
