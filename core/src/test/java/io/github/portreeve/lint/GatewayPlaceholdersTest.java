package io.github.portreeve.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.rule.RuleSet;
import io.github.portreeve.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is still to be filled in is remarked on and not called wrong, wherever a server would. */
class GatewayPlaceholdersTest {
  @Test
  void addressesAndPortsMayBeFilledIn() {
    assertThat(
            refused(
                """
                apiVersion: gateway.networking.k8s.io/v1
                kind: Gateway
                metadata: {name: web}
                spec:
                  gatewayClassName: example
                  addresses: [{value: "${ADDRESS}"}]
                  listeners: [{name: http, port: "${PORT}", protocol: HTTP}]
                """))
        .isEmpty();
  }

  @Test
  void hostnamesAndPathsMayBeFilledIn() {
    assertThat(
            refused(
                """
                apiVersion: gateway.networking.k8s.io/v1
                kind: TLSRoute
                metadata: {name: web}
                spec:
                  hostnames: ["${HOST}"]
                  rules: [{backendRefs: [{name: web, port: 443}]}]
                ---
                apiVersion: gateway.networking.k8s.io/v1
                kind: HTTPRoute
                metadata: {name: web}
                spec:
                  rules:
                  - matches: [{path: {value: "${PATH}"}}]
                    backendRefs: [{name: web, port: 443}]
                """))
        .isEmpty();
  }

  private static List<Finding> refused(String yaml) {
    LintReport report = Linter.of(RuleSet.of()).lint(SourceFile.of("a.yaml", yaml));
    return report.findings().stream().filter(Finding::isInvalid).toList();
  }
}
