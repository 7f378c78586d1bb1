package io.github.portreeve.yaml;

import java.util.List;

/** The JSON that kubectl makes of YAML before a server sees it. */
public final class JsonText {
  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /** The value on one line: merge keys merged, aliases repeated, the last of repeated keys. */
  public static String of(YamlNode node) {
    JsonText text = new JsonText();
    text.write(node.resolve());
    return text.out.toString();
  }

  private void write(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      object(mapping.fields());
    } else if (node instanceof YamlSequence sequence) {
      array(sequence.items());
    } else {
      out.append(((YamlScalar) node).json());
    }
  }

  private void object(List<YamlEntry> fields) {
    char separator = '{';
    for (YamlEntry field : fields) {
      out.append(separator).append(JsonString.quote(field.name())).append(':');
      write(field.value().resolve());
      separator = ',';
    }
    out.append(separator == '{' ? "{}" : "}");
  }

  private void array(List<YamlNode> items) {
    char separator = '[';
    for (YamlNode item : items) {
      out.append(separator);
      write(item.resolve());
      separator = ',';
    }
    out.append(separator == '[' ? "[]" : "]");
  }
}
