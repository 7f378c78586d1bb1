package io.github.portreeve.cli;

import io.github.portreeve.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed after a command: {@code --name value}, {@code --name=value}, {@code -n
 * value}, operands in between, and {@code --} before operands that begin with a hyphen.
 */
final class ArgumentParser {
  private final Command command;
  private final String[] words;
  private final Arguments arguments = new Arguments();
  private int next;

  private ArgumentParser(Command command, String[] words, int next) {
    this.command = command;
    this.words = words;
    this.next = next;
  }

  /** Parses the words from the given index on. */
  static Arguments parse(Command command, String[] words, int first) throws UsageException {
    ArgumentParser parser = new ArgumentParser(command, words, first);
    parser.parseAll();
    return parser.arguments;
  }

  private void parseAll() throws UsageException {
    boolean operandsOnly = false;
    while (next < words.length) {
      String word = words[next++];
      if (operandsOnly || !word.startsWith("-") || word.equals("-")) {
        addOperand(word);
      } else if (word.equals("--")) {
        operandsOnly = true;
      } else {
        parseOption(word);
      }
    }
  }

  private void addOperand(String word) throws UsageException {
    if (command.operands().isEmpty()) {
      throw new UsageException(command.label() + " takes no arguments, but got \"" + word + "\"");
    }
    arguments.addOperand(word);
  }

  private void parseOption(String word) throws UsageException {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    Option option = find(name);
    if (option == null) {
      throw new UsageException(unknown(name));
    }
    String attached = equals < 0 ? null : word.substring(equals + 1);
    if (!option.takesValue()) {
      if (attached != null) {
        throw new UsageException(option.name() + " takes no value");
      }
      arguments.add(option, "");
    } else if (option.valueIsOptional()) {
      arguments.add(option, attached == null ? "" : attached);
    } else {
      arguments.add(option, checked(option, attached == null ? following(option) : attached));
    }
  }

  private String following(Option option) throws UsageException {
    if (next == words.length) {
      throw new UsageException(option.name() + " needs a value: " + option.usage());
    }
    return words[next++];
  }

  private static String checked(Option option, String value) throws UsageException {
    if (!option.choices().isEmpty() && !option.choices().contains(value)) {
      throw new UsageException(
          option.name() + " is one of " + String.join(", ", option.choices()) + ", not " + value);
    }
    return value;
  }

  private @Nullable Option find(String name) {
    for (Option option : command.options()) {
      if (option.name().equals(name) || name.equals(option.letter())) {
        return option;
      }
    }
    return null;
  }

  private String unknown(String name) {
    List<String> names = new ArrayList<>();
    for (Option option : command.options()) {
      names.add(option.name());
    }
    String nearest = Nearest.to(name, names);
    return "unknown option "
        + name
        + (nearest == null ? "" : ", did you mean " + nearest + "?")
        + "; see portreeve "
        + command.label()
        + " --help";
  }
}
