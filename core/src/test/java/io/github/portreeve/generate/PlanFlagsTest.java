package io.github.portreeve.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlanFlagsTest {

  @Test
  void flagsSayWhatAPlanFileSays() {
    assertThat(
            plan(
                "app=influxdb",
                "image=influxdb:2.7",
                "replicas=2",
                "namespace=monitoring",
                "workload-kind=DaemonSet",
                "port=http=8086",
                "port=53/udp",
                "host-network",
                "host-port=80:http",
                "cluster-ip",
                "headless",
                "node-port=30086:http",
                "load-balancer=443:http",
                "source-range=10.0.0.0/8",
                "source-range=192.168.0.0/16",
                "lb-class=a/b",
                "external-traffic-policy=Local",
                "internal-traffic-policy=Cluster",
                "external-name=db.example.com"))
        .isEqualTo(
            ExposurePlan.app("influxdb")
                .image("influxdb:2.7")
                .replicas(2)
                .namespace("monitoring")
                .workloadKind(WorkloadKind.DAEMON_SET)
                .port("http", 8086)
                .port(PlanPort.of(53).protocol("UDP"))
                .expose(new HostNetwork())
                .expose(HostPort.on("http").hostPort(80))
                .expose(ClusterIp.all().internalTrafficPolicy("Cluster"))
                .expose(Headless.all())
                .expose(
                    NodePort.on("http")
                        .nodePort(30086)
                        .externalTrafficPolicy("Local")
                        .internalTrafficPolicy("Cluster"))
                .expose(
                    LoadBalancer.on("http")
                        .servicePort(443)
                        .sourceRanges("10.0.0.0/8", "192.168.0.0/16")
                        .className("a/b")
                        .externalTrafficPolicy("Local")
                        .internalTrafficPolicy("Cluster"))
                .expose(ExternalName.of("db.example.com")));
  }

  @Test
  void everyPathHoldsForEveryHost() {
    assertThat(
            plan(
                    "ingress-host=a.example.com",
                    "ingress-host=b.example.com",
                    "path=/x",
                    "path=/y",
                    "path-type=Exact",
                    "ingress-class=nginx",
                    "ingress-port=http",
                    "tls-secret=web-tls")
                .exposures())
        .containsExactly(
            route("a.example.com", "/x"),
            route("a.example.com", "/y"),
            route("b.example.com", "/x"),
            route("b.example.com", "/y"));
  }

  private static IngressRoute route(String host, String path) {
    return IngressRoute.host(host)
        .path(path)
        .pathType("Exact")
        .className("nginx")
        .port("http")
        .tls("web-tls");
  }

  @ParameterizedTest
  @CsvSource({
    "replicas=two, --replicas needs a number",
    "workload-kind=Job, --workload-kind is one of Deployment",
    "prt=80, no flag of a plan: --prt",
    "port=http, is not a port such as http=8086/TCP",
    "node-port=a:b, is not a port such as 80:http",
    "source-range=10.0.0.0/8, --source-range changes nothing without --load-balancer",
    "path=/, --path changes nothing without --ingress-host",
    "internal-traffic-policy=Local, without --cluster-ip or --node-port or --load-balancer"
  })
  void flagsThatMeanNothingAreRefused(String flag, String message) {
    assertThatThrownBy(() -> plan("app=web", flag))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static ExposurePlan plan(String... flags) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (String flag : flags) {
      int equals = flag.indexOf('=');
      String name = equals < 0 ? flag : flag.substring(0, equals);
      String value = equals < 0 ? "" : flag.substring(equals + 1);
      map.computeIfAbsent(name, absent -> new ArrayList<>()).add(value);
    }
    return PlanFlags.plan(map);
  }
}
