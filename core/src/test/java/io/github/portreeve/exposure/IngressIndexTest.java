package io.github.portreeve.exposure;

import static io.github.portreeve.exposure.YamlManifests.in;
import static io.github.portreeve.exposure.YamlManifests.ingress;
import static io.github.portreeve.exposure.YamlManifests.path;
import static io.github.portreeve.exposure.YamlManifests.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.ManifestSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IngressIndexTest {
  private static IngressIndex index(String... documents) {
    ManifestSet manifests = read(documents);
    return IngressIndex.of(manifests, Routes.of(manifests));
  }

  private static String rule(String host, String... paths) {
    return "{" + host + "http: {paths: [" + String.join(", ", paths) + "]}}";
  }

  private static String rules(String... rules) {
    return "ingressClassName: nginx, rules: [" + String.join(", ", rules) + "]";
  }

  private static List<String> candidates(IngressIndex index, String host, String path) {
    List<String> found = new ArrayList<>();
    for (IngressTable door : index.doors()) {
      for (ServedPath one : door.candidates(host, path)) {
        found.add(one.target());
      }
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "Prefix, /, /, true",
    "Prefix, /, /any/thing, true",
    "Prefix, /foo, /foo, true",
    "Prefix, /foo, /foo/, true",
    "Prefix, /foo, /foo/bar, true",
    "Prefix, /foo, /foobar, false",
    "Prefix, /foo, /, false",
    "Prefix, /foo/, /foo, true",
    "Prefix, /foo/bar, /foo/barbaz, false",
    "Prefix, /foo, /FOO, false",
    "Exact, /foo, /foo, true",
    "Exact, /foo, /foo/, false",
    "Exact, /foo/, /foo, false",
    "ImplementationSpecific, /foo, /foo/bar, true",
    "ImplementationSpecific, /*, /foo, true",
    "ImplementationSpecific, /foo/*, /foo/bar, true",
    "ImplementationSpecific, /foo/*, /foo, false",
  })
  void pathsMatchAsTheApiSays(String type, String path, String request, boolean matches) {
    IngressIndex index =
        index(ingress("a", rules(rule("", path("'" + path + "'", type, "a", "number: 80")))));
    assertThat(candidates(index, "any.example.com", request)).hasSize(matches ? 1 : 0);
  }

  @Test
  void hostsGoByHowPreciseTheyAre() {
    String all = path("/", "Prefix", "all", "number: 80");
    IngressIndex index =
        index(
            ingress("a", rules(rule("", all))),
            ingress("b", rules(rule("host: '*.example.com', ", all.replace("all", "wild")))),
            ingress("c", rules(rule("host: a.example.com, ", all.replace("all", "exact")))));
    assertThat(candidates(index, "a.example.com", "/"))
        .containsExactly("exact:80", "wild:80", "all:80");
    assertThat(candidates(index, "b.example.com", "/")).containsExactly("wild:80", "all:80");
    assertThat(candidates(index, "a.b.example.com", "/")).containsExactly("all:80");
    assertThat(candidates(index, "example.com", "/")).containsExactly("all:80");
  }

  @Test
  void exactGoesBeforeTheLongestPrefix() {
    IngressIndex index =
        index(
            ingress(
                "a",
                rules(
                    rule(
                        "",
                        path("/", "Prefix", "root", "number: 80"),
                        path("/a/b", "Prefix", "longer", "number: 80"),
                        path("/a", "Prefix", "longish", "number: 80"),
                        path("/a/b", "Exact", "exact", "number: 80")))));
    assertThat(candidates(index, "x", "/a/b"))
        .containsExactly("exact:80", "longer:80", "longish:80", "root:80");
    assertThat(candidates(index, "x", "/a/b/c"))
        .containsExactly("longer:80", "longish:80", "root:80");
  }

  @Test
  void regularExpressionsGoByLength() {
    String shop =
        ingress(
            "a",
            rules(
                rule(
                    "",
                    path("/api/v2", "Exact", "v2", "number: 80"),
                    path("'/api(/|$)(.*)'", "ImplementationSpecific", "api", "number: 80"))));
    String annotations =
        "metadata: {annotations: {nginx.ingress.kubernetes.io/use-regex: 'true'}, ";
    IngressIndex index = index(shop.replace("metadata: {", annotations));
    assertThat(candidates(index, "x", "/api/v2/x")).containsExactly("api:80", "v2:80");
    assertThat(candidates(index, "x", "/API")).containsExactly("api:80");
  }

  @Test
  void aDoorIsOfAClass() {
    String all = path("/", "Prefix", "all", "number: 80");
    IngressIndex index =
        index(
            ingress("a", "ingressClassName: nginx, rules: [" + rule("", all) + "]"),
            ingress("b", "rules: [" + rule("", all) + "]"),
            ingress("c", "ingressClassName: gce, rules: [" + rule("", all) + "]"),
            in("shop", ingress("d", "ingressClassName: gce, rules: [" + rule("", all) + "]")));
    assertThat(index.doors())
        .extracting(IngressTable::className)
        .containsExactly("nginx", "", "gce", "gce");
  }

  @Test
  void theDefaultClassOfTheseFilesIsMeantWhereNoneIsNamed() {
    String all = path("/", "Prefix", "all", "number: 80");
    String nginx =
        "{apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {name: nginx, annotations:"
            + " {ingressclass.kubernetes.io/is-default-class: 'true'}}, spec: {controller: a.b/c}}";
    IngressIndex index =
        index(
            nginx,
            ingress("a", rules(rule("", all))),
            ingress("b", "rules: [" + rule("", all) + "]"));
    assertThat(index.doors()).extracting(IngressTable::className).containsExactly("nginx");
  }

  @Test
  void whatNoPathTakesComesLast() {
    String rest = "{service: {name: rest, port: {number: 80}}}";
    IngressIndex index =
        index(
            ingress(
                "a",
                "defaultBackend: "
                    + rest
                    + ", "
                    + rules(rule("", path("/a", "Prefix", "a", "number: 80")), "{host: b}")));
    assertThat(candidates(index, "x", "/a")).containsExactly("a:80", "rest:80");
    assertThat(candidates(index, "b", "/a")).containsExactly("rest:80", "a:80", "rest:80");
  }
}
