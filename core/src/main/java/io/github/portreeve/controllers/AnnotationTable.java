package io.github.portreeve.controllers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of annotations.
 *
 * <p>A line has the name, with a prefix only where it is not the controller's first; letters for
 * where it is read (i Ingress, s Service, c ConfigMap); what its value looks like; and, if known,
 * the risk and the name that goes before it.
 */
final class AnnotationTable {
  private AnnotationTable() {}

  static Map<String, Annotation> parse(Controller controller, String table) {
    Map<String, Annotation> all = new LinkedHashMap<>();
    for (String line : Words.split(table.strip(), '\n')) {
      Annotation annotation = annotation(controller, Words.split(line, ' '));
      all.put(annotation.key(), annotation);
    }
    return all;
  }

  private static Annotation annotation(Controller controller, List<String> words) {
    String written = words.get(0);
    String prefix = controller.prefixOf(written);
    String name = prefix == null ? written : written.substring(prefix.length());
    return new Annotation(
        controller,
        prefix == null ? controller.prefixes().get(0) : prefix,
        name,
        readers(words.get(1)),
        ValueSyntax.parse(words.get(2)),
        words.size() > 3 ? Risk.parse(words.get(3)) : null,
        wordAt(words, 4));
  }

  private static @Nullable String wordAt(List<String> words, int index) {
    return words.size() > index ? words.get(index) : null;
  }

  private static List<Reader> readers(String letters) {
    List<Reader> readers = new ArrayList<>(3);
    for (int i = 0; i < letters.length(); i++) {
      readers.add(
          switch (letters.charAt(i)) {
            case 'i' -> Reader.INGRESS;
            case 's' -> Reader.SERVICE;
            case 'c' -> Reader.CONFIG_MAP;
            default -> throw new IllegalArgumentException(letters);
          });
    }
    return readers;
  }

  /** A line has a name, or its start and a star; and, behind an equals sign, what to use today. */
  static List<FormerAnnotation> parseFormer(Controller controller, String table) {
    List<FormerAnnotation> all = new ArrayList<>();
    String prefix = controller.prefixes().get(0);
    for (String line : Words.split(table.strip(), '\n')) {
      int equals = line.indexOf(" = ");
      String name = equals < 0 ? line : line.substring(0, equals);
      String instead = equals < 0 ? "" : line.substring(equals + 3);
      all.add(new FormerAnnotation(controller, prefix + name, instead));
    }
    return all;
  }
}
