package io.github.portreeve.cli;

import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a command is to read: the current folder when nothing is named. */
record Paths(List<String> files, boolean readsStandardInput) {
  static Paths read(Arguments arguments) {
    return of(arguments.operands());
  }

  static Paths of(List<String> operands) {
    List<String> files = new ArrayList<>();
    boolean standardInput = false;
    for (String operand : operands) {
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

  /** What stands on standard input, if that is to be read. */
  List<SourceFile> texts(Console console) throws IOException {
    return readsStandardInput
        ? List.of(SourceFile.of("<stdin>", console.in().readAllBytes()))
        : List.of();
  }
}
