package io.github.portreeve.benchmarks.scale;

import io.github.portreeve.lint.LintSettings;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.lint.RuleSelection;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.rules.BuiltInRules;
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

/** What it costs to find workloads that want one port of a node they may share. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class HostPortBenchmark {
  @Param({"1000", "5000", "10000", "50000"})
  public int workloads;

  /** How many different ports; with 1 all want the same one, on nodes of their own. */
  @Param({"1", "500"})
  public int ports;

  private final Linter linter =
      Linter.of(BuiltInRules.all())
          .with(
              LintSettings.DEFAULT.withSelection(
                  new RuleSelection(List.of("host-port-conflict"), List.of())));
  private List<Manifest<?>> all = List.of();

  @Setup
  public void fill() {
    all = new ArrayList<>();
    for (int i = 0; i < workloads; i++) {
      all.add(Workloads.hostPort(i, ports));
    }
  }

  @Benchmark
  public int conflicts() {
    return linter.lintManifests(all).findings().size();
  }
}
