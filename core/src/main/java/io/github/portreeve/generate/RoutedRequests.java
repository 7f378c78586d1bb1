package io.github.portreeve.generate;

/** A route and the port of a Service that it leads to. */
record RoutedRequests(WebRoute route, ServicePlanner.Backend backend) {
  RouteSettings settings() {
    return route.settings();
  }
}
