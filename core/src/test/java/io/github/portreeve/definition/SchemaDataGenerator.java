package io.github.portreeve.definition;

import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.JsonText;
import io.github.portreeve.yaml.YamlDocument;
import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlLimits;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlReader;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes SchemaData.java from the definitions in testdata/schemas. */
final class SchemaDataGenerator {
  private static final int LINE = 100;
  private static final int CHUNK = 80;

  private static final String START =
      """
      package io.github.portreeve.definition;

      /**
       * The schemas of the Gateway API's kinds, release 1.6.1, standard channel, as {@link SchemaReader}
       * reads them. Generated from testdata/schemas/gateway-api-1.6.1.yaml.gz by SchemaDataGenerator; run
       * the tests with -Dupdate to renew it.
       */
      final class SchemaData {
        private SchemaData() {}

        /** The number of the schema of a type such as {@code example.com/v1 Thing}; -1 for none. */
        static int root(String type) {
          return switch (type) {
      """;

  private static final String MIDDLE =
      """
            default -> -1;
          };
        }

        /** The schema of this number. */
        static String schema(int number) {
          return switch (number) {
      """;

  private static final String END =
      """
            default -> throw new IllegalArgumentException("no such schema: " + number);
          };
        }
      }
      """;

  /** Each schema's text and its number; equal ones are one. */
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private final Map<String, Integer> roots = new LinkedHashMap<>();
  private final Set<String> patterns = new TreeSet<>();

  private SchemaDataGenerator() {}

  /** Reads definitions, several documents in one text. */
  static SchemaDataGenerator read(String definitions) {
    SchemaDataGenerator generator = new SchemaDataGenerator();
    SourceFile source = SourceFile.of("definitions.yaml", definitions);
    for (YamlDocument document : YamlReader.read(source, YamlLimits.DEFAULT).documents()) {
      if (document.root() instanceof YamlMapping definition) {
        generator.definition(mapping(definition, "spec"));
      }
    }
    return generator;
  }

  /** The patterns that were met. */
  Set<String> patterns() {
    return patterns;
  }

  /** The Java source that holds the schemas. */
  String source() {
    StringBuilder out = new StringBuilder(START);
    roots.forEach(
        (type, number) -> out.append("      case \"%s\" -> %d;\n".formatted(type, number)));
    out.append(MIDDLE);
    numbers.forEach((text, number) -> out.append(line(number, text)));
    return out.append(END).toString();
  }

  private void definition(YamlMapping spec) {
    String group = text(spec.get("group"));
    String kind = text(mapping(spec, "names").get("kind"));
    for (YamlNode item : ((YamlSequence) spec.get("versions")).items()) {
      YamlMapping version = (YamlMapping) item;
      if (version.get("served") instanceof YamlScalar served && served.bool()) {
        String type = group + "/" + text(version.get("name")) + " " + kind;
        roots.put(type, number(mapping(mapping(version, "schema"), "openAPIV3Schema"), 0));
      }
    }
  }

  private int number(YamlMapping schema, int depth) {
    String text = depth < 0 ? shape(schema) : root(schema, depth);
    Integer known = numbers.get(text);
    if (known == null) {
      known = numbers.size();
      numbers.put(text, known);
    }
    return known;
  }

  /** An object itself: metadata is checked elsewhere, of the status nothing but its fields. */
  private String root(YamlMapping schema, int depth) {
    if (depth > 0) {
      return full(schema);
    }
    List<String> words = new ArrayList<>(List.of("o"));
    List<String> required = strings(schema.get("required"));
    for (YamlEntry property : mapping(schema, "properties").fields()) {
      YamlMapping value = (YamlMapping) property.value();
      switch (property.name()) {
        case "apiVersion", "kind", "metadata" -> {}
        case "status" -> words.add(".status=" + number(value, -1));
        default -> words.add(field(property.name(), required, number(value, 1)));
      }
    }
    return String.join(" ", words);
  }

  private static String field(String name, List<String> required, int number) {
    return (required.contains(name) ? "!" : ".") + name + "=" + number;
  }

  /** Nothing but types and names. */
  private String shape(YamlMapping schema) {
    List<String> words = new ArrayList<>(List.of(letter(schema)));
    children(schema, -1, List.of(), words);
    return String.join(" ", words);
  }

  private String full(YamlMapping schema) {
    List<String> words = new ArrayList<>(List.of(letter(schema)));
    children(schema, 1, strings(schema.get("required")), words);
    lists(schema, words);
    bound(schema, words, ">", "minLength", "minItems", "minimum");
    bound(schema, words, "<", "maxLength", "maxItems", "maxProperties", "maximum");
    if (schema.get("pattern") != null) {
      patterns.add(text(schema.get("pattern")));
      words.add("^" + PatternForms.of(text(schema.get("pattern"))));
    }
    if (schema.get("enum") != null) {
      words.add("=" + String.join("|", strings(schema.get("enum"))));
    }
    if (schema.get("default") != null) {
      words.add("?" + preset(schema));
    }
    if (schema.get("oneOf") != null) {
      words.add("@");
    }
    refuseOthers(schema);
    return String.join(" ", words);
  }

