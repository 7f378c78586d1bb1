package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.Affinity;
import io.github.portreeve.model.LabelSelectorRequirement;
import io.github.portreeve.model.NodeSelector;
import io.github.portreeve.model.NodeSelectorTerm;
import io.github.portreeve.model.PodSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NodeChoiceTest {
  private static final PodSpec ANYWHERE = PodSpec.builder().build();

  private static PodSpec onNode(String name) {
    return PodSpec.builder().nodeName(name).build();
  }

  private static PodSpec labelled(String key, String value) {
    return PodSpec.builder().nodeSelector(Map.of(key, value)).build();
  }

  private static LabelSelectorRequirement label(String key, String operator, String... values) {
    return new LabelSelectorRequirement(key, operator, List.of(values));
  }

  private static PodSpec required(LabelSelectorRequirement... all) {
    return anyOf(new NodeSelectorTerm(List.of(all), List.of()));
  }

  private static PodSpec anyOf(NodeSelectorTerm... terms) {
    NodeSelector nodes = new NodeSelector(List.of(terms));
    Affinity affinity = new Affinity(nodes, List.of(), List.of(), List.of(), List.of(), List.of());
    return PodSpec.builder().affinity(affinity).build();
  }

  private static void assertMayMeet(PodSpec one, PodSpec other) {
    assertThat(NodeChoice.of(one).overlaps(NodeChoice.of(other))).isTrue();
    assertThat(NodeChoice.of(other).overlaps(NodeChoice.of(one))).isTrue();
  }

  private static void assertNeverMeet(PodSpec one, PodSpec other) {
    assertThat(NodeChoice.of(one).overlaps(NodeChoice.of(other))).isFalse();
    assertThat(NodeChoice.of(other).overlaps(NodeChoice.of(one))).isFalse();
  }

  @Test
  void whatIsNotSaidKeepsNothingApart() {
    assertMayMeet(ANYWHERE, ANYWHERE);
    assertMayMeet(onNode("a"), labelled("disk", "ssd"));
    assertMayMeet(labelled("disk", "ssd"), labelled("zone", "north"));
    assertMayMeet(required(label("disk", "NotIn", "ssd")), ANYWHERE);
  }

  @Test
  void namedNodesDiffer() {
    assertNeverMeet(onNode("a"), onNode("b"));
    assertMayMeet(onNode("a"), onNode("a"));
    NodeSelectorTerm field =
        new NodeSelectorTerm(List.of(), List.of(label("metadata.name", "In", "b")));
    assertNeverMeet(onNode("a"), anyOf(field));
  }

  @Test
  void oneLabelHasOneValue() {
    assertNeverMeet(labelled("disk", "ssd"), labelled("disk", "hdd"));
    assertNeverMeet(labelled("disk", "ssd"), required(label("disk", "In", "hdd", "tape")));
    assertMayMeet(labelled("disk", "hdd"), required(label("disk", "In", "hdd", "tape")));
    assertNeverMeet(labelled("disk", "ssd"), required(label("disk", "NotIn", "hdd", "ssd")));
    assertNeverMeet(labelled("disk", "ssd"), required(label("disk", "DoesNotExist")));
    assertMayMeet(labelled("disk", "ssd"), required(label("disk", "Exists")));
    assertNeverMeet(required(label("gpu", "Exists")), required(label("gpu", "DoesNotExist")));
  }

  @Test
  void exclusionsAddUp() {
    assertNeverMeet(
        required(label("disk", "In", "a", "b"), label("disk", "NotIn", "a")),
        required(label("disk", "NotIn", "b")));
  }

  @Test
  void oldAndNewNamesOfALabelAreOne() {
    assertNeverMeet(
        labelled("beta.kubernetes.io/os", "windows"), labelled("kubernetes.io/os", "linux"));
  }

  @Test
  void numbersAreCompared() {
    assertNeverMeet(required(label("cores", "Gt", "7")), required(label("cores", "Lt", "8")));
    assertMayMeet(required(label("cores", "Gt", "6")), required(label("cores", "Lt", "8")));
    assertNeverMeet(required(label("cores", "Gt", "8")), labelled("cores", "8"));
    assertNeverMeet(required(label("cores", "Gt", "8")), required(label("cores", "DoesNotExist")));
    assertMayMeet(required(label("cores", "Gt", "many")), labelled("cores", "8"));
  }

  @Test
  void anyTermWillDo() {
    NodeSelectorTerm north = new NodeSelectorTerm(List.of(label("zone", "In", "n")), List.of());
    NodeSelectorTerm south = new NodeSelectorTerm(List.of(label("zone", "In", "s")), List.of());
    NodeSelectorTerm empty = new NodeSelectorTerm(List.of(), List.of());
    assertMayMeet(anyOf(north, south), labelled("zone", "s"));
    assertNeverMeet(anyOf(north), anyOf(south));
    assertNeverMeet(anyOf(empty), ANYWHERE);
  }

  @Test
  void namedNodesAreCounted() {
    String hostname = "kubernetes.io/hostname";
    assertThat(NodeChoice.of(ANYWHERE).count()).isEqualTo(Integer.MAX_VALUE);
    assertThat(NodeChoice.of(labelled("disk", "ssd")).count()).isEqualTo(Integer.MAX_VALUE);
    assertThat(NodeChoice.of(onNode("a")).count()).isEqualTo(1);
    assertThat(NodeChoice.of(labelled(hostname, "a")).count()).isEqualTo(1);
    assertThat(NodeChoice.of(required(label(hostname, "In", "a", "b", "b"))).count()).isEqualTo(2);
    NodeSelectorTerm a = new NodeSelectorTerm(List.of(label(hostname, "In", "a")), List.of());
    NodeSelectorTerm b = new NodeSelectorTerm(List.of(label(hostname, "In", "b")), List.of());
    assertThat(NodeChoice.of(anyOf(a, b)).count()).isEqualTo(2);
  }
}
