package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import org.jspecify.annotations.Nullable;

/** Reads the ways that a plan's target serves. */
final class RouteReader {
  private RouteReader() {}

  static @Nullable Exposure http(ExposureItem item) {
    return item.read(
        Http.anyHost(),
        Http::host,
        RouteReader::http,
        "host",
        "path",
        "pathType",
        "methods",
        "headers",
        "port",
        "className",
        "tls",
        "sticky",
        "sourceRanges",
        "backendTls");
  }

  private static Http http(PlanFields fields) {
    String path = fields.stringOrNull("path");
    return new Http(
        fields.string("host"),
        path == null ? "/" : path,
        fields.stringOrNull("pathType"),
        fields.strings("methods"),
        fields.stringMap("headers"),
        fields.port("port"),
        RouteSettingsReader.settings(fields));
  }

  static @Nullable Exposure grpc(ExposureItem item) {
    return item.read(
        Grpc.host(""),
        Grpc::host,
        RouteReader::grpc,
        "host",
        "service",
        "method",
        "port",
        "className",
        "tls",
        "sticky",
        "sourceRanges",
        "backendTls");
  }

  private static Grpc grpc(PlanFields fields) {
    return new Grpc(
        fields.string("host"),
        fields.string("service"),
        fields.string("method"),
        fields.port("port"),
        RouteSettingsReader.settings(fields));
  }

  static @Nullable Exposure tlsPassthrough(ExposureItem item) {
    if (item.value() == null) {
      item.refuse(
          ErrorType.FIELD_VALUE_REQUIRED,
          "tlsPassthrough needs the host by which connections are told apart");
      return null;
    }
    return item.read(
        TlsPassthrough.host(""),
        TlsPassthrough::host,
        fields ->
            new TlsPassthrough(
                fields.string("host"), fields.port("port"), fields.stringOrNull("className")),
        "host",
        "port",
        "className");
  }

  static @Nullable Exposure stream(ExposureItem item) {
    Exposure.Kind kind = item.kind();
    return item.read(
        kind == Exposure.Kind.TCP ? StreamPort.tcp() : StreamPort.udp(),
        text -> StreamPort.parse(kind, text),
        fields ->
            new StreamPort(
                kind,
                fields.port("port"),
                fields.integer("listenerPort"),
                fields.strings("sourceRanges"),
                RouteSettingsReader.sticky(fields)),
        "port",
        "listenerPort",
        "sourceRanges",
        "sticky");
  }
}
