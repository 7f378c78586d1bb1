package io.github.portreeve.report;

import static io.github.portreeve.report.ExplainSamples.explanation;
import static io.github.portreeve.report.ExplainSamples.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainTextTest {
  private static String text(Explanation explanation) {
    return ExplainSamples.written(new ExplainText(ExplainText.Style.UNICODE), explanation);
  }

  @Test
  void withoutAWayInThereIsOneSentence() {
    assertThat(text(explanation()))
        .isEqualTo("no way in: no Service, Ingress or host port in these files opens one\n");
  }

  @Test
  void objectsWithoutTextHaveTheirOrigin() {
    assertThat(text(explanation(service("web", Map.of()))))
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
    String text = text(explanation(service("web", Map.of("app", "a\u001b[31m\nb\u009b"))));
    assertThat(text).contains("app=a\\u001b[31m\\nb\\u009b").doesNotContain("\u001b", "\u009b");
    assertThat(text.lines()).hasSize(5);
  }

  @Test
  void aLongTextPushesOnlyItsOwnVerdictAside() {
    String name = "a".repeat(60);
    List<String> lines =
        text(explanation(service("web", Map.of()), service(name, Map.of()))).lines().toList();
    assertThat(lines.get(0)).endsWith(".local:80/TCP  cluster");
    assertThat(lines.get(4).indexOf("cluster", 40)).isEqualTo(74);
  }
}
