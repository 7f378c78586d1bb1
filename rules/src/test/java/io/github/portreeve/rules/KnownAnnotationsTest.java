package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.controllers.Annotation;
import io.github.portreeve.controllers.Annotations;
import io.github.portreeve.controllers.Controller;
import io.github.portreeve.controllers.Reader;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressSpec;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import io.github.portreeve.rule.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every annotation that is known. */
class KnownAnnotationsTest {
  /** One of these fits any syntax. */
  private static final List<String> VALUES =
      List.of("true", "60", "10.0.0.0/8", "404", "on", "any", "web", "1.1", "none", "cookie");

  private static final Linter LINTER =
      Linter.of(
          RuleSet.of(
              new AnnotationDeprecated(),
              new AnnotationOtherController(),
              new AnnotationUnknown(),
              new AnnotationValueInvalid(),
              new AnnotationWrongObject()));

  static Stream<Annotation> annotations() {
    return Stream.of(Controller.values())
        .flatMap(controller -> Annotations.of(controller).values().stream());
  }

  private static String fitting(Annotation annotation) {
    return Stream.concat(
            VALUES.stream(),
            Stream.of(annotation.syntax().describe()).flatMap(list -> Stream.of(list.split(", "))))
        .filter(value -> annotation.syntax().complaint(value) == null)
        .findFirst()
        .orElseThrow();
  }

  private static List<Finding> lint(String key, String value, Reader reader) {
    ObjectMeta metadata = ObjectMeta.builder().name("web").annotations(Map.of(key, value)).build();
    ServiceSpec ports =
        ServiceSpec.builder().ports(List.of(ServicePort.builder().port(80).build())).build();
    Resource resource =
        reader == Reader.SERVICE
            ? new Service(metadata, ports)
            : new Ingress(metadata, new IngressSpec(null, null, List.of(), List.of()));
    return LINTER.lintManifests(List.of(Manifest.generated(resource))).findings().stream()
        .filter(finding -> finding.rule().id().startsWith("annotation-"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void nothingIsSaidOfItWhereItIsRead(Annotation annotation) {
    for (Reader reader : annotation.readers()) {
      if (reader != Reader.CONFIG_MAP) {
        assertThat(lint(annotation.key(), fitting(annotation), reader)).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void nothingIsSaidOfValuesToBeFilledIn(Annotation annotation) {
    for (Reader reader : annotation.readers()) {
      if (reader != Reader.CONFIG_MAP) {
        assertThat(lint(annotation.key(), "{{ value }}", reader)).isEmpty();
        assertThat(lint(annotation.key(), "${VALUE}", reader)).isEmpty();
      }
    }
  }

  static Stream<Annotation> ofIngressNginx() {
    return Annotations.of(Controller.INGRESS_NGINX).values().stream();
  }

  @ParameterizedTest
  @MethodSource("ofIngressNginx")
  void aLetterLeftOutIsAlwaysFound(Annotation annotation) {
    String key = annotation.key();
    int at = key.length() - 1 - new Random(key.hashCode()).nextInt(annotation.name().length());
    String slip = key.substring(0, at) + key.substring(at + 1);
    if (Annotations.named(slip) == null) {
      List<Finding> found = lint(slip, "60", Reader.INGRESS);
      assertThat(found).hasSize(1);
      assertThat(found.get(0).rule().id()).isEqualTo("annotation-unknown");
      assertThat(found.get(0).message()).contains("did you mean");
    }
  }
}
