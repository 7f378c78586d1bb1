package io.github.portreeve.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page on generating shows one plan in three ways. */
final class DocumentedPlanTest {
  private static final ExposurePlan PLAN =
      ExposurePlan.app("influxdb")
          .image("influxdb:2.7")
          .port("http", 8086)
          .replicas(1)
          .namespace("monitoring")
          .expose(NodePort.all().nodePort(30086))
          .expose(IngressRoute.host("influxdb.example.com").tls("influxdb-tls").className("nginx"));

  private final String page;

  DocumentedPlanTest() throws IOException {
    page = Files.readString(Path.of("..", "docs", "generate.md"));
  }

  @Test
  void thePlanFileIsThePlan() {
    PlanReading reading = PlanReader.read(SourceFile.of("plan.yaml", block("yaml")));
    assertThat(reading.plan()).isEqualTo(PLAN);
    assertThat(reading.generate(ClusterProfile.DEFAULT).isRefused()).isFalse();
  }

  @Test
  void theFlagsAreThePlan() {
    String[] words = block("sh").replace("\\\n", " ").trim().split("[ =]+");
    Map<String, List<String>> flags = new LinkedHashMap<>();
    String flag = "";
    for (String word : List.of(words).subList(2, words.length)) {
      if (word.startsWith("--")) {
        flag = word.substring(2);
        flags.put(flag, new ArrayList<>());
      } else {
        List<String> values = flags.get(flag);
        values.add(values.isEmpty() ? word : values.remove(0) + "=" + word);
      }
    }
    assertThat(PlanFlags.plan(flags)).isEqualTo(PLAN);
  }

  @Test
  void theJavaIsThePlan() {
    String java = block("java").replaceAll("\\s+", "");
    assertThat(java)
        .contains("ExposurePlan.app(\"influxdb\").image(\"influxdb:2.7\").port(\"http\",8086)")
        .contains(".replicas(1).namespace(\"monitoring\").expose(NodePort.all().nodePort(30086))")
        .contains(
            ".expose(IngressRoute.host(\"influxdb.example.com\").tls(\"influxdb-tls\")"
                + ".className(\"nginx\"));");
  }

  private String block(String language) {
    int start = page.indexOf("```" + language + "\n") + language.length() + 4;
    return page.substring(start, page.indexOf("```", start));
  }
}
