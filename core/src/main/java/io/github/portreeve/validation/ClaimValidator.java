package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.FieldValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of claims of storage, as Kubernetes' ValidatePersistentVolumeClaimSpec. */
final class ClaimValidator {
  private static final String ALONE = "ReadWriteOncePod";
  private static final List<String> MODES =
      List.of("ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", ALONE);

  private ClaimValidator() {}

  /** Checks the template of a claim, whose metadata may have labels and annotations only. */
  static void template(Part template) {
    Part metadata = template.child("metadata");
    MetadataValidator.annotations(
        metadata.values().textMap("annotations"),
        metadata.field("annotations"),
        template.refusals());
    MetadataValidator.labels(
        metadata.values().textMap("labels"), metadata.field("labels"), template.refusals());
    for (String name : metadata.values().values().keySet()) {
      if (!name.equals("annotations") && !name.equals("labels") && isGiven(name, metadata)) {
        forbidden(name, metadata);
      }
    }
    spec(template.child("spec"));
  }

  /** The server makes the name of a field out of its own, which is UID for one. */
  private static void forbidden(String name, Part metadata) {
    FieldPath field = metadata.field(name);
    FieldPath place = name.equals("uid") ? field.printedAs(metadata.field("uID")) : field;
    String message = "the template of a claim has no " + name;
    metadata.refusals().forbidden(metadata.check(), place, message);
  }

  /** Whether the server can tell it from absent: a generation of 0 is none. */
  private static boolean isGiven(String name, Part metadata) {
    Long number = name.equals("generation") ? metadata.values().number(name) : null;
    boolean isZero = number != null && number == 0;
    return metadata.has(name) && !isZero && !"".equals(metadata.values().textOrNull(name));
  }

  static void spec(Part spec) {
    accessModes(spec);
    LabelSelectorValidator.validate(
        Selectors.read(spec.values().object("selector")), spec.field("selector"), spec.refusals());
    storage(spec);
    className("storageClassName", spec);
    spec.oneOf("volumeMode", "Block", "Filesystem");
    sources(spec);
    if (spec.atLeast(34)) {
      className("volumeAttributesClassName", spec);
    }
  }

  private static void accessModes(Part spec) {
    List<String> modes = spec.values().texts("accessModes");
    if (modes.isEmpty()) {
      spec.required("accessModes", "a claim needs accessModes, such as ReadWriteOnce");
    }
    boolean others = false;
    for (String mode : modes) {
      if (!MODES.contains(mode)) {
        spec.refusals()
            .notSupported(
                spec.check(), spec.field("accessModes"), mode, MODES.toArray(String[]::new));
      }
      others |= MODES.contains(mode) && !mode.equals(ALONE);
    }
    if (others && modes.contains(ALONE)) {
      spec.forbidden("accessModes", ALONE + " stands alone or not at all");
    }
  }

  /** The server leaves "requests" out of the path. */
  private static void storage(Part spec) {
    String text = spec.child("resources").child("requests").values().quantity("storage");
    Quantity storage = text == null ? null : Quantity.parse(text);
    FieldPath field = spec.field("resources").child("requests").key("storage");
    FieldPath place = field.printedAs(spec.field("resources").key("storage"));
    if (storage == null) {
      String message = "a claim needs to request storage, such as 1Gi";
      spec.refusals().required(spec.check(), place, message);
    } else if (storage.value().signum() <= 0) {
      String message = "\"" + text + "\" must be more than 0";
      spec.refusals().invalid(spec.check(), place, message);
    }
  }

  private static void className(String name, Part spec) {
    if (!spec.text(name).isEmpty()) {
      spec.invalidIf(name, Names.dnsSubdomain(spec.text(name)));
    }
  }

  private static void sources(Part spec) {
    FieldValues source = spec.values().object("dataSource");
    FieldValues reference = spec.values().object("dataSourceRef");
    if (source != null) {
      source(spec.child("dataSource"));
    }
    if (reference != null) {
      Part part = spec.child("dataSourceRef");
      source(part);
      if (!part.text("namespace").isEmpty()) {
        part.invalidIf("namespace", Names.dnsLabel(part.text("namespace")));
      }
    }
    if (source != null && reference != null) {
      both(source, reference, spec);
    }
  }

  private static void both(FieldValues source, FieldValues reference, Part spec) {
    String message = null;
    if (!reference.text("namespace").isEmpty()) {
      message = "beside a dataSourceRef with a namespace there is no dataSource";
    } else if (!isSame(source, reference)) {
      message = "dataSource and dataSourceRef must be the same, or one of them left out";
    }
    if (message != null) {
      spec.refusals().invalid(spec.check(), spec.field(), message);
    }
  }

  private static void source(Part source) {
    source.require("name");
    source.require("kind");
    String group = source.text("apiGroup");
    if (group.isEmpty() && !source.text("kind").equals("PersistentVolumeClaim")) {
      String message = "without an apiGroup the kind must be PersistentVolumeClaim";
      source.refusals().invalid(source.check(), source.field(), message);
    } else if (!group.isEmpty()) {
      source.invalidIf("apiGroup", Names.dnsSubdomain(group));
    }
  }

  private static boolean isSame(FieldValues source, FieldValues reference) {
    return source.text("name").equals(reference.text("name"))
        && source.text("kind").equals(reference.text("kind"))
        && same(source.textOrNull("apiGroup"), reference.textOrNull("apiGroup"));
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one == null ? other == null : one.equals(other);
  }
}
