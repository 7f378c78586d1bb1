package io.github.portreeve.decode;

import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.LabelSelectorRequirement;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.OwnerReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes what every object says of itself, and selectors. */
final class MetadataDecoder {
  private MetadataDecoder() {}

  static ObjectMeta objectMeta(Fields fields) {
    return ObjectMeta.builder()
        .name(fields.string("name"))
        .generateName(fields.string("generateName"))
        .namespace(fields.string("namespace"))
        .labels(fields.stringMap("labels"))
        .annotations(fields.stringMap("annotations"))
        .finalizers(fields.strings("finalizers"))
        .ownerReferences(ownerReferences(fields.list("ownerReferences")))
        .resourceVersion(fields.string("resourceVersion"))
        .uid(fields.string("uid"))
        .build();
  }

  static OwnerReference ownerReference(Fields fields) {
    return OwnerReference.builder()
        .apiVersion(fields.string("apiVersion"))
        .kind(fields.string("kind"))
        .name(fields.string("name"))
        .uid(fields.string("uid"))
        .controller(fields.booleanOrNull("controller"))
        .blockOwnerDeletion(fields.booleanOrNull("blockOwnerDeletion"))
        .build();
  }

  static List<OwnerReference> ownerReferences(List<Fields> items) {
    List<OwnerReference> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(ownerReference(item));
    }
    return list;
  }

  static LabelSelector labelSelector(Fields fields) {
    return new LabelSelector(
        fields.stringMap("matchLabels"),
        labelSelectorRequirements(fields.list("matchExpressions")));
  }

  static @Nullable LabelSelector labelSelectorOrNull(@Nullable Fields fields) {
    return fields == null ? null : labelSelector(fields);
  }

  static LabelSelectorRequirement labelSelectorRequirement(Fields fields) {
    return new LabelSelectorRequirement(
        fields.string("key"), fields.string("operator"), fields.strings("values"));
  }

  static List<LabelSelectorRequirement> labelSelectorRequirements(List<Fields> items) {
    List<LabelSelectorRequirement> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(labelSelectorRequirement(item));
    }
    return list;
  }
}
