package io.github.portreeve.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.HttpIngressPath;
import io.github.portreeve.model.HttpIngressRuleValue;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressBackend;
import io.github.portreeve.model.IngressRule;
import io.github.portreeve.model.IngressServiceBackend;
import io.github.portreeve.model.IngressSpec;
import io.github.portreeve.model.IngressTls;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.ServiceBackendPort;
import io.github.portreeve.model.TypedLocalObjectReference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IngressValidatorTest {
  private static final String BETA = "networking.k8s.io/v1beta1";
  private static final String OLD_BETA = "extensions/v1beta1";
  private static final String CONFLICT =
      "annotations.kubernetes.io/ingress.class FieldValueInvalid";
  private static final String DEPRECATED =
      "metadata.annotations[kubernetes.io/ingress.class] ingress-class-annotation-deprecated";

  private static final IngressBackend WEB = service("web", ServiceBackendPort.numbered(80));
  private static final HttpIngressPath PATH = new HttpIngressPath("/", "Prefix", WEB);

  @Test
  void acceptsPlainIngresses() {
    assertThat(Verdict.of(host("example.com"))).isEmpty();
    assertThat(Verdict.of(BETA, host("example.com"), 18)).isEmpty();
    assertThat(Verdict.of(OLD_BETA, host("example.com"), 16)).isEmpty();
    assertThat(Verdict.of(backend(WEB))).isEmpty();
  }

  @Test
  void needsRulesOrDefaultBackend() {
    Ingress empty = ingress(new IngressSpec(null, null, List.of(), List.of()));
    assertThat(Verdict.of(empty)).containsExactly("spec FieldValueInvalid");
    assertThat(Verdict.of(BETA, empty, 16)).containsExactly("spec FieldValueInvalid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "example.com", "*.example.com", "*.com", "localhost", "1.2.3", "1.2.3.256"})
  void acceptsHosts(String host) {
    assertThat(Verdict.of(host(host))).isEmpty();
    assertThat(Verdict.of(BETA, host(host), 16)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.2.3.4",
        "01.2.3.4",
        "::1",
        "Example.com",
        "example.com:80",
        "http://example.com",
        "*",
        "*.",
        "a.*.com",
        "*a.com",
        "*.*.com",
        "example.com.",
        "a_b.com",
        "-a.com",
        "ex ample.com"
      })
  void refusesHosts(String host) {
    String line = "spec.rules[0].host FieldValueInvalid";
    assertThat(Verdict.of(host(host))).containsExactly(line);
    assertThat(Verdict.of(BETA, host(host), 16)).containsExactly(line);
  }

  @Test
  void ruleMayHaveNoHttpButNoEmptyPaths() {
    IngressRule bare = new IngressRule("example.com", null);
    IngressRule empty = new IngressRule("example.com", new HttpIngressRuleValue(List.of()));
    assertThat(Verdict.of(rules(bare, empty)))
        .containsExactly("spec.rules[1].http.paths FieldValueRequired");
  }

  @Test
  void betaServersDidNotLookBehindWildcards() {
    HttpIngressPath bad = new HttpIngressPath("x", "Prefix", WEB);
    IngressRule rule = new IngressRule("*.example.com", new HttpIngressRuleValue(List.of(bad)));
    assertThat(Verdict.of(rules(rule)))
        .containsExactly("spec.rules[0].http.paths[0].path FieldValueInvalid");
    assertThat(Verdict.of(BETA, rules(rule), 21)).isEmpty();
    assertThat(Verdict.of(BETA, rules(rule), 18)).isEmpty();
  }

  @Test
  void pathTypeIsRequiredInV1AndHidesTheRest() {
    HttpIngressPath bad = new HttpIngressPath("x", null, IngressBackend.EMPTY);
    assertThat(Verdict.of(paths(bad)))
        .containsExactly("spec.rules[0].http.paths[0].pathType FieldValueRequired");
    assertThat(Verdict.of(BETA, paths(bad), 21))
        .containsExactly(
            "spec.rules[0].http.paths[0].path FieldValueInvalid",
            "spec.rules[0].http.paths[0].backend FieldValueInvalid");
  }

  @Test
  void pathTypeIsKnownFrom118() {
    HttpIngressPath path = new HttpIngressPath("/a//b", "prefix", WEB);
    String line = "spec.rules[0].http.paths[0].pathType FieldValueNotSupported";
    assertThat(Verdict.of(paths(path))).containsExactly(line);
    assertThat(Verdict.of(BETA, paths(path), 18)).containsExactly(line);
    assertThat(Verdict.of(BETA, paths(path), 17)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/a", "/a/", "/a.b/..c", "/%2E", "/a b", "/é"})
  void acceptsPaths(String path) {
    assertThat(Verdict.of(path("Prefix", path))).isEmpty();
    assertThat(Verdict.of(path("Exact", path))).isEmpty();
    assertThat(Verdict.of(path("ImplementationSpecific", path))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a//b", "/a/./b", "/a/../b", "/a/..", "/a/.", "/%2f", "/%2F"})
  void refusesPathsThatAreNotPlain(String path) {
    String line = "spec.rules[0].http.paths[0].path FieldValueInvalid";
    assertThat(Verdict.of(path("Prefix", path))).containsExactly(line);
    assertThat(Verdict.of(path("Exact", path))).containsExactly(line);
    assertThat(Verdict.of(path("ImplementationSpecific", path))).isEmpty();
  }

  @Test
  void refusesPathsThatAreNotAbsolute() {
    String line = "spec.rules[0].http.paths[0].path FieldValueInvalid";
    assertThat(Verdict.of(path("Prefix", "a"))).containsExactly(line);
    assertThat(Verdict.of(path("Exact", ""))).containsExactly(line);
    assertThat(Verdict.of(path("ImplementationSpecific", "a"))).containsExactly(line);
    assertThat(Verdict.of(path("ImplementationSpecific", ""))).isEmpty();
  }

  @Test
  void pathsWereRegularExpressionsBefore119() {
    String line = "spec.rules[0].http.paths[0].path FieldValueInvalid";
    assertThat(Verdict.of(BETA, path("Prefix", "/(?i)a"), 18)).containsExactly(line);
    assertThat(Verdict.of(BETA, path(null, "/("), 16)).containsExactly(line);
    assertThat(Verdict.of(BETA, path(null, "/("), 19)).isEmpty();
    assertThat(Verdict.of(BETA, path("Prefix", "/a//b"), 17)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "web, '', 80, ''",
    "web, http, 0, ''",
    "'', http, 0, service.name FieldValueRequired",
    "web.default, http, 0, service.name FieldValueInvalid",
    "Web, http, 0, service.name FieldValueInvalid",
    "web, http, 80, ' FieldValueInvalid'",
    "web, '', 0, ' FieldValueRequired'",
    "web, '', -1, service.port.number FieldValueInvalid",
    "web, '', 65536, service.port.number FieldValueInvalid",
    "web, HTTP, 0, service.port.name FieldValueInvalid",
    "web, 80, 0, service.port.name FieldValueInvalid",
    "web, a--b, 0, service.port.name FieldValueInvalid",
    "web, this-name-has-16, 0, service.port.name FieldValueInvalid",
  })
  void checksServiceBackends(String name, String portName, int portNumber, String expected) {
    IngressBackend backend = service(name, new ServiceBackendPort(portName, portNumber));
    assertThat(Verdict.of(backend(backend))).isEqualTo(lines("spec.defaultBackend", expected));
    assertThat(Verdict.of(paths(new HttpIngressPath("/", "Prefix", backend))))
        .isEqualTo(lines("spec.rules[0].http.paths[0].backend", expected));
  }

  @ParameterizedTest
  @CsvSource({
    "'', http, 0, serviceName FieldValueRequired",
    "Web, http, 0, serviceName FieldValueInvalid",
    "web, '', 0, ' FieldValueRequired'",
    "web, '', -1, servicePort FieldValueInvalid",
    "web, 80, 0, servicePort FieldValueInvalid",
  })
  void namesTheFieldsOfTheBeta(String name, String portName, int portNumber, String expected) {
    IngressBackend backend = service(name, new ServiceBackendPort(portName, portNumber));
    assertThat(Verdict.of(BETA, backend(backend), 21)).isEqualTo(lines("spec.backend", expected));
    assertThat(Verdict.of(OLD_BETA, backend(backend), 19))
        .isEqualTo(lines("spec.backend", expected));
  }

  @Test
  void serversWithoutTheBetaKnowItsFieldsByTheNamesOfV1() {
    HttpIngressPath path =
        new HttpIngressPath("", null, service("web", new ServiceBackendPort("80", 0)));
    assertThat(Verdict.of(BETA, paths(path), 21))
        .containsExactly("spec.rules[0].http.paths[0].backend.servicePort FieldValueInvalid");
    assertThat(Verdict.of(BETA, paths(path), 22))
        .containsExactly("spec.rules[0].http.paths[0].backend.service.port.name FieldValueInvalid");
  }

  @Test
  void serversBefore119SawNoMissingPort() {
    IngressBackend noPort = service("web", ServiceBackendPort.numbered(0));
    IngressBackend noName = service("", ServiceBackendPort.numbered(-1));
    assertThat(Verdict.of(BETA, backend(noPort), 18))
        .containsExactly("spec.backend.servicePort FieldValueInvalid");
    assertThat(Verdict.of(BETA, backend(noName), 18))
        .containsExactly("spec.backend.serviceName FieldValueRequired");
    assertThat(Verdict.of(BETA, backend(IngressBackend.EMPTY), 18))
        .containsExactly("spec.backend.serviceName FieldValueRequired");
    assertThat(Verdict.of(BETA, backend(IngressBackend.EMPTY), 19))
        .containsExactly("spec.backend FieldValueInvalid");
  }

  @Test
  void servicesMayBeginWithDigitsFrom136() {
    Ingress ingress = backend(service("2048", ServiceBackendPort.numbered(80)));
    assertThat(Verdict.of(ingress, 35))
        .containsExactly("spec.defaultBackend.service.name FieldValueInvalid");
    assertThat(Verdict.of(ingress, 36)).isEmpty();
  }

  @Test
  void backendIsOneThing() {
    TypedLocalObjectReference bucket = new TypedLocalObjectReference("example.com", "Bucket", "a");
    Ingress both = backend(new IngressBackend(WEB.service(), bucket));
    assertThat(Verdict.of(both)).containsExactly("spec.defaultBackend FieldValueInvalid");
    assertThat(Verdict.of(backend(IngressBackend.EMPTY)))
        .containsExactly("spec.defaultBackend FieldValueInvalid");
    Ingress resource = backend(new IngressBackend(null, bucket));
    assertThat(Verdict.of(resource)).isEmpty();
    assertThat(Verdict.of(BETA, resource, 18))
        .containsExactly("spec.backend.resource FieldValueForbidden");
    assertThat(Verdict.of(BETA, resource, 19)).isEmpty();
  }

  @Test
  void checksResourceBackends() {
    assertThat(Verdict.of(backend(resource("Example", "", ""))))
        .containsExactly(
            "spec.defaultBackend.resource.apiGroup FieldValueInvalid",
            "spec.defaultBackend.resource.kind FieldValueRequired",
            "spec.defaultBackend.resource.name FieldValueRequired");
    assertThat(Verdict.of(backend(resource(null, "a/b", ".."))))
        .containsExactly(
            "spec.defaultBackend.resource.kind FieldValueInvalid",
            "spec.defaultBackend.resource.name FieldValueInvalid");
  }

  @Test
  void checksTls() {
    IngressTls good = new IngressTls(List.of("example.com", "*.example.com", "1.2.3.4"), "");
    IngressTls bad = new IngressTls(List.of("example.com", "*", ""), "default/cert");
    Ingress ingress = ingress(new IngressSpec(null, WEB, List.of(good, bad), List.of()));
    assertThat(Verdict.of(ingress))
        .containsExactly(
            "spec.tls[1].hosts[1] FieldValueInvalid",
            "spec.tls[1].hosts[2] FieldValueInvalid",
            "spec.tls[1].secretName FieldValueInvalid");
    assertThat(Verdict.of(BETA, ingress, 21))
        .containsExactly(
            "spec.tls[1].hosts[1] FieldValueInvalid", "spec.tls[1].hosts[2] FieldValueInvalid");
  }

  @Test
  void checksTheClassNameFrom118() {
    String line = "spec.ingressClassName FieldValueInvalid";
    assertThat(Verdict.of(classes("k8s.io/nginx", null))).containsExactly(line);
    assertThat(Verdict.of(classes("", null))).containsExactly(line);
    assertThat(Verdict.of(BETA, classes("", null), 18)).containsExactly(line);
    assertThat(Verdict.of(BETA, classes("", null), 17)).isEmpty();
    assertThat(Verdict.of(classes("nginx", null))).isEmpty();
  }

  @Test
  void oneWayToNameTheClassExcludesTheOther() {
    assertThat(Verdict.of(BETA, classes("nginx", "nginx"), 17)).isEmpty();
    assertThat(Verdict.of(BETA, classes("nginx", "nginx"), 18)).containsExactly(CONFLICT);
    assertThat(Verdict.of(classes("nginx", "nginx"), 26)).containsExactly(CONFLICT);
    assertThat(Verdict.of(classes("nginx", "nginx"), 27)).isEmpty();
    assertThat(Verdict.of(classes("nginx", "other"), 27)).containsExactly(CONFLICT);
    assertThat(Verdict.of(classes("nginx", ""), 27)).containsExactly(CONFLICT);
  }

  @Test
  void warnsOfTheAnnotationFrom127() {
    assertThat(Verdict.of(classes(null, "nginx"), 26)).isEmpty();
    assertThat(Verdict.of(classes(null, "nginx"), 27)).containsExactly(DEPRECATED);
  }

  @Test
  void checksMetadataFirst() {
    IngressSpec spec = new IngressSpec(null, null, List.of(), List.of());
    assertThat(Verdict.of(new Ingress(ObjectMeta.named("A"), spec)))
        .containsExactly("metadata.name FieldValueInvalid", "spec FieldValueInvalid");
  }

  private static List<String> lines(String base, String expected) {
    if (expected.isEmpty()) {
      return List.of();
    }
    return List.of(base + (expected.startsWith(" ") ? "" : ".") + expected);
  }

  private static IngressBackend service(String name, ServiceBackendPort port) {
    return IngressBackend.of(new IngressServiceBackend(name, port));
  }

  private static IngressBackend resource(String apiGroup, String kind, String name) {
    return new IngressBackend(null, new TypedLocalObjectReference(apiGroup, kind, name));
  }

  private static Ingress host(String host) {
    return rules(new IngressRule(host, new HttpIngressRuleValue(List.of(PATH))));
  }

  private static Ingress path(String type, String path) {
    return paths(new HttpIngressPath(path, type, WEB));
  }

  private static Ingress paths(HttpIngressPath... paths) {
    return rules(new IngressRule("", new HttpIngressRuleValue(List.of(paths))));
  }

  private static Ingress rules(IngressRule... rules) {
    return ingress(new IngressSpec(null, null, List.of(), List.of(rules)));
  }

  private static Ingress backend(IngressBackend backend) {
    return ingress(new IngressSpec(null, backend, List.of(), List.of()));
  }

  private static Ingress classes(String className, String annotation) {
    Map<String, String> annotations =
        annotation == null ? Map.of() : Map.of(Ingress.CLASS_ANNOTATION, annotation);
    ObjectMeta metadata = ObjectMeta.builder().name("web").annotations(annotations).build();
    return new Ingress(metadata, new IngressSpec(className, WEB, List.of(), List.of()));
  }

  private static Ingress ingress(IngressSpec spec) {
    return new Ingress(ObjectMeta.named("web"), spec);
  }
}
