package io.github.portreeve.validation;

import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.ObjectMeta;
import java.util.Map;

/**
 * What else is wrong with names of which {@link MetadataValidator} says one thing. Servers say it
 * all; where each refusal counts, so do we.
 */
final class FurtherFaults {
  private static final FieldPath METADATA = FieldPath.of("metadata");

  private final Refusals refusals;

  private FurtherFaults(Refusals refusals) {
    this.refusals = refusals;
  }

  /** Reports the second and further faults; the name must be a DNS subdomain. */
  static void report(Refusals refusals) {
    new FurtherFaults(refusals).metadata(refusals.manifest().metadata());
  }

  private void metadata(ObjectMeta metadata) {
    String name = metadata.name();
    if (isLonger(name, 253) && !Names.isDnsSubdomain(name)) {
      refuse(MetadataChecks.NAME_INVALID, "name", name, "is no DNS name either");
    }
    String prefix = metadata.generateName();
    if (isLonger(prefix, 253) && !Names.isDnsSubdomain(NameForm.masked(prefix))) {
      refuse(
          MetadataChecks.NAME_INVALID, "generateName", prefix, "does not begin a DNS name either");
    }
    String namespace = metadata.namespace();
    boolean asked = refusals.manifest().resource().kind().isNamespaced();
    if (asked && isLonger(namespace, 63) && !Names.isDnsLabel(namespace)) {
      refuse(MetadataChecks.NAMESPACE_INVALID, "namespace", namespace, "is no DNS label either");
    }
    for (Map.Entry<String, String> label : metadata.labels().entrySet()) {
      key(MetadataChecks.LABEL_INVALID, "labels", label.getKey());
      if (isLonger(label.getValue(), 63) && !Names.isLabelText(label.getValue())) {
        String complaint = "has chars that a label's value must not have";
        refuse(MetadataChecks.LABEL_INVALID, "labels", label.getValue(), complaint);
      }
    }
    for (String key : metadata.annotations().keySet()) {
      key(MetadataChecks.ANNOTATION_KEY_INVALID, "annotations", Texts.lowerCase(key));
    }
  }

  /** A key with more than one "/" has no other fault. */
  private void key(RuleInfo check, String field, String key) {
    int slash = key.indexOf('/');
    if (slash != key.lastIndexOf('/')) {
      return;
    }
    String prefix = slash < 0 ? "" : key.substring(0, slash);
    String name = key.substring(slash + 1);
    boolean badPrefix = slash >= 0 && !Names.isDnsSubdomain(prefix);
    boolean badLength = name.isEmpty() || isLonger(name, 63);
    boolean badName = name.isEmpty() || !Names.isLabelText(name);
    if (isLonger(prefix, 253) && badPrefix) {
      refuse(check, field, key, "has no DNS name before its \"/\"");
    }
    if ((badPrefix || isLonger(prefix, 253)) && badLength) {
      refuse(check, field, key, "must have a name of 1 to 63 characters");
    }
    if ((badPrefix || isLonger(prefix, 253) || badLength) && badName) {
      refuse(check, field, key, "must have a name with a letter or digit at both ends");
    }
  }

  /** The server counts bytes, whatever its messages say. */
  private static boolean isLonger(String text, int most) {
    return Texts.byteLength(text) > most;
  }

  private void refuse(RuleInfo check, String field, String value, String complaint) {
    refusals.invalidIf(check, METADATA.child(field), value, complaint);
  }
}
