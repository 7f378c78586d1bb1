package io.github.portreeve.benchmarks;

import io.github.portreeve.exposure.IngressIndex;
import io.github.portreeve.exposure.IngressTable;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.ServedPath;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.HttpIngressPath;
import io.github.portreeve.model.HttpIngressRuleValue;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressBackend;
import io.github.portreeve.model.IngressRule;
import io.github.portreeve.model.IngressServiceBackend;
import io.github.portreeve.model.IngressSpec;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.ServiceBackendPort;
import java.util.ArrayList;
import java.util.List;
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

/** What it costs to put the paths of Ingresses into an index, and to ask it for each of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class IngressIndexBenchmark {
  private static final int PATHS_OF_AN_INGRESS = 10;

  /** How many paths there are in all. */
  @Param({"1000", "5000", "10000", "50000"})
  public int paths;

  /** Whether all paths are under one host, instead of a few under each. */
  @Param({"false", "true"})
  public boolean oneHost;

  private ManifestSet manifests = ManifestSet.of(ClusterProfile.DEFAULT, List.of());
  private IngressIndex index = IngressIndex.of(manifests, Routes.of(manifests));

  @Setup
  public void fill() {
    List<Manifest<?>> all = new ArrayList<>();
    for (int i = 0; i < paths / PATHS_OF_AN_INGRESS; i++) {
      all.add(Manifest.generated(ingress(i)));
    }
    manifests = ManifestSet.of(ClusterProfile.DEFAULT, all);
    index = IngressIndex.of(manifests, Routes.of(manifests));
  }

  private Ingress ingress(int number) {
    List<HttpIngressPath> served = new ArrayList<>();
    for (int i = 0; i < PATHS_OF_AN_INGRESS; i++) {
      String path = "/shop/" + number + "/part/" + i;
      served.add(new HttpIngressPath(path, i % 2 == 0 ? "Prefix" : "Exact", backend("web" + i)));
    }
    IngressRule rule = new IngressRule(host(number), new HttpIngressRuleValue(served));
    IngressSpec spec = new IngressSpec("nginx", null, List.of(), List.of(rule));
    return new Ingress(ObjectMeta.named("shop" + number), spec);
  }

  private static IngressBackend backend(String name) {
    return IngressBackend.of(new IngressServiceBackend(name, new ServiceBackendPort("", 80)));
  }

  private String host(int number) {
    return oneHost ? "shop.example.com" : "shop" + number + ".example.com";
  }

  @Benchmark
  public IngressIndex build() {
    return IngressIndex.of(manifests, Routes.of(manifests));
  }

  /** One request for each path. */
  @Benchmark
  public int askForEachPath() {
    IngressTable door = index.doors().get(0);
    int found = 0;
    for (int i = 0; i < paths; i++) {
      int number = i / PATHS_OF_AN_INGRESS;
      String path = "/shop/" + number + "/part/" + i % PATHS_OF_AN_INGRESS;
      List<ServedPath> candidates = door.candidates(host(number), path);
      found += candidates.size();
    }
    return found;
  }
}
