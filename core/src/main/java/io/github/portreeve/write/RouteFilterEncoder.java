package io.github.portreeve.write;

import io.github.portreeve.model.gateway.BackendObjectReference;
import io.github.portreeve.model.gateway.Fraction;
import io.github.portreeve.model.gateway.HttpCors;
import io.github.portreeve.model.gateway.HttpHeaderFilter;
import io.github.portreeve.model.gateway.HttpHeaderValue;
import io.github.portreeve.model.gateway.HttpPathModifier;
import io.github.portreeve.model.gateway.HttpRequestMirror;
import io.github.portreeve.model.gateway.HttpRequestRedirect;
import io.github.portreeve.model.gateway.HttpUrlRewrite;
import io.github.portreeve.model.gateway.RouteFilter;

/** Encodes what routes do to requests. */
final class RouteFilterEncoder {
  private RouteFilterEncoder() {}

  static Fields routeFilter(RouteFilter routeFilter) {
    return new Fields()
        .string("type", routeFilter.type())
        .objectOrNull(
            "requestHeaderModifier",
            routeFilter.requestHeaderModifier(),
            RouteFilterEncoder::httpHeaderFilter)
        .objectOrNull(
            "responseHeaderModifier",
            routeFilter.responseHeaderModifier(),
            RouteFilterEncoder::httpHeaderFilter)
        .objectOrNull(
            "requestMirror", routeFilter.requestMirror(), RouteFilterEncoder::httpRequestMirror)
        .objectOrNull(
            "requestRedirect",
            routeFilter.requestRedirect(),
            RouteFilterEncoder::httpRequestRedirect)
        .objectOrNull("urlRewrite", routeFilter.urlRewrite(), RouteFilterEncoder::httpUrlRewrite)
        .objectOrNull("cors", routeFilter.cors(), RouteFilterEncoder::httpCors)
        .objectOrNull(
            "extensionRef", routeFilter.extensionRef(), GatewayEncoder::localObjectReference);
  }

  static Fields httpHeaderFilter(HttpHeaderFilter httpHeaderFilter) {
    return new Fields()
        .objects("set", httpHeaderFilter.set(), RouteFilterEncoder::httpHeaderValue)
        .objects("add", httpHeaderFilter.add(), RouteFilterEncoder::httpHeaderValue)
        .strings("remove", httpHeaderFilter.remove());
  }

  static Fields httpHeaderValue(HttpHeaderValue httpHeaderValue) {
    return new Fields()
        .string("name", httpHeaderValue.name())
        .string("value", httpHeaderValue.value());
  }

  static Fields httpRequestMirror(HttpRequestMirror httpRequestMirror) {
    return new Fields()
        .object("backendRef", backendObjectReference(httpRequestMirror.backendRef()))
        .numberOrNull("percent", httpRequestMirror.percent())
        .objectOrNull("fraction", httpRequestMirror.fraction(), RouteFilterEncoder::fraction);
  }

  static Fields backendObjectReference(BackendObjectReference backendObjectReference) {
    return new Fields()
        .stringOrNull("group", backendObjectReference.group())
        .stringOrNull("kind", backendObjectReference.kind())
        .string("name", backendObjectReference.name())
        .stringOrNull("namespace", backendObjectReference.namespace())
        .numberOrNull("port", backendObjectReference.port());
  }

  static Fields fraction(Fraction fraction) {
    return new Fields()
        .number("numerator", fraction.numerator())
        .numberOrNull("denominator", fraction.denominator());
  }

  static Fields httpRequestRedirect(HttpRequestRedirect httpRequestRedirect) {
    return new Fields()
        .stringOrNull("scheme", httpRequestRedirect.scheme())
        .stringOrNull("hostname", httpRequestRedirect.hostname())
        .objectOrNull("path", httpRequestRedirect.path(), RouteFilterEncoder::httpPathModifier)
        .numberOrNull("port", httpRequestRedirect.port())
        .numberOrNull("statusCode", httpRequestRedirect.statusCode());
  }

  static Fields httpUrlRewrite(HttpUrlRewrite httpUrlRewrite) {
    return new Fields()
        .stringOrNull("hostname", httpUrlRewrite.hostname())
        .objectOrNull("path", httpUrlRewrite.path(), RouteFilterEncoder::httpPathModifier);
  }

  static Fields httpPathModifier(HttpPathModifier httpPathModifier) {
    return new Fields()
        .string("type", httpPathModifier.type())
        .stringOrNull("replaceFullPath", httpPathModifier.replaceFullPath())
        .stringOrNull("replacePrefixMatch", httpPathModifier.replacePrefixMatch());
  }

  static Fields httpCors(HttpCors httpCors) {
    return new Fields()
        .strings("allowOrigins", httpCors.allowOrigins())
        .boolOrNull("allowCredentials", httpCors.allowCredentials())
        .strings("allowMethods", httpCors.allowMethods())
        .strings("allowHeaders", httpCors.allowHeaders())
        .strings("exposeHeaders", httpCors.exposeHeaders())
        .number("maxAge", httpCors.maxAge());
  }
}
