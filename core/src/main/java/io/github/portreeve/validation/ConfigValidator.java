package io.github.portreeve.validation;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.ConfigMap;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.OtherResource;
import io.github.portreeve.model.Secret;
import java.util.Map;

/** The checks of Secrets and ConfigMaps, and what holds for objects of all kinds. */
final class ConfigValidator {
  private static final FieldPath DATA = FieldPath.of("data");

  /** Largest size of all values, in bytes. */
  private static final int LARGEST_SIZE = 1024 * 1024;

  private ConfigValidator() {}

  static void configMap(Manifest<ConfigMap> manifest, Refusals refusals) {
    MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, refusals);
    long size = 0;
    for (Map.Entry<String, String> entry : manifest.resource().data().entrySet()) {
      key(entry.getKey(), refusals);
      size += Texts.byteLength(entry.getValue());
    }
    size(size, FieldPath.ROOT, refusals);
  }

  /** What stands in stringData is moved to data before anyone looks. */
  static void secret(Manifest<Secret> manifest, Refusals refusals) {
    MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, refusals);
    Secret secret = manifest.resource();
    long size = 0;
    for (Map.Entry<String, String> entry : secret.data().entrySet()) {
      if (!secret.stringData().containsKey(entry.getKey())) {
        key(entry.getKey(), refusals);
        size += decodedLength(entry.getValue());
      }
    }
    for (Map.Entry<String, String> entry : secret.stringData().entrySet()) {
      key(entry.getKey(), refusals);
      size += Texts.byteLength(entry.getValue());
    }
    size(size, DATA, refusals);
    SecretKeys.validate(secret, refusals);
  }

  /** Kinds unknown here may have names of any form, or be no objects of the API at all. */
  static void other(Manifest<OtherResource> manifest, Refusals refusals) {
    FieldPath metadata = FieldPath.of("metadata");
    MetadataValidator.labels(manifest.metadata().labels(), metadata.child("labels"), refusals);
    MetadataValidator.annotations(
        manifest.metadata().annotations(), metadata.child("annotations"), refusals);
  }

  private static void size(long size, FieldPath field, Refusals refusals) {
    if (size > LARGEST_SIZE) {
      String message = "the data has " + size + " bytes, at most 1048576 are allowed";
      refusals.refuse(ConfigChecks.TOO_LARGE, ErrorType.FIELD_VALUE_TOO_LONG, field, message);
    }
  }

  private static void key(String key, Refusals refusals) {
    refusals.invalidIf(ConfigChecks.KEY_INVALID, DATA.key(key), key, Keys.complaint(key));
  }

  /** How many bytes a text in Base64 stands for; line ends do not count. */
  private static long decodedLength(String base64) {
    long chars = 0;
    for (int i = 0; i < base64.length(); i++) {
      char c = base64.charAt(i);
      chars += c == '\n' || c == '\r' || c == '=' ? 0 : 1;
    }
    return chars * 3 / 4;
  }
}
