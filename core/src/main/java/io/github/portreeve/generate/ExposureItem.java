package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.yaml.ScalarType;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An item of {@code expose}.
 *
 * @param key what names the way
 * @param value its settings; null when there are none
 * @param path of the settings
 */
record ExposureItem(
    Exposure.Kind kind,
    YamlNode key,
    @Nullable YamlNode value,
    FieldPath path,
    PlanComplaints complaints) {

  @Nullable YamlScalar scalar() {
    return value instanceof YamlScalar scalar ? scalar : null;
  }

  /** The settings' fields; null, with a complaint, when they are no mapping. */
  @Nullable PlanFields fields(String... known) {
    return value == null ? null : PlanFields.of(value, path, complaints, known);
  }

  /**
   * What the item stands for: nothing but the name, a short text such as {@code 80:http}, or a
   * mapping with some of these keys.
   */
  @Nullable Exposure read(
      Exposure bare,
      Function<String, ? extends Exposure> parser,
      Function<PlanFields, ? extends Exposure> reader,
      String... known) {
    if (value == null) {
      return bare;
    }
    YamlScalar scalar = scalar();
    if (scalar != null) {
      return complaints.parsed(scalar, path, parser);
    }
    PlanFields fields = fields(known);
    return fields == null ? null : reader.apply(fields);
  }

  boolean isTrue() {
    YamlScalar scalar = scalar();
    return scalar != null && scalar.type() == ScalarType.BOOLEAN && scalar.bool();
  }

  void refuse(ErrorType type, String message) {
    complaints.refuse(type, path, (value == null ? key : value).span(), message);
  }
}
