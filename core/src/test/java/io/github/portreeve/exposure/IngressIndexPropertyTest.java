package io.github.portreeve.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.HttpIngressPath;
import io.github.portreeve.model.HttpIngressRuleValue;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressBackend;
import io.github.portreeve.model.IngressRule;
import io.github.portreeve.model.IngressServiceBackend;
import io.github.portreeve.model.IngressSpec;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.ServiceBackendPort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The index against whoever looks at every rule and sorts what matches. */
class IngressIndexPropertyTest {
  /** One rule with one path. */
  record Rule(String host, String path, String type) {
    boolean matches(String requestHost, String requestPath) {
      return matchesHost(requestHost) && matchesPath(requestPath);
    }

    private boolean matchesHost(String request) {
      if (!host.startsWith("*")) {
        return host.isEmpty() || host.equals(request);
      }
      String label =
          request.endsWith(host.substring(1)) ? request.replace(host.substring(1), "") : "";
      return !label.isEmpty() && !label.contains(".");
    }

    private boolean matchesPath(String request) {
      return type.equals("Exact")
          ? path.equals(request)
          : startsWith(elements(request), elements(path));
    }

    private static boolean startsWith(List<String> request, List<String> prefix) {
      return request.size() >= prefix.size() && request.subList(0, prefix.size()).equals(prefix);
    }

    private static List<String> elements(String path) {
      List<String> elements = new ArrayList<>(List.of(path.split("/")));
      elements.removeIf(String::isEmpty);
      return elements;
    }

    int hostRank() {
      return host.isEmpty() ? 2 : host.startsWith("*") ? 1 : 0;
    }

    int pathRank() {
      return type.equals("Exact") ? -1000 : -elements(path).size();
    }
  }

  @Property
  void theWinnerIsThatOfSortingAllThatMatch(
      @ForAll("rules") List<Rule> rules,
      @ForAll("hosts") String host,
      @ForAll("paths") String path) {
    List<Rule> expected =
        new ArrayList<>(rules.stream().filter(r -> r.matches(host, path)).toList());
    expected.sort(Comparator.comparing(Rule::hostRank).thenComparing(Rule::pathRank));
    List<Rule> found = candidates(rules, host, path);
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    for (int i = 0; i < found.size(); i++) {
      assertThat(found.get(i).hostRank()).isEqualTo(expected.get(i).hostRank());
      assertThat(found.get(i).pathRank()).isEqualTo(expected.get(i).pathRank());
    }
  }

  @Property
  void theOrderOfManifestsDoesNotMatter(
      @ForAll("rules") List<Rule> rules,
      @ForAll("hosts") String host,
      @ForAll("paths") String path) {
    List<Manifest<?>> manifests = manifests(rules);
    List<String> expected = names(manifests, host, path);
    Collections.reverse(manifests);
    assertThat(names(manifests, host, path)).isEqualTo(expected);
  }

  private static List<Rule> candidates(List<Rule> rules, String host, String path) {
    return names(manifests(rules), host, path).stream()
        .map(name -> rules.get(Integer.parseInt(name)))
        .toList();
  }

  private static List<String> names(List<Manifest<?>> all, String host, String path) {
    ManifestSet manifests = ManifestSet.of(ClusterProfile.DEFAULT, all);
    List<String> names = new ArrayList<>();
    for (IngressTable door : IngressIndex.of(manifests, Routes.of(manifests)).doors()) {
      for (ServedPath one : door.candidates(host, path)) {
        names.add(one.ingress().name());
      }
    }
    return names;
  }

  /** One Ingress for each rule, named by its index. */
  private static List<Manifest<?>> manifests(List<Rule> rules) {
    List<Manifest<?>> all = new ArrayList<>();
    IngressBackend backend =
        IngressBackend.of(new IngressServiceBackend("web", new ServiceBackendPort("", 80)));
    for (Rule rule : rules) {
      HttpIngressPath path = new HttpIngressPath(rule.path(), rule.type(), backend);
      IngressRule one = new IngressRule(rule.host(), new HttpIngressRuleValue(List.of(path)));
      IngressSpec spec = new IngressSpec("nginx", null, List.of(), List.of(one));
      all.add(Manifest.generated(new Ingress(ObjectMeta.named("" + all.size()), spec)));
    }
    return all;
  }

  @Provide
  Arbitrary<List<Rule>> rules() {
    Arbitrary<String> hosts =
        Arbitraries.of("", "*.b.c", "*.c", "a.b.c", "b.c", "x.a.b.c", "a.a.b.c");
    Arbitrary<String> types = Arbitraries.of("Exact", "Prefix");
    return Combinators.combine(hosts, paths(), types).as(Rule::new).list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> hosts() {
    return Arbitraries.of("a.b.c", "b.c", "x.b.c", "x.a.b.c", "other");
  }

  @Provide
  Arbitrary<String> paths() {
    Arbitrary<String> elements =
        Arbitraries.of("a", "b", "ab")
            .list()
            .ofMaxSize(3)
            .map(list -> "/" + String.join("/", list));
    return Combinators.combine(elements, Arbitraries.of("", "/"))
        .as((path, end) -> path.endsWith("/") ? path : path + end);
  }
}
