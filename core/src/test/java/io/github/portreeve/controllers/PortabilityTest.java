package io.github.portreeve.controllers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortabilityTest {
  @ParameterizedTest
  @CsvSource({
    "rewrite-target, /$2, TRAEFIK, as is",
    "rewrite-target, /$2, GATEWAY, becomes a URLRewrite filter",
    "rewrite-target, /$2, NGINX, becomes nginx.org/rewrite-target",
    "rewrite-target, /$2, HAPROXY_INGRESS, becomes haproxy-ingress.github.io/rewrite-target",
    "backend-protocol, HTTPS, TRAEFIK, as is",
    "backend-protocol, FCGI, TRAEFIK, lost with FCGI",
    "proxy-body-size, 1m, GATEWAY, converted",
    "affinity, cookie, HAPROXY, becomes haproxy.org/cookie-persistence on the Service",
    "affinity, cookie, GATEWAY, lost",
    "mirror-target, http://a, TRAEFIK, lost",
    "mirror-target, http://a, NGINX, unknown"
  })
  void saysWhatBecomesOfIt(String name, String value, MigrationTarget target, String expected) {
    assertThat(Portability.of(name, value, target).describe()).isEqualTo(expected);
  }

  @Test
  void tablesSpeakOfAnnotationsThatThereAre() {
    assertNames(PortabilityTables.TRAEFIK, 87);
    assertNames(PortabilityTables.GATEWAY, 43);
    assertNames(PortabilityTables.NGINX, 34);
    assertNames(PortabilityTables.HAPROXY, 30);
    assertNames(PortabilityTables.HAPROXY_INGRESS, 7);
  }

  private static void assertNames(Map<String, String> table, int size) {
    assertThat(table).hasSize(size);
    String prefix = Controller.INGRESS_NGINX.prefixes().get(0);
    for (String name : table.keySet()) {
      assertThat(Annotations.named(prefix + name)).as(name).isNotNull();
    }
  }

  @Test
  void whatTheyBecomeIsThereToo() {
    for (Map<String, String> table :
        List.of(
            PortabilityTables.NGINX,
            PortabilityTables.HAPROXY,
            PortabilityTables.HAPROXY_INGRESS)) {
      for (String becomes : table.values()) {
        for (String key : becomes.replace(" on the Service", "").split(" or ")) {
          assertThat(Annotations.named(key)).as(key).isNotNull();
        }
      }
    }
  }
}
