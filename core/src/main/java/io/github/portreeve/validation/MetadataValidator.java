package io.github.portreeve.validation;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.ResourceKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every object says of itself, as Kubernetes' ValidateObjectMeta checks it on create. */
final class MetadataValidator {
  private static final FieldPath METADATA = FieldPath.of("metadata");

  /** How much of {@code generateName} the server keeps before it adds five chars of its own. */
  private static final int GENERATED_PREFIX_LENGTH = 58;

  /** Largest size of all annotations, in bytes of UTF-8. */
  private static final int ANNOTATIONS_SIZE = 256 * 1024;

  private MetadataValidator() {}

  /** Checks the manifest's metadata; its name must have this form. */
  static void validate(NameForm form, Refusals refusals) {
    validate(form, MetadataChecks.NAME_INVALID, refusals);
  }

  /** Checks the manifest's metadata; a name of another form goes to a check of the kind's own. */
  static void validate(NameForm form, RuleInfo nameCheck, Refusals refusals) {
    ObjectMeta metadata = refusals.manifest().metadata();
    validate(metadata, metadata.labels(), form, nameCheck, refusals);
  }

  /** Checks the manifest's metadata with these labels, the template's where it has no own. */
  static void validate(NameForm form, Map<String, String> labels, Refusals refusals) {
    ObjectMeta metadata = refusals.manifest().metadata();
    Map<String, String> own = metadata.labels().isEmpty() ? labels : metadata.labels();
    validate(metadata, own, form, MetadataChecks.NAME_INVALID, refusals);
  }

  private static void validate(
      ObjectMeta metadata,
      Map<String, String> labels,
      NameForm form,
      RuleInfo nameCheck,
      Refusals refusals) {
    names(metadata, form, nameCheck, refusals);
    namespace(metadata.namespace(), refusals);
    labels(labels, METADATA.child("labels"), refusals);
    annotations(metadata.annotations(), METADATA.child("annotations"), refusals);
    OwnerReferences.validate(
        metadata.ownerReferences(), METADATA.child("ownerReferences"), refusals);
    finalizers(metadata.finalizers(), METADATA.child("finalizers"), refusals);
  }

  private static void names(ObjectMeta metadata, NameForm form, RuleInfo check, Refusals refusals) {
    String prefix = metadata.generateName();
    if (!prefix.isEmpty() && isPrefixChecked(refusals)) {
      String complaint = form.prefixComplaint(prefix);
      refusals.invalidIf(check, METADATA.child("generateName"), prefix, complaint);
    }
    FieldPath field = METADATA.child("name");
    if (!metadata.name().isEmpty()) {
      refusals.invalidIf(check, field, metadata.name(), form.complaint(metadata.name()));
    } else if (prefix.isEmpty()) {
      String message = "the object needs a name, or a generateName for the server to complete";
      refusals.required(MetadataChecks.NAME_REQUIRED, field, message);
    } else {
      generatedName(prefix, form, check, refusals);
    }
  }

  /** Since 1.35 only the name made from it is looked at where a ReplicationController is made. */
  private static boolean isPrefixChecked(Refusals refusals) {
    return refusals.manifest().resource().kind() != ResourceKind.REPLICATION_CONTROLLER
        || !refusals.cluster().atLeast(35);
  }

  /** The name that the server makes up, with five chars for those it will draw. */
  static String generatedName(String prefix) {
    return prefix.substring(0, Math.min(prefix.length(), GENERATED_PREFIX_LENGTH)) + "xxxxx";
  }

  private static void generatedName(
      String prefix, NameForm form, RuleInfo check, Refusals refusals) {
    String complaint = form.complaint(generatedName(prefix));
    if (complaint != null) {
      String message = "a name generated from \"" + prefix + "\" " + complaint;
      refusals.invalid(check, METADATA.child("name"), message);
    }
  }

  /** An absent namespace is filled in by the client; kinds without one ignore it. */
  private static void namespace(String namespace, Refusals refusals) {
    if (!namespace.isEmpty() && refusals.manifest().resource().kind().isNamespaced()) {
      FieldPath field = METADATA.child("namespace");
      String complaint = Names.dnsLabel(namespace);
      refusals.invalidIf(MetadataChecks.NAMESPACE_INVALID, field, namespace, complaint);
    }
  }

