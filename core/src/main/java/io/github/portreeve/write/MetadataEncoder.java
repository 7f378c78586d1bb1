package io.github.portreeve.write;

import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.LabelSelectorRequirement;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.OwnerReference;

/** Encodes what every object says of itself, and selectors. */
final class MetadataEncoder {
  private MetadataEncoder() {}

  static Fields metadata(ObjectMeta metadata) {
    return new Fields()
        .string("name", metadata.name())
        .string("generateName", metadata.generateName())
        .string("namespace", metadata.namespace())
        .stringMap("labels", metadata.labels())
        .stringMap("annotations", metadata.annotations())
        .strings("finalizers", metadata.finalizers())
        .objects("ownerReferences", metadata.ownerReferences(), MetadataEncoder::ownerReference)
        .string("resourceVersion", metadata.resourceVersion())
        .string("uid", metadata.uid());
  }

  private static Fields ownerReference(OwnerReference owner) {
    return new Fields()
        .string("apiVersion", owner.apiVersion())
        .string("kind", owner.kind())
        .string("name", owner.name())
        .string("uid", owner.uid())
        .boolOrNull("controller", owner.controller())
        .boolOrNull("blockOwnerDeletion", owner.blockOwnerDeletion());
  }

  static Fields labelSelector(LabelSelector selector) {
    return new Fields()
        .stringMap("matchLabels", selector.matchLabels())
        .objects("matchExpressions", selector.matchExpressions(), MetadataEncoder::requirement);
  }

  static Fields requirement(LabelSelectorRequirement requirement) {
    return new Fields()
        .string("key", requirement.key())
        .string("operator", requirement.operator())
        .strings("values", requirement.values());
  }
}
