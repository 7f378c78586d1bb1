package io.github.portreeve.decode;

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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes what routes do to requests. */
final class RouteFilterDecoder {
  private RouteFilterDecoder() {}

  static RouteFilter routeFilter(Fields fields) {
    return new RouteFilter(
        fields.string("type"),
        httpHeaderFilterOrNull(fields.object("requestHeaderModifier")),
        httpHeaderFilterOrNull(fields.object("responseHeaderModifier")),
        httpRequestMirrorOrNull(fields.object("requestMirror")),
        httpRequestRedirectOrNull(fields.object("requestRedirect")),
        httpUrlRewriteOrNull(fields.object("urlRewrite")),
        httpCorsOrNull(fields.object("cors")),
        GatewayDecoder.localObjectReferenceOrNull(fields.object("extensionRef")));
  }

  static List<RouteFilter> routeFilters(List<Fields> items) {
    List<RouteFilter> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(routeFilter(item));
    }
    return list;
  }

  static HttpHeaderFilter httpHeaderFilter(Fields fields) {
    return new HttpHeaderFilter(
        httpHeaderValues(fields.list("set")),
        httpHeaderValues(fields.list("add")),
        fields.strings("remove"));
  }

  static @Nullable HttpHeaderFilter httpHeaderFilterOrNull(@Nullable Fields fields) {
    return fields == null ? null : httpHeaderFilter(fields);
  }

  static HttpHeaderValue httpHeaderValue(Fields fields) {
    return new HttpHeaderValue(fields.string("name"), fields.string("value"));
  }

  static List<HttpHeaderValue> httpHeaderValues(List<Fields> items) {
    List<HttpHeaderValue> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(httpHeaderValue(item));
    }
    return list;
  }

  static HttpRequestMirror httpRequestMirror(Fields fields) {
    return new HttpRequestMirror(
        backendObjectReference(fields.objectOrEmpty("backendRef")),
        fields.int32OrNull("percent"),
        fractionOrNull(fields.object("fraction")));
  }

  static @Nullable HttpRequestMirror httpRequestMirrorOrNull(@Nullable Fields fields) {
    return fields == null ? null : httpRequestMirror(fields);
  }

  static BackendObjectReference backendObjectReference(Fields fields) {
    return new BackendObjectReference(
        fields.stringOrNull("group"),
        fields.stringOrNull("kind"),
        fields.string("name"),
        fields.stringOrNull("namespace"),
        fields.int32OrNull("port"));
  }

  static Fraction fraction(Fields fields) {
    return new Fraction(fields.int32("numerator"), fields.int32OrNull("denominator"));
  }

  static @Nullable Fraction fractionOrNull(@Nullable Fields fields) {
    return fields == null ? null : fraction(fields);
  }

  static HttpRequestRedirect httpRequestRedirect(Fields fields) {
    return new HttpRequestRedirect(
        fields.stringOrNull("scheme"),
        fields.stringOrNull("hostname"),
        httpPathModifierOrNull(fields.object("path")),
        fields.int32OrNull("port"),
        fields.int32OrNull("statusCode"));
  }

  static @Nullable HttpRequestRedirect httpRequestRedirectOrNull(@Nullable Fields fields) {
    return fields == null ? null : httpRequestRedirect(fields);
  }

  static HttpUrlRewrite httpUrlRewrite(Fields fields) {
    return new HttpUrlRewrite(
        fields.stringOrNull("hostname"), httpPathModifierOrNull(fields.object("path")));
  }

  static @Nullable HttpUrlRewrite httpUrlRewriteOrNull(@Nullable Fields fields) {
    return fields == null ? null : httpUrlRewrite(fields);
  }

  static HttpPathModifier httpPathModifier(Fields fields) {
    return new HttpPathModifier(
        fields.string("type"),
        fields.stringOrNull("replaceFullPath"),
        fields.stringOrNull("replacePrefixMatch"));
  }

  static @Nullable HttpPathModifier httpPathModifierOrNull(@Nullable Fields fields) {
    return fields == null ? null : httpPathModifier(fields);
  }

  static HttpCors httpCors(Fields fields) {
    return new HttpCors(
        fields.strings("allowOrigins"),
        fields.booleanOrNull("allowCredentials"),
        fields.strings("allowMethods"),
        fields.strings("allowHeaders"),
        fields.strings("exposeHeaders"),
        fields.int32("maxAge"));
  }

  static @Nullable HttpCors httpCorsOrNull(@Nullable Fields fields) {
    return fields == null ? null : httpCors(fields);
  }
}