  /** Checks keys and values; like the server, it names the map and not the entry. */
  static void labels(Map<String, String> labels, FieldPath field, Refusals refusals) {
    for (Map.Entry<String, String> label : labels.entrySet()) {
      labelKey(label.getKey(), field, refusals);
      labelValue(label.getKey(), label.getValue(), field, refusals);
    }
  }

  static void labelKey(String key, FieldPath field, Refusals refusals) {
    String complaint = Names.qualifiedName(key);
    if (complaint != null) {
      String message = "label key \"" + key + "\" " + complaint;
      refusals.invalid(MetadataChecks.LABEL_INVALID, field, message);
    }
  }

  static void labelValue(String key, String value, FieldPath field, Refusals refusals) {
    String complaint = Names.labelValue(value);
    if (complaint != null) {
      String message = "value \"" + value + "\" of label \"" + key + "\" " + complaint;
      refusals.invalid(MetadataChecks.LABEL_INVALID, field, message);
    }
  }

  /** Checks the keys, whose case is of no matter, and the size of all. */
  static void annotations(Map<String, String> annotations, FieldPath field, Refusals refusals) {
    long size = 0;
    for (Map.Entry<String, String> annotation : annotations.entrySet()) {
      String key = annotation.getKey();
      String complaint = Names.qualifiedName(Texts.lowerCase(key));
      if (complaint != null) {
        String message = "annotation key \"" + key + "\" " + complaint;
        refusals.invalid(MetadataChecks.ANNOTATION_KEY_INVALID, field, message);
      }
      size += Texts.byteLength(key) + Texts.byteLength(annotation.getValue());
    }
    if (size > ANNOTATIONS_SIZE) {
      String message = "annotations have " + size + " bytes, at most 262144 are allowed";
      refusals.refuse(
          MetadataChecks.ANNOTATIONS_TOO_LARGE, ErrorType.FIELD_VALUE_TOO_LONG, field, message);
    }
  }

  /** The form is complained about at the list, a missing qualification at the item. */
  private static void finalizers(List<String> finalizers, FieldPath field, Refusals refusals) {
    for (String finalizer : finalizers) {
      String complaint = Names.qualifiedName(finalizer);
      refusals.invalidIf(MetadataChecks.FINALIZER_INVALID, field, finalizer, complaint);
    }
    if (finalizers.contains("orphan") && finalizers.contains("foregroundDeletion")) {
      String message = "finalizers \"orphan\" and \"foregroundDeletion\" exclude each other";
      refusals.invalid(MetadataChecks.FINALIZER_INVALID, field, message);
    }
    for (int i = 0; i < finalizers.size(); i++) {
      String complaint = finalizerComplaint(finalizers.get(i));
      FieldPath item = field.index(i);
      refusals.invalidIf(MetadataChecks.FINALIZER_INVALID, item, finalizers.get(i), complaint);
    }
  }

  private static @Nullable String finalizerComplaint(String finalizer) {
    return switch (finalizer) {
      case "kubernetes", "orphan", "foregroundDeletion" -> null;
      default ->
          finalizer.indexOf('/') >= 0
              ? null
              : "must have a DNS name and \"/\" before it, as in \"example.com/cleanup\"";
    };
  }

  /** Whether it comes from a server, and so is asked about rather than to be created. */
  static boolean isExport(Manifest<?> manifest) {
    return !manifest.metadata().uid().isEmpty();
  }

  /** Storage, asked last, refuses a number other than 0; it takes no notice of the rest. */
  static void validateForStorage(Refusals refusals) {
    String version = refusals.manifest().metadata().resourceVersion();
    if (Texts.isPositiveNumber(version)) {
      String message = "\"" + version + "\" must be left out of an object to be created";
      FieldPath field = METADATA.child("resourceVersion");
      ErrorType type = ErrorType.INTERNAL_ERROR;
      if (isExport(refusals.manifest())) {
        refusals.remarkOnExport(MetadataChecks.RESOURCE_VERSION_SET, type, field, message);
      } else {
        refusals.refuse(MetadataChecks.RESOURCE_VERSION_SET, type, field, message);
      }
    }
  }
}
