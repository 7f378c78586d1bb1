package io.github.portreeve.cli;

import java.util.ArrayList;
import java.util.List;

/** What a command is to read: the current folder when nothing is named. */
record Paths(List<String> files, boolean readsStandardInput) {
  static Paths read(Arguments arguments) {
    List<String> files = new ArrayList<>();
    boolean standardInput = false;
    for (String operand : arguments.operands()) {
      if (operand.equals("-")) {
        standardInput = true;
      } else {
        files.add(operand);
      }
    }
    if (files.isEmpty() && !standardInput) {
      files.add(".");
    }
    return new Paths(files, standardInput);
  }
}
