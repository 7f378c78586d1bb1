package io.github.portreeve.yaml;

import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Takes down the problems of a stream, document by document. */
final class ProblemLog {
  private final SourceFile source;
  private final List<YamlProblem> problems = new ArrayList<>();
  private int document = 1;

  ProblemLog(SourceFile source) {
    this.source = source;
  }

  /** The text that all this is about. */
  SourceFile source() {
    return source;
  }

  /** From now on problems belong to this document, 1-based. */
  void startDocument(int number) {
    document = number;
  }

  void add(YamlProblem.Type type, int start, int end, String message) {
    problems.add(new YamlProblem(type, document, new SourceSpan(start, end), message));
  }

  void add(UnreadableText unreadable) {
    add(unreadable.type(), unreadable.start(), unreadable.end(), unreadable.message());
  }

  /** The line of an offset, 1-based. */
  int line(int offset) {
    return source.position(offset).line();
  }

  int size() {
    return problems.size();
  }

  /** Takes back what was added since there were this many. */
  void truncate(int size) {
    problems.subList(size, problems.size()).clear();
  }

  List<YamlProblem> toList() {
    return problems;
  }
}
