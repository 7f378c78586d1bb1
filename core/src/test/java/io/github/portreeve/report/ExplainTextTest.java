package io.github.portreeve.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.exposure.ExposureGraph;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainTextTest {
  private static ExposureGraph graph(Resource... resources) {
    List<Manifest<Resource>> manifests =
        List.of(resources).stream().map(Manifest::generated).toList();
    return ExposureGraph.of(ManifestSet.of(ClusterProfile.DEFAULT, manifests));
  }

  private static Service service(String name, Map<String, String> selector) {
    ServicePort port = ServicePort.builder().port(80).build();
    return new Service(
        ObjectMeta.named(name),
        ServiceSpec.builder().selector(selector).ports(List.of(port)).build());
  }

  private static String text(ExposureGraph graph) {
    StringBuilder out = new StringBuilder();
    new ExplainText(ExplainText.Style.UNICODE, place -> place).write(graph, out);
    return out.toString();
  }

  @Test
  void withoutAWayInThereIsOneSentence() {
    assertThat(text(graph()))
        .isEqualTo("no way in: no Service, Ingress or host port in these files opens one\n");
  }

  @Test
  void objectsWithoutTextHaveTheirOrigin() {
    assertThat(text(graph(service("web", Map.of()))))
        .isEqualTo(
            """
            web.<namespace>.svc.cluster.local:80/TCP  cluster
            └─ Service web :80                        ok       <generated Service web>
               └─ no selector                         outside  <generated Service web>  selectorless-without-slices
                  … no EndpointSlice of it is in these files
            1 way in · 1 leading out of these files
            """);
  }

  @Test
  void controlCharactersAreShownAndNotObeyed() {
    String text = text(graph(service("web", Map.of("app", "a\u001b[31m\nb\u009b"))));
    assertThat(text).contains("app=a\\x1b[31m\\x0ab\\x9b").doesNotContain("\u001b", "\u009b");
    assertThat(text.lines()).hasSize(5);
  }

  @Test
  void aLongTextPushesOnlyItsOwnVerdictAside() {
    String name = "a".repeat(60);
    List<String> lines =
        text(graph(service("web", Map.of()), service(name, Map.of()))).lines().toList();
    assertThat(lines.get(0)).endsWith(".local:80/TCP  cluster");
    assertThat(lines.get(4).indexOf("cluster", 40)).isEqualTo(74);
  }
}
