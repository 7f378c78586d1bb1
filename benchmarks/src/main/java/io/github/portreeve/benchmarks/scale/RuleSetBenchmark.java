package io.github.portreeve.benchmarks.scale;

import io.github.portreeve.lint.Linter;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.rules.BuiltInRules;
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

/** What all checks and rules cost on objects that are one whole. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RuleSetBenchmark {
  @Param({"1000", "5000", "10000", "50000"})
  public int documents;

  private final Linter linter = Linter.of(BuiltInRules.all());
  private List<Manifest<?>> all = List.of();

  @Setup
  public void fill() {
    all = Landscape.of(documents);
  }

  @Benchmark
  public int findings() {
    return linter.lintManifests(all).findings().size();
  }
}
