package io.github.portreeve.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.rule.RuleSet;
import io.github.portreeve.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodePortConflictTest {
  private static final String SERVICE =
      """
      apiVersion: v1
      kind: Service
      metadata:
        name: %s
      spec:
        type: NodePort
        ports:
        - port: 80
          nodePort: %d
      """;

  @Test
  void namesTheServiceThatHasTheNodePortAlready() {
    String text = SERVICE.formatted("web", 30080) + "---\n" + SERVICE.formatted("api", 30080);
    List<Finding> findings = Linter.of(RuleSet.of()).lint(SourceFile.of("a.yaml", text)).findings();
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.rule().id()).isEqualTo("node-port-conflict");
    assertThat(finding.place().location().start().line()).isEqualTo(19);
    assertThat(finding.related().get(0).place().location().start().line()).isEqualTo(9);
  }

  @Test
  void leavesDifferentNodePortsAlone() {
    String text = SERVICE.formatted("web", 30080) + "---\n" + SERVICE.formatted("api", 30081);
    assertThat(Linter.of(RuleSet.of()).lint(SourceFile.of("a.yaml", text)).findings()).isEmpty();
  }
}
