package io.github.portreeve.decode;

import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlLimits;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlReader;
import io.github.portreeve.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes FieldData.java from the field tables in testdata/schemas/fields.json. */
final class FieldDataGenerator {
  private static final int LINE = 100;
  private static final int CHUNK = 80;
  private static final int NEVER = Integer.MAX_VALUE;

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("string", "s"),
          Map.entry("int32", "i"),
          Map.entry("int64", "l"),
          Map.entry("boolean", "b"),
          Map.entry("double", "d"),
          Map.entry("bytes", "y"),
          Map.entry("Time", "t"),
          Map.entry("MicroTime", "t"),
          Map.entry("Quantity", "q"),
          Map.entry("IntOrString", "p"),
          Map.entry("any", "a"));

  private static final String START =
      """
      package io.github.portreeve.decode;

      import org.jspecify.annotations.Nullable;

      /**
       * The fields of the Kubernetes API, 1.16 to 1.37, as {@link FieldTable} reads them. Generated from
       * testdata/schemas/fields.json by FieldDataGenerator; run the tests with -Dupdate to renew it.
       */
      final class FieldData {
        private FieldData() {}

        /** The object type of a kind written as {@code apps/v1 Deployment}. */
        static @Nullable String typeOf(String kind) {
          return switch (kind) {
      """;

  private static final String MIDDLE =
      """
            default -> null;
          };
        }

        /** The fields of an object type, blank between two. */
        static @Nullable String fieldsOf(String type) {
          return switch (type) {
      """;

  private static final String END =
      """
            default -> null;
          };
        }
      }
      """;

  private FieldDataGenerator() {}

  /** The Java source that holds the tables of this JSON. */
  static String generate(String json) {
    YamlMapping root = parse(json);
    StringBuilder out = new StringBuilder(START);
    sorted(mapping(root, "kinds")).forEach((kind, info) -> out.append(line(kind, type(info))));
    out.append(MIDDLE);
    sorted(mapping(root, "types")).forEach((name, type) -> out.append(line(name, fields(type))));
    return out.append(END).toString();
  }

  private static YamlMapping parse(String json) {
    SourceFile source = SourceFile.of("fields.json", json);
    return (YamlMapping) YamlReader.read(source, YamlLimits.DEFAULT).documents().get(0).root();
  }

  private static YamlMapping mapping(YamlMapping parent, String name) {
    return (YamlMapping) parent.get(name);
  }

  private static Map<String, YamlMapping> sorted(YamlMapping mapping) {
    Map<String, YamlMapping> sorted = new TreeMap<>();
    mapping.fields().forEach(entry -> sorted.put(entry.name(), (YamlMapping) entry.value()));
    return sorted;
  }

  private static String type(YamlMapping info) {
    return ((YamlScalar) info.get("type")).string();
  }

  /**
   * A release that all fields of a type begin or end with is the type's, not theirs: whether the
   * type exists is asked elsewhere, and once it does the type's fields do.
   */
  private static String fields(YamlMapping type) {
    int first = NEVER;
    int last = 0;
    for (YamlEntry field : type.fields()) {
      first = Math.min(first, minor(field, "since", 0));
      last = Math.max(last, minor(field, "until", NEVER));
    }
    List<String> out = new ArrayList<>();
    for (YamlEntry field : type.fields()) {
      int since = minor(field, "since", 0);
      int until = minor(field, "until", NEVER);
      out.add(
          field.name()
              + ":"
              + shape(type((YamlMapping) field.value()))
              + (since > first ? "+" + since : "")
              + (until < last ? "-" + until : ""));
    }
    return String.join(" ", out);
  }

  private static int minor(YamlEntry field, String name, int otherwise) {
    return ((YamlMapping) field.value()).get(name) instanceof YamlScalar version
        ? Integer.parseInt(version.string().substring("1.".length()))
        : otherwise;
  }

  private static String shape(String type) {
    if (type.startsWith("list<")) {
      return "[" + shape(type.substring("list<".length(), type.length() - 1));
    }
    if (type.startsWith("map<")) {
      return "{" + shape(type.substring("map<".length(), type.length() - 1));
    }
    return LETTERS.getOrDefault(type, type);
  }

  private static String line(String name, String value) {
    String label = "      case \"" + name + "\" ->";
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
