package io.github.portreeve.yaml;

import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short ways for tests to read texts and look at what was read. */
final class YamlTexts {
  private YamlTexts() {}

  static YamlStream read(String text) {
    return YamlReader.read(SourceFile.of("test.yaml", text), YamlLimits.DEFAULT);
  }

  /** The tree of a text that has one document and no problem. */
  static YamlNode root(String text) {
    YamlStream stream = read(text);
    if (!stream.problems().isEmpty() || stream.documents().size() != 1) {
      throw new AssertionError(stream);
    }
    YamlNode root = stream.documents().get(0).root();
    if (root == null) {
      throw new AssertionError("empty: " + text);
    }
    return root;
  }

  static YamlMapping mapping(String text) {
    return (YamlMapping) root(text);
  }

  /** What kube makes of a text: JSON, or the type of the first problem. */
  static String outcome(String text) {
    YamlStream stream = read(text);
    return stream.problems().isEmpty()
        ? json(stream.documents().isEmpty() ? null : stream.documents().get(0).root())
        : stream.problems().get(0).type().name();
  }

  static String json(@Nullable YamlNode written) {
    YamlNode node = written == null ? null : written.resolve();
    if (node instanceof YamlMapping mapping) {
      List<String> fields = new ArrayList<>();
      for (YamlEntry field : mapping.fields()) {
        fields.add("\"" + field.name() + "\":" + json(field.value()));
      }
      return "{" + String.join(",", fields) + "}";
    }
    if (node instanceof YamlSequence sequence) {
      List<String> items = new ArrayList<>();
      for (YamlNode item : sequence.items()) {
        items.add(json(item));
      }
      return "[" + String.join(",", items) + "]";
    }
    return node instanceof YamlScalar scalar ? scalar.json() : "null";
  }

  static String cut(String text, SourceSpan span) {
    return text.substring(span.start(), span.end());
  }
}
