package io.github.portreeve.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.IngressClass;
import io.github.portreeve.model.IngressClassParameters;
import io.github.portreeve.model.IngressClassSpec;
import io.github.portreeve.model.ObjectMeta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IngressClassValidatorTest {
  @ParameterizedTest
  @ValueSource(strings = {"k8s.io/ingress-nginx", "a/b", "a.b/c/d%20(e)", "example.com//"})
  void acceptsControllers(String controller) {
    assertThat(Verdict.of(controller(controller))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nginx",
        "/nginx",
        "k8s.io/",
        "K8s.io/nginx",
        "k8s.io/a b",
        "k8s.io/ä",
        "a/b?c",
        "/"
      })
  void refusesControllers(String controller) {
    assertThat(Verdict.of(controller(controller)))
        .containsExactly("spec.controller FieldValueInvalid");
  }

  @Test
  void controllerIsNeededAndNotTooLong() {
    assertThat(Verdict.of(controller(""))).containsExactly("spec.controller FieldValueRequired");
    assertThat(Verdict.of(controller("a/" + "b".repeat(248)))).isEmpty();
    assertThat(Verdict.of(controller("a/" + "b".repeat(249))))
        .containsExactly("spec.controller FieldValueTooLong");
  }

  @Test
  void parametersNameAnObject() {
    assertThat(Verdict.of(parameters("Example.com", "", "")))
        .containsExactly(
            "spec.parameters.apiGroup FieldValueInvalid",
            "spec.parameters.kind FieldValueRequired",
            "spec.parameters.name FieldValueRequired");
    assertThat(Verdict.of(parameters("", "a%b", ".")))
        .containsExactly(
            "spec.parameters.apiGroup FieldValueInvalid",
            "spec.parameters.kind FieldValueInvalid",
            "spec.parameters.name FieldValueInvalid");
    assertThat(Verdict.of(parameters(null, "ConfigMap", "web"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ", , ''",
    ", web, namespace FieldValueForbidden",
    "Cluster, , ''",
    "Cluster, '', namespace FieldValueForbidden",
    "Namespace, web, ''",
    "Namespace, , namespace FieldValueRequired",
    "Namespace, '', namespace FieldValueInvalid",
    "Namespace, a.b, namespace FieldValueInvalid",
    "namespace, web, scope FieldValueNotSupported",
    "'', web, scope FieldValueNotSupported",
  })
  void scopeAndNamespaceBelongTogetherFrom122(String scope, String namespace, String expected) {
    IngressClassParameters parameters =
        IngressClassParameters.builder()
            .kind("ConfigMap")
            .name("web")
            .scope(scope)
            .namespace(namespace)
            .build();
    IngressClass ingressClass = ingressClass(new IngressClassSpec("a/b", parameters));
    if (expected.isEmpty()) {
      assertThat(Verdict.of(ingressClass, 22)).isEmpty();
    } else {
      assertThat(Verdict.of(ingressClass, 22)).containsExactly("spec.parameters." + expected);
    }
    assertThat(Verdict.of(ingressClass, 21)).isEmpty();
  }

  private static IngressClass controller(String controller) {
    return ingressClass(new IngressClassSpec(controller, null));
  }

  private static IngressClass parameters(String apiGroup, String kind, String name) {
    IngressClassParameters parameters =
        IngressClassParameters.builder().apiGroup(apiGroup).kind(kind).name(name).build();
    return ingressClass(new IngressClassSpec("a/b", parameters));
  }

  private static IngressClass ingressClass(IngressClassSpec spec) {
    return new IngressClass(ObjectMeta.named("web"), spec);
  }
}
