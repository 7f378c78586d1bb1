package io.github.portreeve.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked, the index finds what looking at each workload finds, in the same order. */
class LabelIndexTest {
  private static final List<String> NAMESPACES = List.of("", "north", "south");

  private static Manifest<Pod> pod(String name, String namespace, Map<String, String> labels) {
    ObjectMeta metadata =
        ObjectMeta.builder().name(name).namespace(namespace).labels(labels).build();
    return Manifest.generated(new Pod(metadata, PodSpec.builder().build()));
  }

  private static Map<String, String> labels(Random random, int keys) {
    Map<String, String> labels = new HashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      labels.put("key-" + random.nextInt(keys), "value-" + random.nextInt(3));
    }
    return labels;
  }

  private static LabelSelector selector(Random random, int keys) {
    List<LabelSelectorRequirement> requirements = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      String operator = List.of("In", "NotIn", "Exists", "DoesNotExist").get(random.nextInt(4));
      boolean valued = operator.endsWith("In");
      List<String> values =
          valued ? List.of("value-" + random.nextInt(3), "value-0", "other") : List.of();
      requirements.add(
          new LabelSelectorRequirement("key-" + random.nextInt(keys), operator, values));
    }
    return new LabelSelector(random.nextBoolean() ? labels(random, keys) : Map.of(), requirements);
  }

  /** With few keys lists are made one by one, with many all at once. */
  @ParameterizedTest
  @ValueSource(ints = {3, 40})
  void findsWhatLookingAtEachFinds(int keys) {
    Random random = new Random(keys);
    LabelIndex index = new LabelIndex();
    List<Manifest<Pod>> pods = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String namespace = NAMESPACES.get(random.nextInt(3));
      Manifest<Pod> pod = pod("pod-" + i, namespace, labels(random, keys));
      pods.add(pod);
      index.add(pod, pod.metadata().labels());
    }
    for (int i = 0; i < 1000; i++) {
      LabelSelector selector = selector(random, keys);
      Manifest<Pod> asker = pod("asker", NAMESPACES.get(random.nextInt(3)), Map.of());
      List<Manifest<Pod>> matching = matching(selector, asker, pods);
      assertThat(index.select(selector, asker)).isEqualTo(matching);
      assertThat(index.hasAny(selector, asker)).isEqualTo(!matching.isEmpty());
    }
  }

  private static List<Manifest<Pod>> matching(
      LabelSelector selector, Manifest<?> asker, List<Manifest<Pod>> pods) {
    return pods.stream()
        .filter(pod -> ManifestSet.mayShareNamespace(pod, asker))
        .filter(pod -> selector.matches(pod.metadata().labels()))
        .toList();
  }

  @Test
  void namesAreFoundInAndBesideTheirNamespaces() {
    NameIndex<Manifest<Pod>> index = new NameIndex<>();
    List<Manifest<Pod>> pods = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      pods.add(pod("web", "team-" + i / 2, Map.of()));
    }
    pods.add(pod("web", "", Map.of()));
    pods.forEach(index::add);
    assertThat(index.of("web", pod("asker", "team-7", Map.of())))
        .containsExactly(pods.get(14), pods.get(15), pods.get(60));
    assertThat(index.of("web", pod("asker", "", Map.of()))).isEqualTo(pods);
    assertThat(index.of("other", pod("asker", "team-7", Map.of()))).isEmpty();
  }
}
