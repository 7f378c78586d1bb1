package io.github.portreeve.validation;

import io.github.portreeve.model.Affinity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.LabelSelectorRequirement;
import io.github.portreeve.model.NodeSelectorTerm;
import io.github.portreeve.model.PodAffinityTerm;
import io.github.portreeve.model.PreferredSchedulingTerm;
import io.github.portreeve.model.TopologySpreadConstraint;
import io.github.portreeve.model.WeightedPodAffinityTerm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server warns of in where pods are to run. */
final class SchedulingWarnings {
  private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";

  private static final String PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution";

  private SchedulingWarnings() {}

  static void validate(PodScope scope) {
    FieldPath nodeSelector = scope.field().child("nodeSelector");
    for (String label : scope.spec().nodeSelector().keySet()) {
      nodeLabel(label, nodeSelector.key(label), scope.refusals());
    }
    affinity(scope);
    spread(scope);
  }

  private static void affinity(PodScope scope) {
    Affinity affinity = scope.spec().affinity();
    if (affinity == null) {
      return;
    }
    FieldPath field = scope.field().child("affinity");
    if (affinity.requiredNodes() != null) {
      FieldPath terms = field.child("nodeAffinity").child(REQUIRED).child("nodeSelectorTerms");
      nodeTerms(affinity.requiredNodes().nodeSelectorTerms(), terms, scope.refusals());
    }
    preferredNodes(affinity.preferredNodes(), field.child("nodeAffinity").child(PREFERRED), scope);
    FieldPath near = field.child("podAffinity");
    podTerms(affinity.requiredPodAffinity(), near.child(REQUIRED), scope);
    weightedTerms(affinity.preferredPodAffinity(), near.child(PREFERRED), scope);
    FieldPath apart = field.child("podAntiAffinity");
    podTerms(affinity.requiredPodAntiAffinity(), apart.child(REQUIRED), scope);
    weightedTerms(affinity.preferredPodAntiAffinity(), apart.child(PREFERRED), scope);
  }

  private static void preferredNodes(
      List<PreferredSchedulingTerm> terms, FieldPath field, PodScope scope) {
    for (int i = 0; i < terms.size(); i++) {
      FieldPath expressions = field.index(i).child("preference").child("matchExpressions");
      NodeSelectorTerm preference = terms.get(i).preference();
      nodeTerm(preference, expressions, scope.refusals());
      for (int j = 0; j < preference.matchExpressions().size() && scope.atLeast(33); j++) {
        FieldPath values = expressions.index(j).child("values");
        values(preference.matchExpressions().get(j).values(), values, scope.refusals());
      }
    }
  }

  private static void values(List<String> values, FieldPath field, Refusals refusals) {
    for (int i = 0; i < values.size(); i++) {
      String complaint = Names.labelValue(values.get(i));
      if (complaint != null) {
        String message = "no label has the value \"" + values.get(i) + "\", it " + complaint;
        refusals.warn(WarningChecks.NODE_LABEL_VALUE, field.index(i), message);
      }
    }
  }

  private static void podTerms(List<PodAffinityTerm> terms, FieldPath field, PodScope scope) {
    for (int i = 0; i < terms.size(); i++) {
      selector(terms.get(i).labelSelector(), field.index(i), scope);
    }
  }

  private static void weightedTerms(
      List<WeightedPodAffinityTerm> terms, FieldPath field, PodScope scope) {
    for (int i = 0; i < terms.size(); i++) {
      FieldPath place = field.index(i).child("podAffinityTerm");
      selector(terms.get(i).podAffinityTerm().labelSelector(), place, scope);
    }
  }

  private static void nodeTerms(List<NodeSelectorTerm> terms, FieldPath field, Refusals refusals) {
    for (int i = 0; i < terms.size(); i++) {
      nodeTerm(terms.get(i), field.index(i).child("matchExpressions"), refusals);
    }
  }

  private static void nodeTerm(NodeSelectorTerm term, FieldPath expressions, Refusals refusals) {
    List<LabelSelectorRequirement> requirements = term.matchExpressions();
    for (int i = 0; i < requirements.size(); i++) {
      nodeLabel(requirements.get(i).key(), expressions.index(i).child("key"), refusals);
    }
  }

  private static void spread(PodScope scope) {
    List<TopologySpreadConstraint> constraints = scope.spec().topologySpreadConstraints();
    FieldPath field = scope.field().child("topologySpreadConstraints");
    for (int i = 0; i < constraints.size(); i++) {
      FieldPath item = field.index(i);
      nodeLabel(constraints.get(i).topologyKey(), item.child("topologyKey"), scope.refusals());
      selector(constraints.get(i).labelSelector(), item, scope);
    }
  }

  private static void selector(@Nullable LabelSelector selector, FieldPath field, PodScope scope) {
    if (selector == null && scope.atLeast(28)) {
      String message = "without a labelSelector no pod is looked at";
      scope.refusals().warn(WarningChecks.SELECTOR_MISSING, field.child("labelSelector"), message);
    }
  }

  private static void nodeLabel(String label, FieldPath field, Refusals refusals) {
    String replacement = replacement(label);
    if (replacement != null) {
      String message = "node label \"" + label + "\" is deprecated, use " + replacement;
      refusals.warn(WarningChecks.NODE_LABEL_DEPRECATED, field, message);
    }
  }

  private static @Nullable String replacement(String label) {
    return switch (label) {
      case "beta.kubernetes.io/arch" -> "kubernetes.io/arch";
      case "beta.kubernetes.io/os" -> "kubernetes.io/os";
      case "failure-domain.beta.kubernetes.io/region" -> "topology.kubernetes.io/region";
      case "failure-domain.beta.kubernetes.io/zone" -> "topology.kubernetes.io/zone";
      case "beta.kubernetes.io/instance-type" -> "node.kubernetes.io/instance-type";
      case "app.kubernetes.io/created-by" -> "a label of your own";
      case "scheduler.alpha.kubernetes.io/preferAvoidPods" -> "taints and tolerations";
      case "node-role.kubernetes.io/master" -> "node-role.kubernetes.io/control-plane";
      default -> null;
    };
  }
}
