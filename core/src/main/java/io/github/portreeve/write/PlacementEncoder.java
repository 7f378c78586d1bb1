package io.github.portreeve.write;

import io.github.portreeve.model.Affinity;
import io.github.portreeve.model.NodeSelector;
import io.github.portreeve.model.NodeSelectorTerm;
import io.github.portreeve.model.PodAffinityTerm;
import io.github.portreeve.model.PodSpec;
import io.github.portreeve.model.PreferredSchedulingTerm;
import io.github.portreeve.model.Toleration;
import io.github.portreeve.model.TopologySpreadConstraint;
import io.github.portreeve.model.WeightedPodAffinityTerm;
import java.util.List;

/** Encodes where pods may run. */
final class PlacementEncoder {
  private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";

  private static final String PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution";

  private PlacementEncoder() {}

  static void placement(PodSpec spec, Fields fields) {
    fields
        .string("nodeName", spec.nodeName())
        .stringMap("nodeSelector", spec.nodeSelector())
        .objectOrNull("affinity", spec.affinity(), PlacementEncoder::affinity)
        .objects("tolerations", spec.tolerations(), PlacementEncoder::toleration)
        .objects(
            "topologySpreadConstraints",
            spec.topologySpreadConstraints(),
            PlacementEncoder::spreadConstraint);
  }

  private static Fields affinity(Affinity affinity) {
    Fields nodes =
        new Fields()
            .objectOrNull(REQUIRED, affinity.requiredNodes(), PlacementEncoder::nodeSelector)
            .objects(PREFERRED, affinity.preferredNodes(), PlacementEncoder::preferredNodes);
    Fields near = pods(affinity.requiredPodAffinity(), affinity.preferredPodAffinity());
    Fields apart = pods(affinity.requiredPodAntiAffinity(), affinity.preferredPodAntiAffinity());
    return new Fields()
        .object("nodeAffinity", nodes)
        .object("podAffinity", near)
        .object("podAntiAffinity", apart);
  }

  private static Fields pods(
      List<PodAffinityTerm> required, List<WeightedPodAffinityTerm> preferred) {
    return new Fields()
        .objects(REQUIRED, required, PlacementEncoder::affinityTerm)
        .objects(PREFERRED, preferred, PlacementEncoder::weightedTerm);
  }

  private static Fields preferredNodes(PreferredSchedulingTerm term) {
    return new Fields()
        .number("weight", term.weight())
        .object("preference", nodeTerm(term.preference()));
  }

  private static Fields weightedTerm(WeightedPodAffinityTerm term) {
    return new Fields()
        .number("weight", term.weight())
        .object("podAffinityTerm", affinityTerm(term.podAffinityTerm()));
  }

  private static Fields nodeSelector(NodeSelector selector) {
    return new Fields()
        .objects("nodeSelectorTerms", selector.nodeSelectorTerms(), PlacementEncoder::nodeTerm);
  }

  private static Fields nodeTerm(NodeSelectorTerm term) {
    return new Fields()
        .objects("matchExpressions", term.matchExpressions(), MetadataEncoder::requirement)
        .objects("matchFields", term.matchFields(), MetadataEncoder::requirement);
  }

  private static Fields affinityTerm(PodAffinityTerm term) {
    return new Fields()
        .objectOrNull("labelSelector", term.labelSelector(), MetadataEncoder::labelSelector)
        .objectOrNull("namespaceSelector", term.namespaceSelector(), MetadataEncoder::labelSelector)
        .strings("namespaces", term.namespaces())
        .string("topologyKey", term.topologyKey())
        .strings("matchLabelKeys", term.matchLabelKeys())
        .strings("mismatchLabelKeys", term.mismatchLabelKeys());
  }

  private static Fields toleration(Toleration toleration) {
    return new Fields()
        .string("key", toleration.key())
        .string("operator", toleration.operator())
        .string("value", toleration.value())
        .string("effect", toleration.effect())
        .numberOrNull("tolerationSeconds", toleration.tolerationSeconds());
  }

  private static Fields spreadConstraint(TopologySpreadConstraint constraint) {
    return new Fields()
        .number("maxSkew", constraint.maxSkew())
        .string("topologyKey", constraint.topologyKey())
        .string("whenUnsatisfiable", constraint.whenUnsatisfiable())
        .objectOrNull("labelSelector", constraint.labelSelector(), MetadataEncoder::labelSelector)
        .numberOrNull("minDomains", constraint.minDomains())
        .stringOrNull("nodeAffinityPolicy", constraint.nodeAffinityPolicy())
        .stringOrNull("nodeTaintsPolicy", constraint.nodeTaintsPolicy())
        .strings("matchLabelKeys", constraint.matchLabelKeys());
  }
}
