package io.github.portreeve.model;

import java.util.List;

/** The paths of a rule. */
public record HttpIngressRuleValue(List<HttpIngressPath> paths) {

  public HttpIngressRuleValue {
    paths = List.copyOf(paths);
  }
}
