package io.github.portreeve.model.gateway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request must be like. */
public record HttpRouteMatch(
    @Nullable HttpPathMatch path,
    List<HttpHeaderMatch> headers,
    List<HttpHeaderMatch> queryParams,
    @Nullable String method) {

  public HttpRouteMatch {
    headers = List.copyOf(headers);
    queryParams = List.copyOf(queryParams);
  }
}
