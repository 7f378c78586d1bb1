package io.github.portreeve.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Origin;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.YamlLimits;
import io.github.portreeve.yaml.YamlReader;
import io.github.portreeve.yaml.YamlStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${PORT}",
        "web-${NAME}.example.com",
        "${PORT:-80}",
        "$(PORT)",
        "$PORT",
        "<port>",
        "<your host>.example.com",
        "__PORT__",
        "web.__DOMAIN_NAME__",
        "{{ port }}",
        "{% if x %}",
        "#{port}",
        "web.@project.version@",
        "%PORT%",
        "$$PORT$$",
        "YOUR_NAMESPACE",
        "web.MY_DOMAIN",
        "REPLACE-ME.example.com"
      })
  void recognises(String text) {
    assertThat(Placeholders.contains(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "web",
        "Web_App",
        "DUMMY_NAME",
        "my_domain",
        "CHANGE_",
        "$",
        "$1",
        "$port",
        "${}",
        "a < b",
        "a@example.com",
        "me@example.com, you@example.com",
        "100%",
        "%2e%2e",
        "$$",
        "<>",
        "<1>",
        "a__b__c",
        "__",
        "____",
        "/items/(.*)$",
        "{}",
        "{{}}",
        "${PORT",
        "http"
      })
  void letsThrough(String text) {
    assertThat(Placeholders.contains(text)).isFalse();
  }

  @Test
  void standInsteadOfRefusals() {
    YamlStream stream = stream("metadata: {name: '${NAME}', namespace: Shop}");
    RuleInfo rule = RuleInfo.of("a", Category.INVALID, Severity.ERROR, "a", "a");
    Finding onPlaceholder = finding(rule, "name");
    Finding onValue = finding(rule, "namespace");
    assertThat(Placeholders.instead(onPlaceholder, stream))
        .returns(DecodeChecks.UNRESOLVED_PLACEHOLDER, Finding::rule)
        .returns(Severity.INFO, Finding::severity)
        .returns(null, Finding::errorType)
        .returns(onPlaceholder.place(), Finding::place);
    assertThat(Placeholders.instead(onValue, stream)).isSameAs(onValue);
    assertThat(Placeholders.instead(finding(rule, "absent"), stream).rule()).isSameAs(rule);
  }

  @Test
  void keysAreStillToBeFilledInToo() {
    RuleInfo rule = RuleInfo.of("a", Category.INVALID, Severity.ERROR, "a", "a");
    Finding finding = finding(rule, "${NAME}");
    Finding spoken = finding(rule, "${NAME}", "\"${NAME}\" is wrong");
    YamlStream stream = stream("metadata: {'${NAME}': 1}");
    assertThat(Placeholders.instead(spoken, stream).rule())
        .isSameAs(DecodeChecks.UNRESOLVED_PLACEHOLDER);
    assertThat(Placeholders.instead(finding, stream)).isSameAs(finding);
  }

  @Test
  void leaveOtherFindingsAlone() {
    RuleInfo rule = RuleInfo.of("a", Category.BROKEN, Severity.WARNING, "a", "a");
    Finding finding = finding(rule, "name");
    assertThat(Placeholders.instead(finding, stream("metadata: {name: '${NAME}'}")))
        .isSameAs(finding);
  }

  private static Finding finding(RuleInfo rule, String field) {
    return finding(rule, field, "wrong");
  }

  private static Finding finding(RuleInfo rule, String field, String message) {
    Place place = Place.of(Origin.of("a.yaml", 1), FieldPath.of("metadata", field));
    ErrorType type = ErrorType.FIELD_VALUE_INVALID;
    return new Finding(rule, rule.severity(), type, place, "", message, List.of());
  }

  private static YamlStream stream(String text) {
    return YamlReader.read(SourceFile.of("a.yaml", text), YamlLimits.DEFAULT);
  }
}
