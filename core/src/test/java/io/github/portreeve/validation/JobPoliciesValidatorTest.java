package io.github.portreeve.validation;

import static io.github.portreeve.validation.WorkloadText.lines;
import static io.github.portreeve.validation.WorkloadText.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths of expected lines are those below the Job. */
class JobPoliciesValidatorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | backoffLimitPerIndex: 1 | backoffLimitPerIndex FieldValueInvalid
          37 | backoffLimitPerIndex: 1, completionMode: Indexed, completions: 2 | -
          37 | maxFailedIndexes: 3, completionMode: Indexed, completions: 2 | backoffLimitPerIndex FieldValueRequired; maxFailedIndexes FieldValueInvalid
          37 | managedBy: "" | managedBy FieldValueRequired
          37 | managedBy: a | managedBy FieldValueInvalid
          37 | podReplacementPolicy: Never | podReplacementPolicy FieldValueNotSupported
          37 | successPolicy: {rules: [{succeededCount: 1}]} | successPolicy FieldValueInvalid
          37 | successPolicy: {rules: [{succeededCount: 3}, {succeededIndexes: "1,0"}, {}]}, completionMode: Indexed, completions: 2 | successPolicy.rules[0].succeededCount FieldValueInvalid; successPolicy.rules[1].succeededIndexes FieldValueInvalid; successPolicy.rules[2] FieldValueRequired
          37 | podFailurePolicy: {rules: [{action: Ignore, onPodConditions: [{type: DisruptionTarget}]}]} | -
          37 | podFailurePolicy: {rules: [{action: FailIndex, onExitCodes: {operator: In, values: [2, 0]}}]} | podFailurePolicy.rules[0].action FieldValueInvalid; podFailurePolicy.rules[0].onExitCodes.values[1] FieldValueInvalid; podFailurePolicy.rules[0].onExitCodes.values FieldValueInvalid
          37 | podFailurePolicy: {rules: [{}]} | podFailurePolicy.rules[0].action FieldValueRequired; podFailurePolicy.rules[0] FieldValueInvalid
          """)
  void checksFailureAndSuccess(int minor, String fields, String expected) {
    assertThat(
            verdict(
                "batch/v1, kind: Job, metadata: {name: a}, spec: {"
                    + fields
                    + ", template: {spec: {restartPolicy: Never, "
                    + WorkloadText.CONTAINERS
                    + "}}}",
                minor))
        .containsExactlyElementsOf(under("spec.", expected));
  }

  private static List<String> under(String path, String expected) {
    return lines(expected).stream().map(line -> path + line).toList();
  }
}
