package io.github.portreeve.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Origin;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourceSpan;
import io.github.portreeve.yaml.YamlLimits;
import io.github.portreeve.yaml.YamlReader;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlStream;
import org.junit.jupiter.api.Test;

class FieldLocatorTest {
  private static final String SERVICE =
      """
      kind: Service
      metadata:
        name: web
        annotations:
          kubernetes.io/ingress.class: nginx
      spec:
        clusterIP: 10.0.0.1
        selector:
          app: web
        externalName:
        loadBalancerSourceRanges: [10.0.0.0/8]
        ports:
          - name: http
            port: 80
          - port: 443
      """;

  private static final FieldPath SPEC = FieldPath.of("spec");

  @Test
  void scalarIsItsValue() {
    assertThat(at(SERVICE, SPEC.child("ports").index(0).child("port"))).isEqualTo("14:13 80");
    assertThat(at(SERVICE, SPEC.child("selector").key("app"))).isEqualTo("9:10 web");
  }

  @Test
  void collectionIsItsKey() {
    assertThat(at(SERVICE, SPEC.child("selector"))).isEqualTo("8:3 selector");
    assertThat(at(SERVICE, SPEC)).isEqualTo("6:1 spec");
  }

  @Test
  void itemIsItsFirstKey() {
    assertThat(at(SERVICE, SPEC.child("ports").index(1))).isEqualTo("15:7 port");
  }

  @Test
  void nothingIsItsKey() {
    assertThat(at(SERVICE, SPEC.child("externalName"))).isEqualTo("10:3 externalName");
  }

  @Test
  void absentFieldIsTheNearestKeyAbove() {
    assertThat(at(SERVICE, SPEC.child("type"))).isEqualTo("6:1 spec");
    assertThat(at(SERVICE, SPEC.child("ports").index(1).child("name"))).isEqualTo("15:7 port");
    assertThat(at(SERVICE, SPEC.child("ports").index(7))).isEqualTo("12:3 ports");
    assertThat(at(SERVICE, FieldPath.of("status", "phase"))).isEqualTo("1:1 kind");
    assertThat(at(SERVICE, FieldPath.ROOT)).isEqualTo("1:1 kind");
  }

  @Test
  void copesWithTheServersSpelling() {
    assertThat(at(SERVICE, SPEC.child("LoadBalancerSourceRanges").index(0)))
        .isEqualTo("11:30 10.0.0.0/8");
    assertThat(at(SERVICE, FieldPath.of("annotations", "kubernetes.io/ingress.class")))
        .isEqualTo("5:34 nginx");
    assertThat(at(SERVICE, SPEC.child("clusterIPs").index(0))).isEqualTo("7:14 10.0.0.1");
    assertThat(at("spec: {hostPID: true}", SPEC.child("HostPID"))).isEqualTo("1:17 true");
    assertThat(
            at(
                "spec: {template: {metadata: {labels: {app: web}}}}",
                FieldPath.of("spec", "template", "labels")))
        .isEqualTo("1:30 labels");
  }

  @Test
  void aliasKeepsItsOwnPlace() {
    String text =
        """
        a: &a {x: 1, v: {z: 2}}
        b: *a
        c:
          <<: *a
          w: 3
        """;
    assertThat(at(text, FieldPath.of("a", "v", "z"))).isEqualTo("1:21 2");
    assertThat(at(text, FieldPath.of("b"))).isEqualTo("2:4 *a");
    assertThat(at(text, FieldPath.of("b", "v", "z"))).isEqualTo("2:4 *a");
    assertThat(at(text, FieldPath.of("c", "x"))).isEqualTo("4:7 *a");
    assertThat(at(text, FieldPath.of("c", "w"))).isEqualTo("5:6 3");
  }

  @Test
  void startsAtTheItemOfAList() {
    String text = "kind: List\nitems:\n  - kind: Service\n    spec: {type: A}\n";
    Origin item = Origin.of("a.yaml", 1).item(0);
    assertThat(at(text, item, FieldPath.of("spec", "type"))).isEqualTo("4:18 A");
    assertThat(at(text, item, FieldPath.of("metadata"))).isEqualTo("3:5 kind");
  }

  @Test
  void looksInTheRightDocument() {
    String text = "a: 1\n---\na: 2\n";
    assertThat(at(text, Origin.of("a.yaml", 2), FieldPath.of("a"))).isEqualTo("3:4 2");
    assertThat(at(text, Origin.of("a.yaml", 9), FieldPath.of("a"))).isEqualTo("1:1 ");
  }

  @Test
  void findsValuesThroughAliases() {
    YamlStream stream = read("a: &a 1\nb: *a\n");
    Origin origin = Origin.of("a.yaml", 1);
    assertThat(FieldLocator.find(stream, origin, FieldPath.of("b")))
        .isInstanceOfSatisfying(
            YamlScalar.class, scalar -> assertThat(scalar.text()).isEqualTo("1"));
    assertThat(FieldLocator.find(stream, origin, FieldPath.of("c"))).isNull();
  }

  private static String at(String text, FieldPath path) {
    return at(text, Origin.of("a.yaml", 1), path);
  }

  private static String at(String text, Origin origin, FieldPath path) {
    SourceSpan span = FieldLocator.locate(read(text), origin, path);
    String position =
        SourceFile.of("a.yaml", text).position(span.start()).line()
            + ":"
            + SourceFile.of("a.yaml", text).position(span.start()).column();
    return position + " " + text.substring(span.start(), span.end());
  }

  private static YamlStream read(String text) {
    return YamlReader.read(SourceFile.of("a.yaml", text), YamlLimits.DEFAULT);
  }
}
