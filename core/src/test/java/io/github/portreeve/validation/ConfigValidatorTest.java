package io.github.portreeve.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.ConfigMap;
import io.github.portreeve.model.Namespace;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.OtherResource;
import io.github.portreeve.model.Secret;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigValidatorTest {
  private static final int LARGEST = 1024 * 1024;

  @ParameterizedTest
  @CsvSource({
    "kubernetes.io/tls, tls.crt, data[tls.key] FieldValueRequired",
    "kubernetes.io/tls, tls.key, data[tls.crt] FieldValueRequired",
    "kubernetes.io/dockercfg, a, data[.dockercfg] FieldValueRequired",
    "kubernetes.io/dockerconfigjson, a, data[.dockerconfigjson] FieldValueRequired",
    "kubernetes.io/ssh-auth, a, data[ssh-privatekey] FieldValueRequired",
    "kubernetes.io/ssh-auth, ssh-privatekey, data[ssh-privatekey] FieldValueRequired",
    "kubernetes.io/basic-auth, username, ''",
    "kubernetes.io/basic-auth, password, ''",
    "Opaque, a, ''",
    "example.com/tls, a, ''",
    "'', a, ''",
  })
  void typesNeedTheirKeys(String type, String key, String expected) {
    Secret inData = secret(type, Map.of(key, ""), Map.of());
    Secret inText = secret(type, Map.of(), Map.of(key, ""));
    if (expected.isEmpty()) {
      assertThat(Verdict.of(inData)).isEmpty();
      assertThat(Verdict.of(inText)).isEmpty();
    } else {
      assertThat(Verdict.of(inData)).containsExactly(expected);
      assertThat(Verdict.of(inText)).containsExactly(expected);
    }
  }

  @Test
  void certificateAndKeyMayStandInEitherPlace() {
    Map<String, String> certificate = Map.of("tls.crt", "");
    Map<String, String> key = Map.of("tls.key", "");
    assertThat(Verdict.of(secret("kubernetes.io/tls", certificate, key))).isEmpty();
  }

  @Test
  void basicAuthNeedsOneOfTwo() {
    assertThat(Verdict.of(secret("kubernetes.io/basic-auth", Map.of(), Map.of())))
        .containsExactly("data[username] FieldValueRequired", "data[password] FieldValueRequired");
  }

  @Test
  void tokenNeedsItsAccount() {
    Secret token = secret("kubernetes.io/service-account-token", Map.of(), Map.of());
    assertThat(Verdict.of(token))
        .containsExactly(
            "metadata.annotations[kubernetes.io/service-account.name] FieldValueRequired");
    Map<String, String> annotations = Map.of("kubernetes.io/service-account.name", "web");
    ObjectMeta metadata = ObjectMeta.builder().name("web").annotations(annotations).build();
    assertThat(Verdict.of(new Secret(metadata, token.type(), Map.of(), Map.of()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "A_b-c.d", ".a", "-", "_"})
  void acceptsKeys(String key) {
    assertThat(Verdict.of(configMap(Map.of(key, "")))).isEmpty();
    assertThat(Verdict.of(secret("", Map.of(), Map.of(key, "")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "..a", "a/b", "a b", "ä"})
  void refusesKeys(String key) {
    String line = "data[" + key + "] FieldValueInvalid";
    assertThat(Verdict.of(configMap(Map.of(key, "")))).containsExactly(line);
    assertThat(Verdict.of(secret("", Map.of(key, ""), Map.of()))).containsExactly(line);
    assertThat(Verdict.of(secret("", Map.of(key, ""), Map.of(key, "")))).containsExactly(line);
  }

  @Test
  void refusesLongKeys() {
    assertThat(Verdict.of(configMap(Map.of("a".repeat(253), "")))).isEmpty();
    assertThat(Verdict.of(configMap(Map.of("a".repeat(254), "")))).hasSize(1);
  }

  @Test
  void refusesMuchData() {
    assertThat(Verdict.of(configMap(Map.of("a", "a".repeat(LARGEST))))).isEmpty();
    assertThat(Verdict.of(configMap(Map.of("a", "a".repeat(LARGEST), "b", "b"))))
        .containsExactly(" FieldValueTooLong");
    assertThat(Verdict.of(secret("", Map.of("a", base64(LARGEST)), Map.of()))).isEmpty();
    assertThat(Verdict.of(secret("", Map.of("a", base64(LARGEST)), Map.of("b", "b"))))
        .containsExactly("data FieldValueTooLong");
    assertThat(Verdict.of(secret("", Map.of("a", base64(LARGEST + 1)), Map.of("a", "b"))))
        .isEmpty();
  }

  @Test
  void checksMetadata() {
    assertThat(Verdict.of(new ConfigMap(ObjectMeta.named("A"), Map.of())))
        .containsExactly("metadata.name FieldValueInvalid");
    assertThat(Verdict.of(new Namespace(ObjectMeta.named("a.b"))))
        .containsExactly("metadata.name FieldValueInvalid");
  }

  @Test
  void checksWhatHoldsForAllKinds() {
    Map<String, String> bad = Map.of("a b", "c");
    OtherResource nameless =
        new OtherResource(ObjectMeta.builder().labels(bad).annotations(bad).build());
    assertThat(Verdict.of("example.com/v1", nameless, 37))
        .containsExactly(
            "metadata.labels FieldValueInvalid", "metadata.annotations FieldValueInvalid");
  }

  private static String base64(int length) {
    return Base64.getMimeEncoder().encodeToString(new byte[length]);
  }

  private static ConfigMap configMap(Map<String, String> data) {
    return new ConfigMap(ObjectMeta.named("web"), data);
  }

  private static Secret secret(String type, Map<String, String> data, Map<String, String> text) {
    return new Secret(ObjectMeta.named("web"), type, data, text);
  }
}
