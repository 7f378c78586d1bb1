package io.github.portreeve.validation;

import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.Affinity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.LabelSelectorRequirement;
import io.github.portreeve.model.NodeSelector;
import io.github.portreeve.model.NodeSelectorTerm;
import io.github.portreeve.model.PodAffinityTerm;
import io.github.portreeve.model.PreferredSchedulingTerm;
import io.github.portreeve.model.WeightedPodAffinityTerm;
import java.util.List;

/** The checks of where a pod must run. */
final class AffinityValidator {
  private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";

  private static final String PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution";
  private static final int LARGEST_WEIGHT = 100;

  private AffinityValidator() {}

  static void validate(PodScope scope) {
    Affinity affinity = scope.spec().affinity();
    if (affinity == null) {
      return;
    }
    FieldPath field = scope.field().child("affinity");
    if (affinity.requiredNodes() != null) {
      FieldPath nodes = field.child("nodeAffinity").child(REQUIRED).child("nodeSelectorTerms");
      nodeSelector(affinity.requiredNodes(), nodes, scope);
    }
    preferredNodes(affinity.preferredNodes(), field.child("nodeAffinity").child(PREFERRED), scope);
    FieldPath near = field.child("podAffinity");
    podTerms(affinity.requiredPodAffinity(), near.child(REQUIRED), scope);
    weightedTerms(affinity.preferredPodAffinity(), near.child(PREFERRED), scope);
    FieldPath apart = field.child("podAntiAffinity");
    podTerms(affinity.requiredPodAntiAffinity(), apart.child(REQUIRED), scope);
    weightedTerms(affinity.preferredPodAntiAffinity(), apart.child(PREFERRED), scope);
  }

  /** Wrong values of labels are let pass where nodes are only preferred. */
  private static void preferredNodes(
      List<PreferredSchedulingTerm> terms, FieldPath field, PodScope scope) {
    for (int i = 0; i < terms.size(); i++) {
      weight(terms.get(i).weight(), PodChecks.NODE_AFFINITY_INVALID, field.index(i), scope);
      nodeTerm(terms.get(i).preference(), field.index(i).child("preference"), false, scope);
    }
  }

  private static void podTerms(List<PodAffinityTerm> terms, FieldPath field, PodScope scope) {
    for (int i = 0; i < terms.size(); i++) {
      PodTermValidator.validate(terms.get(i), field.index(i), scope);
    }
  }

  private static void weightedTerms(
      List<WeightedPodAffinityTerm> terms, FieldPath field, PodScope scope) {
    for (int i = 0; i < terms.size(); i++) {
      FieldPath place = field.index(i);
      weight(terms.get(i).weight(), PodChecks.POD_AFFINITY_INVALID, place, scope);
      PodAffinityTerm term = terms.get(i).podAffinityTerm();
      PodTermValidator.validate(term, place.child("podAffinityTerm"), scope);
    }
  }

  private static void weight(int weight, RuleInfo check, FieldPath field, PodScope scope) {
    if (weight < 1 || weight > LARGEST_WEIGHT) {
      String message = weight + " must be between 1 and " + LARGEST_WEIGHT;
      scope.refusals().invalid(check, field.child("weight"), message);
    }
  }

  private static void nodeSelector(NodeSelector selector, FieldPath field, PodScope scope) {
    List<NodeSelectorTerm> terms = selector.nodeSelectorTerms();
    if (terms.isEmpty()) {
      String message = "a required node affinity needs at least one term";
      scope.refusals().required(PodChecks.NODE_AFFINITY_INVALID, field, message);
    }
    for (int i = 0; i < terms.size(); i++) {
      nodeTerm(terms.get(i), field.index(i), scope.atLeast(33), scope);
    }
  }

  private static void nodeTerm(
      NodeSelectorTerm term, FieldPath field, boolean withValues, PodScope scope) {
    List<LabelSelectorRequirement> labels = term.matchExpressions();
    for (int i = 0; i < labels.size(); i++) {
      FieldPath place = field.child("matchExpressions").index(i);
      nodeLabel(labels.get(i), place, withValues, scope);
    }
    List<LabelSelectorRequirement> fields = term.matchFields();
    for (int i = 0; i < fields.size(); i++) {
      nodeField(fields.get(i), field.child("matchFields").index(i), scope.refusals());
    }
  }

  private static void nodeLabel(
      LabelSelectorRequirement requirement, FieldPath field, boolean withValues, PodScope scope) {
    nodeOperator(requirement, field, scope.refusals());
    MetadataValidator.labelKey(requirement.key(), field.child("key"), scope.refusals());
    for (int i = 0; i < requirement.values().size() && withValues; i++) {
      String value = requirement.values().get(i);
      FieldPath place = field.child("values").index(i);
      MetadataValidator.labelValue(requirement.key(), value, place, scope.refusals());
    }
  }

  private static void nodeOperator(
      LabelSelectorRequirement requirement, FieldPath field, Refusals refusals) {
    String operator = requirement.operator();
    int values = requirement.values().size();
    FieldPath place = field.child("values");
    switch (operator) {
      case "In", "NotIn" -> requiredIf(values == 0, operator + " needs values", place, refusals);
      case "Gt", "Lt" -> requiredIf(values != 1, operator + " needs one value", place, refusals);
      case "Exists", "DoesNotExist" -> {
        if (values > 0) {
          String message = "operator " + operator + " takes no values";
          refusals.forbidden(PodChecks.NODE_AFFINITY_INVALID, place, message);
        }
      }
      default -> {
        String message = "\"" + operator + "\" is none of In, NotIn, Exists, DoesNotExist, Gt, Lt";
        refusals.invalid(PodChecks.NODE_AFFINITY_INVALID, field.child("operator"), message);
      }
    }
  }

  private static void requiredIf(
      boolean missing, String message, FieldPath field, Refusals refusals) {
    if (missing) {
      refusals.required(PodChecks.NODE_AFFINITY_INVALID, field, "operator " + message);
    }
  }

  /** Of a node's fields only its name can be asked for. */
  private static void nodeField(
      LabelSelectorRequirement requirement, FieldPath field, Refusals refusals) {
    String operator = requirement.operator();
    if (operator.equals("In") || operator.equals("NotIn")) {
      boolean missing = requirement.values().size() != 1;
      requiredIf(missing, operator + " needs one value", field.child("values"), refusals);
    } else {
      String message = "\"" + operator + "\" is none of In, NotIn";
      refusals.invalid(PodChecks.NODE_AFFINITY_INVALID, field.child("operator"), message);
    }
    if (!requirement.key().equals("metadata.name")) {
      String message = "\"" + requirement.key() + "\" must be metadata.name";
      refusals.invalid(PodChecks.NODE_AFFINITY_INVALID, field.child("key"), message);
      return;
    }
    for (int i = 0; i < requirement.values().size(); i++) {
      String value = requirement.values().get(i);
      FieldPath place = field.child("values").index(i);
      String complaint = Names.dnsSubdomain(value);
      refusals.invalidIf(PodChecks.NODE_AFFINITY_INVALID, place, value, complaint);
    }
  }
}
