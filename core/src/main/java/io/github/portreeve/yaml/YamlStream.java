package io.github.portreeve.yaml;

import java.util.List;

/** All that a text holds. Problems stand in the order of their documents. */
public record YamlStream(List<YamlDocument> documents, List<YamlProblem> problems) {
  public YamlStream {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }
}
