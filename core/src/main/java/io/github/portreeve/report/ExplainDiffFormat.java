package io.github.portreeve.report;

/** A way to write down what has become of the ways in. */
public interface ExplainDiffFormat {
  void write(ExplainDiff diff, StringBuilder out);
}
