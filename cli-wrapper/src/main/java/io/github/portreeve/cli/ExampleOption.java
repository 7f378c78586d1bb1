package io.github.portreeve.cli;

import io.github.portreeve.generate.Example;
import io.github.portreeve.text.Nearest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code portreeve generate --example}: plans that are built in. */
final class ExampleOption {
  private ExampleOption() {}

  /** The name that was typed, behind the option or as the next word; empty for none. */
  static String name(Arguments arguments) throws UsageException {
    List<String> words = new ArrayList<>(arguments.operands());
    String value = arguments.value(Options.EXAMPLE, "");
    if (!value.isEmpty()) {
      words.add(value);
    }
    if (words.size() > 1) {
      throw new UsageException("--example takes one name");
    }
    return words.isEmpty() ? "" : words.get(0);
  }

  static Example named(String name) throws UsageException {
    Example example = Example.named(name);
    if (example == null) {
      List<String> names = Example.all().stream().map(Example::name).toList();
      String nearest = Nearest.to(name, names);
      throw new UsageException(
          "no example \""
              + name
              + "\", "
              + (nearest == null
                  ? "only " + String.join(", ", names)
                  : "did you mean \"" + nearest + "\"?"));
    }
    return example;
  }

  /** A line for each example. */
  static void list(Console console) throws IOException {
    StringBuilder out = new StringBuilder();
    int width = 0;
    List<Example> examples = Example.all();
    for (Example example : examples) {
      width = Math.max(width, example.name().length() + 2);
    }
    for (Example example : examples) {
      String gap = " ".repeat(width - example.name().length());
      out.append(example.name()).append(gap).append(example.purpose()).append('\n');
    }
    console.print(out);
  }

  static void refuseOthers(Map<String, List<String>> flags) throws UsageException {
    if (!flags.isEmpty()) {
      throw new UsageException("an example is a plan of its own and takes no options of plans");
    }
  }
}
