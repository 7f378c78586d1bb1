package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceAddressTest {
  @ParameterizedTest
  @CsvSource({
    "http://api.shop.svc/v1,                    api.shop.svc",
    "--to=http://logs.monitoring.svc.cluster.local/push, logs.monitoring.svc.cluster.local",
    "db.shop.svc:5432,                          db.shop.svc",
    "postgres://user:secret@db.shop.svc:5432/x, db.shop.svc",
  })
  void servicesThatWillBeLookedUp(String text, String service) {
    assertThat(ServiceAddress.in(text)).isEqualTo(service);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://kubernetes.default.svc.cluster.local",
        "--dns-name=webhook.shop.svc",
        "http://api.example.com/v1",
        "http://files.svcs.example.com",
        "cluster.svc",
        "http://.svc",
        ".svc:80",
      })
  void otherTexts(String text) {
    assertThat(ServiceAddress.in(text)).isNull();
  }
}