  private void children(YamlMapping schema, int depth, List<String> required, List<String> words) {
    if (schema.get("properties") instanceof YamlMapping properties) {
      for (YamlEntry property : properties.fields()) {
        int number = number((YamlMapping) property.value(), depth);
        words.add(field(property.name(), required, number));
      }
    }
    for (String name : List.of("items", "additionalProperties")) {
      if (schema.get(name) instanceof YamlMapping part) {
        words.add("*" + number(part, depth));
      }
    }
  }

  private static void lists(YamlMapping schema, List<String> words) {
    String type = text(schema.get("x-kubernetes-list-type"));
    if (type.equals("map")) {
      words.add("#" + String.join(",", strings(schema.get("x-kubernetes-list-map-keys"))));
    } else if (type.equals("set")) {
      words.add("~");
    }
  }

  private static void bound(YamlMapping schema, List<String> words, String mark, String... names) {
    for (String name : names) {
      if (schema.get(name) instanceof YamlScalar number) {
        words.add(mark + number.wholeNumber());
      }
    }
  }

  /** Presets of several parts must be what the presets of these parts make of nothing. */
  private static String preset(YamlMapping schema) {
    YamlNode preset = schema.get("default");
    if (preset instanceof YamlScalar scalar) {
      return scalar.text();
    }
    String filled = filled(schema, preset instanceof YamlSequence ? "[{}]" : "{}");
    if (!filled.equals(JsonText.of(preset))) {
      throw new IllegalStateException(JsonText.of(preset) + " is not " + filled);
    }
    return "";
  }

  private static String filled(YamlMapping schema, String start) {
    if (start.equals("[{}]")) {
      return "[" + filled(mapping(schema, "items"), "{}") + "]";
    }
    List<String> fields = new ArrayList<>();
    for (YamlEntry property : mapping(schema, "properties").fields()) {
      YamlNode preset = ((YamlMapping) property.value()).get("default");
      if (preset != null) {
        fields.add("\"" + property.name() + "\":" + JsonText.of(preset));
      }
    }
    return "{" + String.join(",", fields) + "}";
  }

  /** Nothing of a schema may go unread. */
  private static void refuseOthers(YamlMapping schema) {
    for (YamlEntry entry : schema.fields()) {
      switch (entry.name()) {
        case "type", "format", "properties", "items", "additionalProperties", "required" -> {}
        case "minLength", "minItems", "minimum", "maxLength", "maxItems", "maximum" -> {}
        case "maxProperties", "pattern", "enum", "default", "oneOf", "description" -> {}
        case "x-kubernetes-list-type", "x-kubernetes-list-map-keys", "x-kubernetes-map-type" -> {}
        case "x-kubernetes-validations" -> {} // these are written by hand
        default -> throw new IllegalStateException("unread: " + entry.name());
      }
    }
  }

  private static String letter(YamlMapping schema) {
    return switch (text(schema.get("type"))) {
      case "object" -> "o";
      case "array" -> "l";
      case "string" -> "s";
      case "boolean" -> "b";
      case "integer" -> text(schema.get("format")).equals("int32") ? "i" : "n";
      default -> throw new IllegalStateException("no type: " + JsonText.of(schema));
    };
  }

  private static YamlMapping mapping(YamlMapping parent, String name) {
    return parent.get(name) instanceof YamlMapping mapping
        ? mapping
        : (YamlMapping)
            YamlReader.read(SourceFile.of("none", "{}"), YamlLimits.DEFAULT)
                .documents()
                .get(0)
                .root();
  }

  private static List<String> strings(@Nullable YamlNode node) {
    return node instanceof YamlSequence list
        ? list.items().stream().map(item -> ((YamlScalar) item).text()).toList()
        : List.of();
  }

  private static String text(@Nullable YamlNode node) {
    return node instanceof YamlScalar scalar ? scalar.text() : "";
  }

  private static String line(int number, String value) {
    String label = "      case " + number + " ->";
    String line = label + " \"" + value + "\";\n";
    if (line.length() <= LINE + 1) {
      return line;
    }
    String alone = "\n          \"" + value + "\";\n";
    if (alone.length() <= LINE + 2) {
      return label + alone;
    }
    String separator = "\"\n              + \"";
    return label + "\n          \"" + String.join(separator, chunks(value)) + "\";\n";
  }

  /** Cuts a text after blanks. */
  private static List<String> chunks(String text) {
    List<String> chunks = new ArrayList<>();
    StringBuilder chunk = new StringBuilder();
    for (String word : text.split("(?<= )")) {
      if (chunk.length() > 0 && chunk.length() + word.strip().length() > CHUNK) {
        chunks.add(chunk.toString());
        chunk.setLength(0);
      }
      chunk.append(word);
    }
    chunks.add(chunk.toString());
    return chunks;
  }
}
