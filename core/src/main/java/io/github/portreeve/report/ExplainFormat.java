package io.github.portreeve.report;

/** A way to write down who can reach what. The same explanation is always the same text. */
public interface ExplainFormat {
  void write(Explanation explanation, StringBuilder out);
}
