package io.github.portreeve.model.gateway;

import java.util.List;

/** Headers to set, to add and to remove. */
public record HttpHeaderFilter(
    List<HttpHeaderValue> set, List<HttpHeaderValue> add, List<String> remove) {

  public HttpHeaderFilter {
    set = List.copyOf(set);
    add = List.copyOf(add);
    remove = List.copyOf(remove);
  }
}
