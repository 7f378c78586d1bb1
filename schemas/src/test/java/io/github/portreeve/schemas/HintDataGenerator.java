package io.github.portreeve.schemas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes HintData.java from the field tables in testdata/schemas/fields.json. */
final class HintDataGenerator {
  private static final int LINE = 100;
  private static final int CHUNK = 76;

  /** Described with a list of values, but whoever extends a cluster may add to it. */
  private static final Set<String> OPEN = Set.of("core.v1.PodReadinessGate.conditionType");

  private static final String START =
      """
      package io.github.portreeve.schemas;

      import org.jspecify.annotations.Nullable;

      /**
       * Required fields and listed values in the Kubernetes API, as {@link TypeHints} reads them.
       * Generated from testdata/schemas/fields.json by HintDataGenerator; run the tests with -Dupdate to
       * renew it.
       */
      final class HintData {
        private HintData() {}

        /** What is said of an object type's fields, blank between two; null when nothing is. */
        static @Nullable String of(String type) {
          return switch (type) {
      """;

  private static final String END =
      """
            default -> null;
          };
        }
      }
      """;

  private HintDataGenerator() {}

  static String generate(Path tables) {
    StringBuilder out = new StringBuilder(START);
    JsonNode root = JsonMapper.shared().readTree(tables);
    for (Map.Entry<String, JsonNode> type : root.get("types").properties()) {
      String hints = isWrittenByServers(type.getKey()) ? "" : hints(type.getKey(), type.getValue());
      if (!hints.isEmpty()) {
        out.append(line(type.getKey(), hints));
      }
    }
    return out.append(END).toString();
  }

  /** Nobody writes these, and exports of objects have them as some server left them. */
  private static boolean isWrittenByServers(String type) {
    return type.endsWith("Status") || type.endsWith("Condition");
  }

  private static String hints(String name, JsonNode type) {
    List<String> hints = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : type.properties()) {
      boolean required = field.getValue().path("required").asBoolean(false);
      boolean open = OPEN.contains(name + "." + field.getKey()) || isHeader(field.getKey());
      String hint = (required ? "!" : "") + (open ? "" : choices(field.getValue()));
      if (!hint.isEmpty()) {
        hints.add(field.getKey() + hint);
      }
    }
    return String.join(" ", hints);
  }

  /** Whether the field says what an object is, which whoever asks for its schema knows. */
  private static boolean isHeader(String field) {
    return field.equals("apiVersion") || field.equals("kind");
  }

  private static String choices(JsonNode field) {
    TreeSet<String> choices = new TreeSet<>();
    field.path("enum").forEach(choice -> choices.add(choice.asString()));
    return choices.isEmpty() ? "" : "=" + String.join("|", choices);
  }

  private static String line(String type, String hints) {
    String label = "      case \"" + type + "\" ->";
    String line = label + " \"" + hints + "\";\n";
    if (line.length() <= LINE + 1) {
      return line;
    }
    return label
        + "\n          \""
        + String.join("\"\n              + \"", chunks(hints))
        + "\";\n";
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
