package io.github.portreeve.model.gateway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests that match, and what becomes of them. */
public record HttpRouteRule(
    @Nullable String name,
    List<HttpRouteMatch> matches,
    List<RouteFilter> filters,
    List<FilteredBackendRef> backendRefs,
    @Nullable HttpRouteTimeouts timeouts) {

  public HttpRouteRule {
    matches = List.copyOf(matches);
    filters = List.copyOf(filters);
    backendRefs = List.copyOf(backendRefs);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.matches = matches;
    builder.filters = filters;
    builder.backendRefs = backendRefs;
    builder.timeouts = timeouts;
    return builder;
  }

  /** Makes one field by field; what is not set is absent. */
  public static final class Builder {
    private @Nullable String name;
    private List<HttpRouteMatch> matches = List.of();
    private List<RouteFilter> filters = List.of();
    private List<FilteredBackendRef> backendRefs = List.of();
    private @Nullable HttpRouteTimeouts timeouts;

    private Builder() {}

    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    public Builder matches(List<HttpRouteMatch> matches) {
      this.matches = matches;
      return this;
    }

    public Builder filters(List<RouteFilter> filters) {
      this.filters = filters;
      return this;
    }

    public Builder backendRefs(List<FilteredBackendRef> backendRefs) {
      this.backendRefs = backendRefs;
      return this;
    }

    public Builder timeouts(@Nullable HttpRouteTimeouts timeouts) {
      this.timeouts = timeouts;
      return this;
    }

    public HttpRouteRule build() {
      return new HttpRouteRule(name, matches, filters, backendRefs, timeouts);
    }
  }
}
