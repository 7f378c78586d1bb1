package io.github.portreeve.generate;

/** A way by which single requests, not connections, lead to the app. */
public sealed interface RouteExposure extends Exposure permits IngressRoute, Http, Grpc {}
