package io.github.portreeve.validation;

import static io.github.portreeve.validation.WorkloadText.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelSelectorValidatorTest {
  private static final String TYPE = "networking.k8s.io/v1, kind: NetworkPolicy, ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | matchLabels: {a: b}                                         | -
          37 | matchLabels: {a b: c}                                       | matchLabels FieldValueInvalid
          37 | matchLabels: {a: b c}                                       | matchLabels FieldValueInvalid
          37 | matchExpressions: [{key: a, operator: In, values: [b]}]     | -
          37 | matchExpressions: [{key: a, operator: In}]                  | matchExpressions[0].values FieldValueRequired
          37 | matchExpressions: [{key: a, operator: NotIn}]               | matchExpressions[0].values FieldValueRequired
          37 | matchExpressions: [{key: a, operator: Exists}]              | -
          37 | matchExpressions: [{key: a, operator: Exists, values: [b]}] | matchExpressions[0].values FieldValueForbidden
          37 | matchExpressions: [{key: a, operator: exists}]              | matchExpressions[0].operator FieldValueInvalid
          37 | matchExpressions: [{operator: Exists}]                      | matchExpressions[0].key FieldValueInvalid
          26 | matchExpressions: [{key: a, operator: In, values: [b c]}]   | matchExpressions[0].values[0] FieldValueInvalid
          25 | matchExpressions: [{key: a, operator: In, values: [b c]}]   | -
          """)
  void checksSelectors(int minor, String selector, String expected) {
    String policy = "metadata: {name: a}, spec: {podSelector: {" + selector + "}}";
    assertThat(WorkloadText.verdict(TYPE + policy, minor))
        .containsExactlyElementsOf(
            lines(expected).stream().map(line -> "spec.podSelector." + line).toList());
  }
}
