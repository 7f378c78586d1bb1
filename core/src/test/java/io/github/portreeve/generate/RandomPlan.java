package io.github.portreeve.generate;

import io.github.portreeve.model.IntOrString;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes plans, most of them sensible, some of them with anything at all in them. */
public final class RandomPlan {
  private static final List<String> NAMES = List.of("web", "a", "9lives", "influx-db", "x1");
  private static final List<String> PORT_NAMES = List.of("", "", "http", "https", "dns", "metrics");
  private static final List<Integer> NUMBERS = List.of(80, 443, 53, 8080, 8086, 9090);
  private static final List<String> PROTOCOLS = List.of("", "", "", "TCP", "UDP", "SCTP");
  private static final List<String> HOSTS =
      List.of("", "a.example.com", "b.example.com", "*.example.com", "db.example.com");
  private static final List<String> POLICIES = List.of("Cluster", "Local");
  private static final List<String> WILD =
      List.of(
          "",
          " ",
          "My_Svc",
          "a.b",
          "-",
          "*",
          "*.foo.*",
          "http://x/",
          "1",
          "true",
          "y",
          "a\nb",
          "Foo",
          "/..",
          "a//b",
          "averyveryverylongname-".repeat(4),
          "ü",
          "10.0.0.1",
          "::/0",
          "\0");
  private static final List<Integer> WILD_NUMBERS =
      List.of(-1, 0, 1, 12, 10250, 29999, 32768, 65535, 65536, 70000, Integer.MAX_VALUE);

  private static final List<Exposure.Kind> SERVED_KINDS =
      List.of(
          Exposure.Kind.HTTP,
          Exposure.Kind.HTTP,
          Exposure.Kind.GRPC,
          Exposure.Kind.TLS_PASSTHROUGH,
          Exposure.Kind.TCP);
  private static final List<Exposure.Kind> UDP_KINDS =
      List.of(Exposure.Kind.HTTP, Exposure.Kind.UDP, Exposure.Kind.UDP);
  private static final List<Integer> WEIGHTS = List.of(0, 10, 50, 100);

  private final Random random;

  /** One in so many values is wild. */
  private final int tameness;

  public RandomPlan(Random random) {
    this.random = random;
    this.tameness = random.nextBoolean() ? 1000 : 25;
  }

  public ExposurePlan plan() {
    Target target = one(List.of(Target.values()));
    ExposurePlan plan =
        ExposurePlan.app(text(NAMES))
            .target(target)
            .gateway(target == Target.GATEWAY || oneIn(40) ? gateway() : null)
            .canary(
                oneIn(Capabilities.of(Intent.CANARY, target).isThere() ? 5 : 40)
                    ? new Canary(text(List.of("web:2")), number(WEIGHTS))
                    : null)
            .image(random.nextInt(20) == 0 ? "" : text(List.of("nginx:1.29", "influxdb")))
            .namespace(random.nextBoolean() ? "" : text(NAMES))
            .replicas(random.nextBoolean() ? null : number(List.of(0, 1, 2, 5)))
            .workloadKind(random.nextInt(4) > 0 ? null : one(List.of(WorkloadKind.values())));
    for (int i = ports(); i > 0; i--) {
      plan = plan.port(new PlanPort(text(PORT_NAMES), number(NUMBERS), text(PROTOCOLS)));
    }
    for (int i = random.nextInt(5); i > 0; i--) {
      plan = plan.expose(exposure(plan));
    }
    return plan;
  }

  /** Half of them such as targets serve, so that each wish comes up with each target. */
  private Exposure.Kind kind(ExposurePlan plan) {
    if (random.nextBoolean()) {
      return one(List.of(Exposure.Kind.values()));
    }
    boolean udp = plan.ports().stream().anyMatch(port -> port.protocol().equals("UDP"));
    return one(udp ? UDP_KINDS : SERVED_KINDS);
  }

  private GatewayChoice gateway() {
    return new GatewayChoice(
        text(List.of("web", "edge")),
        random.nextBoolean() ? "" : text(List.of("infra")),
        oneIn(4) ? null : text(List.of("envoy")));
  }

  /** Mostly one, because several make many a plan ambiguous. */
  private int ports() {
    return one(List.of(0, 1, 1, 1, 1, 1, 2, 2, 3));
  }

  private Exposure exposure(ExposurePlan plan) {
    IntOrString port = port(plan);
    Exposure.Kind kind = kind(plan);
    return switch (kind) {
      case HOST_NETWORK -> new HostNetwork();
      case HOST_PORT ->
          new HostPort(
              port, orNull(NUMBERS), random.nextBoolean() ? "" : text(List.of("127.0.0.1")));
      case CLUSTER_IP -> new ClusterIp(port, orNull(NUMBERS), textOrNull(POLICIES));
      case HEADLESS -> new Headless(port);
      case NODE_PORT ->
          new NodePort(port, orNull(NUMBERS), orNull(nodePorts()), policy(), textOrNull(POLICIES));
      case LOAD_BALANCER ->
          new LoadBalancer(
              port,
              orNull(NUMBERS),
              random.nextBoolean() ? List.of() : List.of(text(List.of("10.0.0.0/8", "::/0"))),
              textOrNull(List.of("example.com/lb")),
              policy(),
              textOrNull(POLICIES));
      case EXTERNAL_NAME -> new ExternalName(text(HOSTS));
      case INGRESS ->
          new IngressRoute(
              text(HOSTS),
              text(List.of("/", "/x", "/x/y")),
              textOrNull(List.of("Exact", "Prefix", "ImplementationSpecific")),
              textOrNull(List.of("nginx", "traefik")),
              textOrNull(List.of("web-tls", "a.b", "")),
              port);
      case HTTP, GRPC, TLS_PASSTHROUGH, TCP, UDP ->
          new RandomRoutes(this, plan.target()).route(kind, port);
    };
  }

  private @Nullable IntOrString port(ExposurePlan plan) {
    if (plan.ports().isEmpty() || random.nextBoolean()) {
      return random.nextInt(tameness) > 0 ? null : IntOrString.of(one(WILD));
    }
    PlanPort port = one(plan.ports());
    return port.name().isEmpty() ? IntOrString.of(port.number()) : IntOrString.of(port.name());
  }

  private List<Integer> nodePorts() {
    return List.of(30000 + random.nextInt(2768), 30080);
  }

  private String policy() {
    return random.nextBoolean() ? "" : text(POLICIES);
  }

  private @Nullable Integer orNull(List<Integer> tame) {
    return random.nextInt(3) > 0 ? null : number(tame);
  }

  @Nullable String textOrNull(List<String> tame) {
    return random.nextInt(3) > 0 ? null : text(tame);
  }

  boolean oneIn(int bound) {
    return random.nextInt(bound) == 0;
  }

  String text(List<String> tame) {
    return one(random.nextInt(tameness) > 0 ? tame : WILD);
  }

  int number(List<Integer> tame) {
    return one(random.nextInt(tameness) > 0 ? tame : WILD_NUMBERS);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
