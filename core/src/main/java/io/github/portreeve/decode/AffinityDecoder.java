package io.github.portreeve.decode;

import io.github.portreeve.model.Affinity;
import io.github.portreeve.model.NodeSelector;
import io.github.portreeve.model.NodeSelectorTerm;
import io.github.portreeve.model.PodAffinityTerm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes where pods must run. */
final class AffinityDecoder {
  private AffinityDecoder() {}

  static Affinity affinity(Fields fields) {
    return new Affinity(
        requiredNodes(fields.object("nodeAffinity")),
        podAffinityTerms(
            fields
                .objectOrEmpty("podAntiAffinity")
                .list("requiredDuringSchedulingIgnoredDuringExecution")));
  }

  static @Nullable Affinity affinityOrNull(@Nullable Fields fields) {
    return fields == null ? null : affinity(fields);
  }

  static NodeSelector nodeSelector(Fields fields) {
    return new NodeSelector(nodeSelectorTerms(fields.list("nodeSelectorTerms")));
  }

  static @Nullable NodeSelector nodeSelectorOrNull(@Nullable Fields fields) {
    return fields == null ? null : nodeSelector(fields);
  }

  static NodeSelectorTerm nodeSelectorTerm(Fields fields) {
    return new NodeSelectorTerm(
        MetadataDecoder.labelSelectorRequirements(fields.list("matchExpressions")),
        MetadataDecoder.labelSelectorRequirements(fields.list("matchFields")));
  }

  static List<NodeSelectorTerm> nodeSelectorTerms(List<Fields> items) {
    List<NodeSelectorTerm> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(nodeSelectorTerm(item));
    }
    return list;
  }

  static PodAffinityTerm podAffinityTerm(Fields fields) {
    return new PodAffinityTerm(
        MetadataDecoder.labelSelectorOrNull(fields.object("labelSelector")),
        fields.strings("namespaces"),
        fields.string("topologyKey"));
  }

  static List<PodAffinityTerm> podAffinityTerms(List<Fields> items) {
    List<PodAffinityTerm> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(podAffinityTerm(item));
    }
    return list;
  }

  private static @Nullable NodeSelector requiredNodes(@Nullable Fields nodeAffinity) {
    return nodeAffinity == null
        ? null
        : nodeSelectorOrNull(nodeAffinity.object("requiredDuringSchedulingIgnoredDuringExecution"));
  }
}
