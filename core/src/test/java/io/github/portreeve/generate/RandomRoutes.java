package io.github.portreeve.generate;

import io.github.portreeve.model.IntOrString;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes the ways that a target serves; mostly such as that target can. */
final class RandomRoutes {
  private static final List<String> HOSTS =
      List.of("", "a.example.com", "b.example.com", "c.example.com", "*.example.com");
  private static final List<String> CLASSES = List.of("nginx", "my-class");

  private final RandomPlan random;
  private final Target target;

  RandomRoutes(RandomPlan random, Target target) {
    this.random = random;
    this.target = target;
  }

  /** Mostly what the target can, so that not every plan is refused. */
  private boolean wants(Intent intent) {
    return random.oneIn(3) && (Capabilities.of(intent, target).isThere() || random.oneIn(20));
  }

  Exposure route(Exposure.Kind kind, @Nullable IntOrString port) {
    return switch (kind) {
      case HTTP -> http(port);
      case GRPC ->
          new Grpc(
              random.text(HOSTS),
              random.oneIn(2) ? "" : random.text(List.of("shop.Orders", "Greeter")),
              random.oneIn(3) ? random.text(List.of("Get", "List")) : "",
              port,
              settings());
      case TLS_PASSTHROUGH ->
          new TlsPassthrough(
              random.text(HOSTS.subList(1, HOSTS.size())), port, random.textOrNull(CLASSES));
      case TCP, UDP -> stream(kind, port);
      default -> throw new IllegalArgumentException(kind.toString());
    };
  }

  private Http http(@Nullable IntOrString port) {
    return new Http(
        random.text(HOSTS),
        random.text(List.of("/", "/x", "/x/y", "/z/")),
        random.textOrNull(List.of("Exact", "Prefix", "ImplementationSpecific")),
        wants(Intent.METHODS) ? List.of(random.text(List.of("GET", "POST"))) : List.of(),
        wants(Intent.HEADERS)
            ? Map.of(random.text(List.of("x-user", "Accept")), random.text(List.of("ann", "a b")))
            : Map.of(),
        port,
        settings());
  }

  private RouteSettings settings() {
    RouteSettings settings = RouteSettings.NONE;
    settings = maybe(Intent.TLS, settings, with -> with.tls(certificate()));
    settings = maybe(Intent.TLS_ISSUED, settings, with -> with.tls(issued()));
    settings = maybe(Intent.BACKEND_TLS, settings, with -> with.backendTls(backendTls()));
    settings = maybe(Intent.STICKY_COOKIE, settings, with -> with.sticky(cookie()));
    settings =
        maybe(Intent.STICKY_CLIENT_IP, settings, with -> with.sticky(StickySession.clientIp()));
    settings = maybe(Intent.SOURCE_RANGES, settings, with -> with.sourceRanges(ranges()));
    boolean hasClass = target != Target.GATEWAY && random.oneIn(4);
    return hasClass ? settings.className(random.text(CLASSES)) : settings;
  }

  private RouteSettings maybe(
      Intent intent, RouteSettings settings, UnaryOperator<RouteSettings> change) {
    return wants(intent) ? change.apply(settings) : settings;
  }

  private Certificate certificate() {
    return Certificate.secret(random.text(List.of("web-tls", "a.b")));
  }

  private Certificate issued() {
    return new Certificate(
        random.oneIn(2) ? "" : random.text(List.of("web-tls")),
        random.text(List.of("letsencrypt", "own-ca")),
        random.oneIn(2));
  }

  private BackendTls backendTls() {
    BackendTls on = BackendTls.on();
    return target == Target.GATEWAY && random.oneIn(2)
        ? on.hostname(random.text(List.of("web.internal"))).certificateAuthority("own-ca")
        : on;
  }

  private StickySession cookie() {
    String name = random.text(List.of("SERVERID", "route"));
    return name.isEmpty() ? StickySession.clientIp() : StickySession.cookie(name);
  }

  private List<String> ranges() {
    return List.of(random.text(List.of("10.0.0.0/8", "192.168.1.0/24", "2001:db8::/32")));
  }

  private StreamPort stream(Exposure.Kind kind, @Nullable IntOrString port) {
    boolean tcp = kind == Exposure.Kind.TCP;
    boolean sticky = wants(tcp ? Intent.TCP_STICKY : Intent.UDP_STICKY);
    boolean closed = wants(tcp ? Intent.TCP_SOURCE_RANGES : Intent.UDP_SOURCE_RANGES);
    return new StreamPort(
        kind,
        port,
        random.oneIn(2) ? null : random.number(List.of(5432, 8086, 9000)),
        closed ? ranges() : List.of(),
        sticky ? StickySession.clientIp() : null);
  }
}
