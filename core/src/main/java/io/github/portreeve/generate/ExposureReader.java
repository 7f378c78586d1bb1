package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.yaml.ScalarType;
import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an item of {@code expose}: the name of a way, alone or with its settings below. */
final class ExposureReader {
  private static final List<String> KEYS =
      Arrays.stream(Exposure.Kind.values()).map(Exposure.Kind::key).toList();

  private final PlanComplaints complaints;

  ExposureReader(PlanComplaints complaints) {
    this.complaints = complaints;
  }

  @Nullable Exposure exposure(YamlNode written, FieldPath path) {
    YamlNode node = written.resolve();
    if (node instanceof YamlScalar scalar) {
      return exposure(scalar.text(), scalar, null, path);
    }
    if (node instanceof YamlMapping mapping && mapping.fields().size() == 1) {
      YamlEntry entry = mapping.fields().get(0);
      return exposure(entry.name(), entry.key(), present(entry.value().resolve()), path);
    }
    String message = "each item of expose is one way, such as nodePort, with its settings below it";
    complaints.refuse(ErrorType.WRONG_TYPE, path, second(node).span(), message);
    return null;
  }

  /** Where an item is wrong that has several keys: often they are just not indented. */
  private static YamlNode second(YamlNode node) {
    boolean several = node instanceof YamlMapping mapping && mapping.entries().size() > 1;
    return several ? ((YamlMapping) node).entries().get(1).key() : node;
  }

  private static @Nullable YamlNode present(YamlNode value) {
    boolean absent = value instanceof YamlScalar scalar && scalar.type() == ScalarType.NULL;
    return absent ? null : value;
  }

  private @Nullable Exposure exposure(
      String name, YamlNode key, @Nullable YamlNode value, FieldPath path) {
    int index = KEYS.indexOf(name);
    if (index < 0) {
      String message = PlanFields.unknown(name, KEYS);
      complaints.refuse(ErrorType.UNKNOWN_FIELD, path.child(name), key.span(), message);
      return null;
    }
    Exposure.Kind kind = Exposure.Kind.values()[index];
    return exposure(new ExposureItem(kind, key, value, path.child(name), complaints));
  }

  private static @Nullable Exposure exposure(ExposureItem item) {
    return switch (item.kind()) {
      case HOST_NETWORK -> hostNetwork(item);
      case HOST_PORT -> hostPort(item);
      case CLUSTER_IP -> ServiceExposureReader.clusterIp(item);
      case HEADLESS -> ServiceExposureReader.headless(item);
      case NODE_PORT -> ServiceExposureReader.nodePort(item);
      case LOAD_BALANCER -> ServiceExposureReader.loadBalancer(item);
      case EXTERNAL_NAME -> externalName(item);
      case INGRESS -> ingress(item);
      case HTTP -> RouteReader.http(item);
      case GRPC -> RouteReader.grpc(item);
      case TLS_PASSTHROUGH -> RouteReader.tlsPassthrough(item);
      case TCP, UDP -> RouteReader.stream(item);
    };
  }

  private static @Nullable Exposure hostNetwork(ExposureItem item) {
    if (item.value() == null || item.isTrue()) {
      return new HostNetwork();
    }
    item.refuse(
        ErrorType.WRONG_TYPE,
        "hostNetwork has no settings; leave the item out when it is not wanted");
    return null;
  }

  private static @Nullable Exposure hostPort(ExposureItem item) {
    return item.read(
        HostPort.all(),
        HostPort::parse,
        fields ->
            new HostPort(fields.port("port"), fields.integer("hostPort"), fields.string("hostIP")),
        "port",
        "hostPort",
        "hostIP");
  }

  private static @Nullable Exposure externalName(ExposureItem item) {
    YamlScalar scalar = item.scalar();
    if (scalar != null && scalar.type() == ScalarType.STRING) {
      return new ExternalName(scalar.string());
    }
    item.refuse(
        ErrorType.FIELD_VALUE_REQUIRED,
        "externalName needs the DNS name of another host, such as db.example.com");
    return null;
  }

  private static @Nullable Exposure ingress(ExposureItem item) {
    return item.read(
        IngressRoute.anyHost(),
        IngressRoute::host,
        ExposureReader::ingress,
        "host",
        "path",
        "pathType",
        "className",
        "tls",
        "port");
  }

  private static IngressRoute ingress(PlanFields fields) {
    String path = fields.stringOrNull("path");
    return new IngressRoute(
        fields.string("host"),
        path == null ? "/" : path,
        fields.stringOrNull("pathType"),
        fields.stringOrNull("className"),
        secret(fields),
        fields.port("port"));
  }

  /** Empty for true, which leaves the certificate to the controller; null for false. */
  private static @Nullable String secret(PlanFields fields) {
    if (fields.isFalse("tls")) {
      return null;
    }
    return fields.isTrue("tls") ? "" : fields.stringOrNull("tls");
  }
}
