package io.github.portreeve.write;

import io.github.portreeve.model.Affinity;
import io.github.portreeve.model.NodeSelector;
import io.github.portreeve.model.NodeSelectorTerm;
import io.github.portreeve.model.PodAffinityTerm;
import io.github.portreeve.model.PodSpec;
import io.github.portreeve.model.Toleration;
import io.github.portreeve.model.TopologySpreadConstraint;

/** Encodes where pods may run. */
final class PlacementEncoder {
  private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";

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
            .objectOrNull(REQUIRED, affinity.requiredNodes(), PlacementEncoder::nodeSelector);
    Fields pods =
        new Fields()
            .objects(REQUIRED, affinity.requiredPodAntiAffinity(), PlacementEncoder::affinityTerm);
    return new Fields().object("nodeAffinity", nodes).object("podAntiAffinity", pods);
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
        .strings("namespaces", term.namespaces())
        .string("topologyKey", term.topologyKey());
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
        .objectOrNull("labelSelector", constraint.labelSelector(), MetadataEncoder::labelSelector);
  }
}
