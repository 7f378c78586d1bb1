package io.github.portreeve.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.source.SourceFile;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Plan files are typed by hand, so anything can stand in them. */
final class PlanReaderPropertyTest {
  private static final List<String> SPLINTERS =
      List.of(
          "\n",
          "\n- ",
          "\n  ",
          ": ",
          "- ",
          "{",
          "}",
          "[",
          "]",
          "~",
          "*a",
          "&a ",
          "<<: ",
          "0",
          "-1",
          "80.5",
          "true",
          "\"",
          "'",
          "#",
          "---\n",
          "port: 80\n",
          "name: ",
          "null",
          "?",
          "\t");
  private static final String PLAN =
      """
      app: influxdb
      image: influxdb:2.7
      replicas: 2
      workload: DaemonSet
      ports:
      - {name: http, port: 8086}
      - 53/UDP
      expose:
      - hostNetwork: true
      - hostPort: {port: http, hostPort: 80, hostIP: 127.0.0.1}
      - clusterIP: {port: 8086, servicePort: 80, internalTrafficPolicy: Local}
      - headless: {port: http}
      - nodePort: 30086:http
      - loadBalancer: {port: http, sourceRanges: [10.0.0.0/8], className: a/b}
      - externalName: db.example.com
      - ingress: {host: a.example.com, path: /x, pathType: Exact, tls: true, port: http}
      - http: {host: a.example.com, methods: [GET], headers: {x-a: b}, tls: {secret: a, issuer: b}}
      - grpc: {host: b.example.com, service: a.B, method: C, sticky: {cookie: a}, backendTls: true}
      - tlsPassthrough: {host: c.example.com, port: http}
      - tcp: {port: http, listenerPort: 8086, sourceRanges: [10.0.0.0/8], sticky: clientIP}
      - udp: 53
      target: traefik
      gateway: {name: a, namespace: b, class: c}
      canary: {image: web:2, weight: 10}
      """;

  @Property(tries = 1000)
  void whateverIsTypedIsAPlanOrSaysAtItsPlaceWhyNot(@ForAll long seed) {
    SourceFile source = SourceFile.of("p.yaml", typed(new Random(seed)));
    PlanReading reading = PlanReader.read(source);
    assertThat(reading.plan() == null).isEqualTo(!reading.findings().isEmpty());
    for (Finding finding : reading.findings()) {
      assertThat(finding.place().location()).isNotNull();
      assertThat(finding.place().location().span().end())
          .isLessThanOrEqualTo(source.text().length());
    }
    assertThat(reading.generate(ClusterProfile.DEFAULT)).isNotNull();
  }

  private static String typed(Random random) {
    StringBuilder text = new StringBuilder(PLAN);
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(12));
      text.replace(at, end, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
    }
    return text.toString();
  }
}
