package io.github.portreeve.validation;

import static io.github.portreeve.validation.WorkloadText.CONTAINERS;
import static io.github.portreeve.validation.WorkloadText.lines;
import static io.github.portreeve.validation.WorkloadText.verdict;
import static io.github.portreeve.validation.WorkloadText.workload;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.Deployment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkloadValidatorTest {
  private static final String TEMPLATE =
      "template: {metadata: {labels: {app: web}}, spec: {" + CONTAINERS + "}}";
  private static final String MISMATCH = "spec.template.metadata.labels FieldValueInvalid";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | Deployment  | replicas: -1                        | replicas FieldValueInvalid
          37 | Deployment  | minReadySeconds: -1                 | minReadySeconds FieldValueInvalid
          37 | Deployment  | revisionHistoryLimit: -1            | revisionHistoryLimit FieldValueInvalid
          37 | Deployment  | minReadySeconds: 599                | -
          37 | Deployment  | minReadySeconds: 600                | progressDeadlineSeconds FieldValueInvalid
          37 | Deployment  | progressDeadlineSeconds: 0          | progressDeadlineSeconds FieldValueInvalid
          37 | Deployment  | strategy: {type: OnDelete}          | strategy FieldValueNotSupported
          37 | Deployment  | strategy: {type: Recreate}          | -
          37 | Deployment  | strategy: {type: Recreate, rollingUpdate: {}} | strategy.rollingUpdate FieldValueForbidden
          37 | Deployment  | strategy: {rollingUpdate: {maxSurge: 0}} | -
          37 | Deployment  | strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 0%}} | strategy.rollingUpdate.maxUnavailable FieldValueInvalid
          37 | Deployment  | strategy: {rollingUpdate: {maxUnavailable: 101%}} | strategy.rollingUpdate.maxUnavailable FieldValueInvalid
          37 | Deployment  | strategy: {rollingUpdate: {maxSurge: 101%}}       | -
          37 | Deployment  | strategy: {rollingUpdate: {maxSurge: "2"}}        | strategy.rollingUpdate.maxSurge FieldValueInvalid
          37 | Deployment  | strategy: {rollingUpdate: {maxSurge: -2}}         | strategy.rollingUpdate.maxSurge FieldValueInvalid
          37 | ReplicaSet  | replicas: -1                        | replicas FieldValueInvalid
          37 | StatefulSet | podManagementPolicy: parallel       | podManagementPolicy FieldValueInvalid
          37 | StatefulSet | updateStrategy: {type: Recreate}    | updateStrategy FieldValueInvalid
          37 | StatefulSet | updateStrategy: {type: OnDelete, rollingUpdate: {}}    | updateStrategy.rollingUpdate FieldValueInvalid
          37 | StatefulSet | updateStrategy: {rollingUpdate: {partition: -1}}       | updateStrategy.rollingUpdate.partition FieldValueInvalid
          37 | StatefulSet | updateStrategy: {rollingUpdate: {maxUnavailable: 0}}   | updateStrategy.rollingUpdate.maxUnavailable FieldValueInvalid
          36 | StatefulSet | updateStrategy: {rollingUpdate: {maxUnavailable: 0}}   | -
          23 | StatefulSet | minReadySeconds: -1                 | minReadySeconds FieldValueInvalid
          22 | StatefulSet | minReadySeconds: -1                 | -
          27 | StatefulSet | ordinals: {start: -1}               | ordinals.start FieldValueInvalid
          26 | StatefulSet | ordinals: {start: -1}               | -
          33 | StatefulSet | serviceName: a.b                    | serviceName FieldValueInvalid
          32 | StatefulSet | serviceName: a.b                    | -
          34 | StatefulSet | revisionHistoryLimit: -1            | revisionHistoryLimit revision-history-negative
          37 | DaemonSet   | updateStrategy: {type: Recreate}    | updateStrategy FieldValueNotSupported
          37 | DaemonSet   | updateStrategy: {rollingUpdate: {maxUnavailable: 0}}              | updateStrategy.rollingUpdate.maxUnavailable FieldValueRequired
          21 | DaemonSet   | updateStrategy: {rollingUpdate: {maxUnavailable: 0}}              | updateStrategy.rollingUpdate.maxUnavailable FieldValueInvalid
          22 | DaemonSet   | updateStrategy: {rollingUpdate: {maxUnavailable: 0, maxSurge: 1}} | -
          37 | DaemonSet   | updateStrategy: {rollingUpdate: {maxSurge: 1}}                    | updateStrategy.rollingUpdate.maxSurge FieldValueInvalid
          21 | DaemonSet   | updateStrategy: {rollingUpdate: {maxSurge: 1}}                    | -
          37 | DaemonSet   | minReadySeconds: -1                 | minReadySeconds FieldValueInvalid
          """)
  void checksWorkloads(int minor, String kind, String fields, String expected) {
    assertThat(workload("apps/v1, kind: " + kind, fields + ", ", CONTAINERS, minor))
        .containsExactlyElementsOf(lines(expected).stream().map(line -> "spec." + line).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Deployment", "ReplicaSet", "StatefulSet"})
  void needSelectors(String kind) {
    String type = "apps/v1, kind: " + kind + ", metadata: {name: web}, spec: {";
    assertThat(verdict(type + TEMPLATE + "}", 37))
        .containsExactly("spec.selector FieldValueRequired", MISMATCH);
    assertThat(verdict(type + "selector: {}, " + TEMPLATE + "}", 37))
        .containsExactly("spec.selector FieldValueInvalid");
    assertThat(verdict(type + "selector: {matchLabels: {app: api}}, " + TEMPLATE + "}", 37))
        .containsExactly(MISMATCH);
    assertThat(verdict(type + "selector: {matchLabels: {app: a b}}, " + TEMPLATE + "}", 37))
        .containsExactly(
            "spec.selector.matchLabels FieldValueInvalid", "spec.selector FieldValueInvalid");
  }

  @Test
  void daemonSetsWithoutSelectorSelectNoPods() {
    String type = "apps/v1, kind: DaemonSet, metadata: {name: web}, spec: {";
    assertThat(verdict(type + TEMPLATE + "}", 37)).containsExactly(MISMATCH);
    assertThat(verdict(type + "selector: {}, " + TEMPLATE + "}", 37))
        .containsExactly("spec.selector FieldValueInvalid");
    assertThat(verdict(type + "selector: {matchLabels: {app: a b}}, " + TEMPLATE + "}", 37))
        .containsExactly("spec.selector.matchLabels FieldValueInvalid");
  }

  @Test
  void earlyVersionsOfTheApiMakeSelectorsOfLabels() {
    Deployment deployment =
        (Deployment)
            WorkloadText.resource(
                "apps/v1, kind: Deployment, metadata: {name: web}, spec: {" + TEMPLATE + "}");
    assertThat(Verdict.of("extensions/v1beta1", deployment, 16)).isEmpty();
    assertThat(Verdict.of("apps/v1beta2", deployment, 16))
        .containsExactly("spec.selector FieldValueRequired", MISMATCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Deployment", "ReplicaSet", "StatefulSet", "DaemonSet"})
  void podsOfEndlessWorkloadsRestartAlways(String kind) {
    String type = "apps/v1, kind: " + kind;
    assertThat(workload(type, "", "restartPolicy: Never, " + CONTAINERS, 37))
        .containsExactly("spec.template.spec.restartPolicy FieldValueNotSupported");
    assertThat(workload(type, "", "activeDeadlineSeconds: 5, " + CONTAINERS, 37))
        .containsExactly("spec.template.spec.activeDeadlineSeconds FieldValueForbidden");
  }

  @Test
  void templatesOfStatefulSetsAreCheckedSince34() {
    String pod = "hostname: a_b, volumes: [{name: A}], " + CONTAINERS;
    assertThat(workload("apps/v1, kind: StatefulSet", "", pod, 34))
        .containsExactly("spec.template.spec.volumes[0].name FieldValueInvalid");
    assertThat(workload("apps/v1, kind: StatefulSet", "", pod, 33)).isEmpty();
  }

  @Test
  void statefulSetsMountVolumesOfClaims() {
    String spec = "accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}";
    String claims = "volumeClaimTemplates: [{metadata: {name: data}, spec: {" + spec + "}}], ";
    String pod =
        "containers: [{name: a, image: x, volumeMounts: [{name: data, mountPath: /d}, "
            + "{name: logs, mountPath: /l}]}]";
    assertThat(workload("apps/v1, kind: StatefulSet", claims, pod, 37))
        .containsExactly(
            "spec.template.spec.containers[0].volumeMounts[1].name FieldValueNotFound");
  }

  @Test
  void namesOfStatefulSetsAreLabelsSince27() {
    String set =
        "apps/v1, kind: StatefulSet, metadata: {name: a.b}, spec: {selector: {matchLabels:"
            + " {app: web}}, "
            + TEMPLATE
            + "}";
    assertThat(verdict(set, 27)).containsExactly("metadata.name FieldValueInvalid");
    assertThat(verdict(set, 26)).isEmpty();
  }

  @Test
  void replicationControllersTakeLabelsAndSelectorFromTheTemplate() {
    String type = "v1, kind: ReplicationController, metadata: {name: web}, spec: {";
    assertThat(verdict(type + TEMPLATE + "}", 37)).isEmpty();
    assertThat(verdict(type + "selector: {app: api}, " + TEMPLATE + "}", 37))
        .containsExactly(MISMATCH);
    assertThat(verdict(type + "selector: {app: api}}", 37))
        .containsExactly("spec.template FieldValueRequired");
    assertThat(verdict(type + "replicas: -1, template: {spec: {" + CONTAINERS + "}}}", 37))
        .containsExactly("spec.selector FieldValueRequired", "spec.replicas FieldValueInvalid");
    assertThat(verdict(type + TEMPLATE.replace("app: web", "app: a b") + "}", 37))
        .containsExactly(
            "metadata.labels FieldValueInvalid", "spec.template.labels FieldValueInvalid");
  }

  @Test
  void replicationControllersIgnoreTheFormOfGenerateNameSince35() {
    String controller =
        "v1, kind: ReplicationController, metadata: {name: a, generateName: A}, spec: {"
            + TEMPLATE
            + "}";
    assertThat(verdict(controller, 35)).isEmpty();
    assertThat(verdict(controller, 34)).containsExactly("metadata.generateName FieldValueInvalid");
  }

  @Test
  void pathsOfTemplatesLackMetadata() {
    String template =
        "v1, kind: PodTemplate, metadata: {name: a}, template: {metadata: {labels: {a: b c},"
            + " annotations: {a b: c}}, spec: {"
            + CONTAINERS
            + "}}";
    assertThat(verdict(template, 37))
        .isEqualTo(
            List.of("template.labels FieldValueInvalid", "template.annotations FieldValueInvalid"));
  }
}
