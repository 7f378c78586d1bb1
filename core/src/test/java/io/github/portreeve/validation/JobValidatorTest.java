package io.github.portreeve.validation;

import static io.github.portreeve.validation.WorkloadText.CONTAINERS;
import static io.github.portreeve.validation.WorkloadText.lines;
import static io.github.portreeve.validation.WorkloadText.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jobs and CronJobs. */
class JobValidatorTest {
  private static final String LABELS = "spec.template.metadata.labels";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | parallelism: -1                | parallelism FieldValueInvalid
          37 | completions: -1                | completions FieldValueInvalid
          37 | activeDeadlineSeconds: -1      | activeDeadlineSeconds FieldValueInvalid
          37 | backoffLimit: -1               | backoffLimit FieldValueInvalid
          21 | ttlSecondsAfterFinished: -1    | ttlSecondsAfterFinished FieldValueInvalid
          20 | ttlSecondsAfterFinished: -1    | -
          37 | completionMode: indexed        | completionMode FieldValueNotSupported
          37 | completionMode: Indexed        | -
          37 | completionMode: Indexed, parallelism: 2 | completions FieldValueRequired
          21 | completionMode: Indexed, parallelism: 2 | -
          37 | completionMode: Indexed, completions: 2, parallelism: 100001 | parallelism FieldValueInvalid
          """)
  void checksJobs(int minor, String fields, String expected) {
    assertThat(job(fields + ", ", "", minor))
        .containsExactlyElementsOf(lines(expected).stream().map(line -> "spec." + line).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | Never     | -
          37 | OnFailure | -
          37 | Always    | FieldValueRequired
          22 | Always    | FieldValueNotSupported
          37 | never     | FieldValueNotSupported FieldValueNotSupported
          """)
  void podsOfJobsEnd(int minor, String policy, String expected) {
    String spec = "{restartPolicy: " + policy + ", " + CONTAINERS + "}";
    List<String> types = expected.equals("-") ? List.of() : List.of(expected.split(" "));
    assertThat(
            verdict(
                "batch/v1, kind: Job, metadata: {name: a}, spec: {template: {spec: " + spec + "}}",
                minor))
        .containsExactlyElementsOf(
            types.stream().map(type -> "spec.template.spec.restartPolicy " + type).toList());
  }

  @Test
  void labelsAndSelectorAreMadeByTheServer() {
    assertThat(job("", "app: web", 37)).isEmpty();
    assertThat(job("", "job-name: a", 37)).isEmpty();
    assertThat(job("", "job-name: b", 37)).containsExactly(LABELS + "[job-name] FieldValueInvalid");
    assertThat(job("", "batch.kubernetes.io/job-name: b", 26)).isEmpty();
    assertThat(job("", "controller-uid: b", 26))
        .containsExactly(
            LABELS + "[controller-uid] FieldValueInvalid", LABELS + " FieldValueInvalid");
    assertThat(job("selector: {matchLabels: {app: web}}, ", "app: web", 37))
        .containsExactly("spec.selector FieldValueInvalid");
  }

  @Test
  void selectorsMayBeMadeByHand() {
    String manual = "manualSelector: true, ";
    assertThat(job(manual + "selector: {matchLabels: {app: web}}, ", "app: web", 37)).isEmpty();
    assertThat(job(manual, "app: web", 37))
        .containsExactly("spec.selector FieldValueRequired", LABELS + " FieldValueInvalid");
    assertThat(job(manual + "selector: {matchLabels: {app: api}}, ", "app: web", 37))
        .containsExactly(LABELS + " FieldValueInvalid");
  }

  @Test
  void namesBecomeLabels() {
    String name = "a".repeat(64);
    String spec = ", spec: {template: {spec: {restartPolicy: Never, " + CONTAINERS + "}}}";
    assertThat(verdict("batch/v1, kind: Job, metadata: {name: " + name + "}" + spec, 37))
        .containsOnly("spec.template.labels FieldValueInvalid");
    assertThat(verdict("batch/v1, kind: Job, metadata: {generateName: " + name + "}" + spec, 37))
        .isEmpty();
  }

  @Test
  void namesOfIndexedJobsLeaveRoomForAnIndex() {
    String job =
        "batch/v1, kind: Job, metadata: {name: %s}, spec: {completionMode: Indexed,"
            + " completions: 11, template: {spec: {restartPolicy: Never, "
            + CONTAINERS
            + "}}}";
    assertThat(verdict(job.formatted("a".repeat(60)), 37)).isEmpty();
    assertThat(verdict(job.formatted("a".repeat(61)), 37))
        .containsExactly("metadata.name FieldValueInvalid");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | schedule: 0 4 * * *                              | -
          37 | schedule: ""                                     | schedule FieldValueRequired
          37 | schedule: 0 4 * *                                | schedule FieldValueInvalid
          29 | schedule: TZ=UTC 0 4 * * *                       | schedule FieldValueInvalid
          28 | schedule: TZ=UTC 0 4 * * *                       | -
          28 | schedule: TZ=UTC 0 4 * * *, timeZone: UTC        | schedule FieldValueInvalid
          25 | schedule: "@daily", timeZone: CEST               | timeZone FieldValueInvalid
          24 | schedule: "@daily", timeZone: CEST               | -
          37 | schedule: "@daily", concurrencyPolicy: allow     | concurrencyPolicy FieldValueNotSupported
          37 | schedule: "@daily", startingDeadlineSeconds: -1  | startingDeadlineSeconds FieldValueInvalid
          37 | schedule: "@daily", successfulJobsHistoryLimit: -1, failedJobsHistoryLimit: -1 | successfulJobsHistoryLimit FieldValueInvalid; failedJobsHistoryLimit FieldValueInvalid
          """)
  void checksCronJobs(int minor, String fields, String expected) {
    assertThat(cronJob("web", fields, "", minor))
        .containsExactlyElementsOf(lines(expected).stream().map(line -> "spec." + line).toList());
  }

  @Test
  void cronJobsLeaveSelectorsToTheServer() {
    assertThat(cronJob("a", "schedule: \"@daily\"", "selector: {}, manualSelector: true, ", 37))
        .containsExactly(
            "spec.jobTemplate.spec.selector FieldValueInvalid",
            "spec.jobTemplate.spec.manualSelector FieldValueNotSupported");
    assertThat(cronJob("a", "schedule: \"@daily\"", "completionMode: Indexed, ", 37))
        .containsExactly("spec.jobTemplate.spec.completions FieldValueRequired");
  }

  @Test
  void namesOfCronJobsLeaveRoomForATime() {
    assertThat(cronJob("a".repeat(52), "schedule: \"@daily\"", "", 37)).isEmpty();
    assertThat(cronJob("a".repeat(53), "schedule: \"@daily\"", "", 37))
        .containsExactly("metadata.name FieldValueInvalid");
  }

  private static List<String> job(String fields, String labels, int minor) {
    return verdict(
        "batch/v1, kind: Job, metadata: {name: a}, spec: {"
            + fields
            + "template: {metadata: {labels: {"
            + labels
            + "}}, spec: {restartPolicy: Never, "
            + CONTAINERS
            + "}}}",
        minor);
  }

  private static List<String> cronJob(String name, String fields, String job, int minor) {
    return verdict(
        "batch/v1, kind: CronJob, metadata: {name: "
            + name
            + "}, spec: {"
            + fields
            + ", jobTemplate: {spec: {"
            + job
            + "template: {spec: {restartPolicy: Never, "
            + CONTAINERS
            + "}}}}}",
        minor);
  }
}
