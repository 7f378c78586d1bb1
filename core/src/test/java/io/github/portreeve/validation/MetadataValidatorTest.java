package io.github.portreeve.validation;

import static io.github.portreeve.validation.WorkloadText.lines;
import static io.github.portreeve.validation.WorkloadText.resource;
import static io.github.portreeve.validation.WorkloadText.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.ConfigMap;
import io.github.portreeve.model.ObjectMeta;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataValidatorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name: web                            | -
          name: web.example                    | metadata.name name-not-dns-label
          name: 1-a                            | -
          name: Web                            | metadata.name FieldValueInvalid
          name: web_1                          | metadata.name FieldValueInvalid
          name: -web                           | metadata.name FieldValueInvalid
          name: web..a                         | metadata.name FieldValueInvalid
          namespace: shop                      | metadata.name FieldValueRequired
          generateName: web-                   | -
          generateName: W-                     | metadata.name FieldValueInvalid
          generateName: Web-                   | metadata.generateName FieldValueInvalid; metadata.name FieldValueInvalid
          generateName: we_, name: web         | metadata.generateName FieldValueInvalid
          name: web, namespace: a.b            | metadata.namespace FieldValueInvalid
          name: web, namespace: Shop           | metadata.namespace FieldValueInvalid
          name: web, labels: {a/b/c: x}        | metadata.labels FieldValueInvalid
          name: web, labels: {/b: x}           | metadata.labels FieldValueInvalid
          name: web, labels: {a.b/c: ""}       | -
          name: web, labels: {a: x y}          | metadata.labels FieldValueInvalid
          name: web, labels: {a: -x}           | metadata.labels FieldValueInvalid
          name: web, annotations: {a b: x y}   | metadata.annotations FieldValueInvalid
          name: web, annotations: {A.B/c: x y} | -
          name: web, finalizers: [kubernetes]  | -
          name: web, finalizers: [a.b/c]       | -
          name: web, finalizers: [abc]         | metadata.finalizers[0] FieldValueInvalid
          name: web, finalizers: [a/b/c]       | metadata.finalizers FieldValueInvalid
          name: web, finalizers: ["a b"]       | metadata.finalizers FieldValueInvalid; metadata.finalizers[0] FieldValueInvalid
          name: web, finalizers: [orphan, foregroundDeletion] | metadata.finalizers FieldValueInvalid
          name: web, resourceVersion: "7"      | metadata.resourceVersion InternalError
          name: web, resourceVersion: "0"      | -
          name: web, resourceVersion: "7x"     | -
          name: web, resourceVersion: "18446744073709551615" | metadata.resourceVersion InternalError
          name: web, resourceVersion: "18446744073709551616" | -
          """)
  void checksMetadata(String metadata, String expected) {
    assertThat(pod(metadata, 37)).containsExactlyElementsOf(lines(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                               | apiVersion, kind, name, uid
          {apiVersion: v1, kind: Pod, name: a}             | uid
          {apiVersion: a/b/c, kind: X, name: a, uid: u}    | apiVersion!
          {apiVersion: a/, kind: X, name: a, uid: u}       | apiVersion!
          {apiVersion: apps/v1, kind: X, name: a, uid: u}  | -
          """)
  void checksOwnersByVersion(String owner, String fields) {
    String metadata = "name: web, ownerReferences: [" + owner + "]";
    List<String> since36 = owners(fields, "metadata.ownerReferences[0].", "FieldValueRequired");
    List<String> before = owners(fields, "metadata.ownerReferences.", "FieldValueInvalid");
    assertThat(pod(metadata, 36)).containsExactlyElementsOf(since36);
    assertThat(pod(metadata, 35)).containsExactlyElementsOf(before);
  }

  private static List<String> owners(String fields, String path, String missing) {
    return fields.equals("-")
        ? List.of()
        : List.of(fields.split(", ")).stream()
            .map(
                field ->
                    field.endsWith("!")
                        ? path + field.replace("!", "") + " FieldValueInvalid"
                        : path + field + " " + missing)
            .toList();
  }

  @Test
  void allowsOneControllerAndNoEvent() {
    String owner = "{apiVersion: v1, kind: Pod, name: a, uid: u, controller: true}";
    assertThat(pod("name: web, ownerReferences: [" + owner + ", " + owner + "]", 37))
        .containsExactly("metadata.ownerReferences FieldValueInvalid");
    String event = "{apiVersion: v1, kind: Event, name: a, uid: u}";
    assertThat(pod("name: web, ownerReferences: [" + event + "]", 37))
        .containsExactly("metadata.ownerReferences[0] FieldValueInvalid");
  }

  @Test
  void limitsTheSizeOfAllAnnotationsTogether() {
    int half = 128 * 1024 - 1;
    assertThat(annotated("ä".repeat(half / 2), "x".repeat(half + 1))).isEmpty();
    assertThat(annotated("ä".repeat(half / 2), "x".repeat(half + 2)))
        .containsExactly("metadata.annotations FieldValueTooLong");
  }

  private static List<String> annotated(String first, String second) {
    ObjectMeta metadata =
        ObjectMeta.builder().name("a").annotations(Map.of("a", first, "b", second)).build();
    ConfigMap empty = (ConfigMap) resource("v1, kind: ConfigMap, metadata: {name: a}");
    return Verdict.of(new ConfigMap(metadata, empty.data()));
  }

  private static List<String> pod(String metadata, int minor) {
    return verdict(
        "v1, kind: Pod, metadata: {" + metadata + "}, spec: {" + WorkloadText.CONTAINERS + "}",
        minor);
  }
}
