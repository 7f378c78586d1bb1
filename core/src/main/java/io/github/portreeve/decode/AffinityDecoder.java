package io.github.portreeve.decode;

import io.github.portreeve.model.Affinity;
import io.github.portreeve.model.NodeSelector;
import io.github.portreeve.model.NodeSelectorTerm;
import io.github.portreeve.model.PodAffinityTerm;
import io.github.portreeve.model.PreferredSchedulingTerm;
import io.github.portreeve.model.WeightedPodAffinityTerm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes where pods must run. */
final class AffinityDecoder {
  private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
  private static final String PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution";

  private AffinityDecoder() {}

  static Affinity affinity(Fields fields) {
    Fields nodes = fields.objectOrEmpty("nodeAffinity");
    Fields near = fields.objectOrEmpty("podAffinity");
    Fields apart = fields.objectOrEmpty("podAntiAffinity");
    return new Affinity(
        nodeSelectorOrNull(nodes.object(REQUIRED)),
        preferredSchedulingTerms(nodes.list(PREFERRED)),
        podAffinityTerms(near.list(REQUIRED)),
        weightedPodAffinityTerms(near.list(PREFERRED)),
        podAffinityTerms(apart.list(REQUIRED)),
        weightedPodAffinityTerms(apart.list(PREFERRED)));
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
        MetadataDecoder.labelSelectorOrNull(fields.object("namespaceSelector")),
        fields.strings("namespaces"),
        fields.string("topologyKey"),
        fields.strings("matchLabelKeys"),
        fields.strings("mismatchLabelKeys"));
  }

  static List<PodAffinityTerm> podAffinityTerms(List<Fields> items) {
    List<PodAffinityTerm> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(podAffinityTerm(item));
    }
    return list;
  }

  private static List<PreferredSchedulingTerm> preferredSchedulingTerms(List<Fields> items) {
    List<PreferredSchedulingTerm> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      NodeSelectorTerm preference = nodeSelectorTerm(item.objectOrEmpty("preference"));
      list.add(new PreferredSchedulingTerm(item.int32("weight"), preference));
    }
    return list;
  }

  private static List<WeightedPodAffinityTerm> weightedPodAffinityTerms(List<Fields> items) {
    List<WeightedPodAffinityTerm> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      PodAffinityTerm term = podAffinityTerm(item.objectOrEmpty("podAffinityTerm"));
      list.add(new WeightedPodAffinityTerm(item.int32("weight"), term));
    }
    return list;
  }
}
