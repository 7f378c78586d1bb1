package io.github.portreeve.decode;

import io.github.portreeve.model.ConfigMap;
import io.github.portreeve.model.Namespace;
import io.github.portreeve.model.OtherResource;
import io.github.portreeve.model.Secret;

/** Decodes Secrets, ConfigMaps and Namespaces. */
final class ConfigDecoder {
  private ConfigDecoder() {}

  static Secret secret(Fields fields) {
    return new Secret(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")),
        fields.string("type"),
        fields.stringMap("data"),
        fields.stringMap("stringData"));
  }

  static ConfigMap configMap(Fields fields) {
    return new ConfigMap(
        MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")), fields.stringMap("data"));
  }

  static Namespace namespace(Fields fields) {
    return new Namespace(MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")));
  }

  static OtherResource otherResource(Fields fields) {
    return new OtherResource(MetadataDecoder.objectMeta(fields.objectOrEmpty("metadata")));
  }
}
