package io.github.portreeve.benchmarks.scale;

import io.github.portreeve.exposure.Routes;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.LabelSelectorRequirement;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to find the pods of Services and of network policies. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SelectorBenchmark {
  /** How many workloads; there are two Services for five of them. */
  @Param({"1000", "5000", "10000", "50000"})
  public int pods;

  private List<Manifest<?>> all = List.of();

  @Setup
  public void fill() {
    all = new ArrayList<>();
    for (int i = 0; i < pods; i++) {
      all.add(Workloads.deployment(i));
      if (i % 5 < 2) {
        all.add(Workloads.service(i));
      }
    }
  }

  /** From the objects to the ports of the pods behind every Service. */
  @Benchmark
  public int services() {
    ManifestSet manifests = ManifestSet.of(ClusterProfile.DEFAULT, all);
    Routes routes = Routes.of(manifests);
    int found = 0;
    for (Manifest<Service> service : manifests.services()) {
      found += routes.service(service).workloads().size();
    }
    return found;
  }

  /** As many selectors with expressions as there are Services. */
  @Benchmark
  public int expressions() {
    ManifestSet manifests = ManifestSet.of(ClusterProfile.DEFAULT, all);
    int found = 0;
    for (Manifest<Service> service : manifests.services()) {
      LabelSelectorRequirement in =
          new LabelSelectorRequirement("app", "In", List.of(service.name(), "other"));
      LabelSelectorRequirement exists = new LabelSelectorRequirement("tier", "Exists", List.of());
      LabelSelector selector = new LabelSelector(Map.of(), List.of(in, exists));
      found += manifests.selectedBy(selector, service).size();
    }
    return found;
  }
}
