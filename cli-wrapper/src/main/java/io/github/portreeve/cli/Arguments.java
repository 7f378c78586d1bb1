package io.github.portreeve.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed after a command. */
final class Arguments {
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<String> operands = new ArrayList<>();

  void add(Option option, String value) {
    List<String> list = values.get(option.name());
    if (list == null) {
      list = new ArrayList<>(1);
      values.put(option.name(), list);
    }
    list.add(value);
  }

  void addOperand(String operand) {
    operands.add(operand);
  }

  boolean has(Option option) {
    return values.containsKey(option.name());
  }

  /** The value given last, as it overrides those before it; null when there is none. */
  @Nullable String value(Option option) {
    List<String> list = values.get(option.name());
    return list == null ? null : list.get(list.size() - 1);
  }

  String value(Option option, String otherwise) {
    String value = value(option);
    return value == null ? otherwise : value;
  }

  /** All values of an option that may be given several times. */
  List<String> values(Option option) {
    return List.copyOf(values.getOrDefault(option.name(), List.of()));
  }

  /** Names without hyphens and their values, in the order first given. */
  Map<String, List<String>> all() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> entry : values.entrySet()) {
      all.put(entry.getKey().substring(2), List.copyOf(entry.getValue()));
    }
    return all;
  }

  /** All values of an option, those of a comma list one by one. */
  List<String> listed(Option option) {
    List<String> items = new ArrayList<>();
    for (String value : values(option)) {
      int start = 0;
      for (int comma = value.indexOf(','); comma >= 0; comma = value.indexOf(',', start)) {
        items.add(value.substring(start, comma).strip());
        start = comma + 1;
      }
      items.add(value.substring(start).strip());
    }
    return items;
  }

  List<String> operands() {
    return List.copyOf(operands);
  }
}
