package io.github.portreeve.rules;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Container;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import io.github.portreeve.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A probe or hook that asks a port by a name its container does not give to any. */
final class ProbePortMissing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "probe-port-missing",
          Category.BROKEN,
          Severity.ERROR,
          "A probe or hook names a port that its container does not have",
          """
          The kubelet looks a named port up in the probe's own container, not in the pod. When no
          port there has the name, the probe fails each time: the container never becomes ready, or
          is killed again and again. The API server does not look.

          Name one of the container's ports, or write the number.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      for (PlacedContainer container : PlacedContainer.of(workload.resource())) {
        for (PortQuestion question : PortQuestion.of(container)) {
          if (question.port().isString() && !hasPort(container.container(), question)) {
            String message = message(question.port().string(), container, workload.resource());
            findings.report(INFO, workload, question.field().child("port"), message);
          }
        }
      }
    }
  }

  private static boolean hasPort(Container container, PortQuestion question) {
    String name = question.port().string();
    // The server itself refuses what cannot be a port's name.
    return !PortName.isPossible(name) || names(container).contains(name);
  }

  private static List<String> names(Container container) {
    List<String> names = new ArrayList<>();
    for (ContainerPort port : container.ports()) {
      if (!port.name().isEmpty()) {
        names.add(port.name());
      }
    }
    return names;
  }

  private static String message(String name, PlacedContainer asked, Workload workload) {
    Container container = asked.container();
    List<String> names = names(container);
    String message = "container \"" + container.name() + "\" has no port named \"" + name + "\", ";
    String holder = holder(name, workload);
    if (holder != null) {
      return message + "only container \"" + holder + "\" has, and a probe asks its own container";
    }
    String meant = Nearest.to(name, names);
    if (meant != null) {
      return message + "did you mean \"" + meant + "\"?";
    }
    return names.isEmpty()
        ? message + "none of its ports has a name"
        : message + "it has " + Words.quotedList(names);
  }

  /** The container that does have the port. */
  private static @Nullable String holder(String name, Workload workload) {
    for (PlacedContainer other : PlacedContainer.of(workload)) {
      if (names(other.container()).contains(name)) {
        return other.container().name();
      }
    }
    return null;
  }
}
