package io.github.portreeve.model.gateway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a call must be like. */
public record GrpcRouteMatch(@Nullable GrpcMethodMatch method, List<HttpHeaderMatch> headers) {

  public GrpcRouteMatch {
    headers = List.copyOf(headers);
  }
}
