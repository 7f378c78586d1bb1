package io.github.portreeve.generate;

import io.github.portreeve.model.ObjectMeta;
import java.util.Map;

/** How the objects of a plan are named and found. */
final class Labels {
  private static final String NAME = "app.kubernetes.io/name";

  private Labels() {}

  /**
   * What the app's pods are found by. Only the name: selectors of workloads cannot be changed, so
   * nothing may stand here that the app's next version would change.
   */
  static Map<String, String> selector(ExposurePlan plan) {
    return Map.of(NAME, plan.app());
  }

  static ObjectMeta metadata(ExposurePlan plan, String name) {
    return ObjectMeta.builder()
        .name(name)
        .namespace(plan.namespace())
        .labels(selector(plan))
        .build();
  }
}
