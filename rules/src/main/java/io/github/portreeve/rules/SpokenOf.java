package io.github.portreeve.rules;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.EnvVar;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Workload;
import java.util.List;

/** Whether a pod shows by something else than its ports that it listens on one. */
final class SpokenOf {
  private SpokenOf() {}

  /** Whether the number stands in an argument, a variable or a probe of any container. */
  static boolean in(Manifest<? extends Workload> workload, int port) {
    String number = Integer.toString(port);
    for (Container container : workload.resource().podSpec().containers()) {
      if (anyContains(container.command(), number)
          || anyContains(container.args(), number)
          || isInVariable(container, number)) {
        return true;
      }
    }
    for (PlacedContainer container : PlacedContainer.of(workload.resource())) {
      for (PortQuestion question : PortQuestion.of(container)) {
        if (question.port().number() == port) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean anyContains(List<String> texts, String number) {
    for (String text : texts) {
      if (text.contains(number)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInVariable(Container container, String number) {
    for (EnvVar variable : container.env()) {
      if (variable.value().contains(number)) {
        return true;
      }
    }
    return false;
  }
}
