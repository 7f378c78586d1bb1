package io.github.portreeve.lint;

import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.decode.ManifestDecoder;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Lints files one by one, on several threads when there are many; the order stays theirs. */
final class FileLinter implements Runnable {
  /** Below this many files a second thread costs more than it saves. */
  private static final int FILES_PER_THREAD = 32;

  private final List<Input> inputs;
  private final Checks checks;
  private final LintSettings settings;
  private final LintedFile[] results;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  private FileLinter(List<Input> inputs, Checks checks, LintSettings settings) {
    this.inputs = inputs;
    this.checks = checks;
    this.settings = settings;
    this.results = new LintedFile[inputs.size()];
  }

  /**
   * @throws IOException when a file cannot be read
   */
  static List<LintedFile> lintAll(List<Input> inputs, Checks checks, LintSettings settings)
      throws IOException {
    FileLinter linter = new FileLinter(inputs, checks, settings);
    linter.runOn(Math.min(cores(), 1 + inputs.size() / FILES_PER_THREAD));
    return Arrays.asList(linter.results);
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private void runOn(int threads) throws IOException {
    List<Thread> helpers = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      Thread helper = new Thread(this, "portreeve-lint-" + i);
      helper.start();
      helpers.add(helper);
    }
    run();
    for (Thread helper : helpers) {
      join(helper);
    }
    Throwable thrown = failure.get();
    if (thrown instanceof IOException e) {
      throw e;
    } else if (thrown instanceof RuntimeException e) {
      throw e;
    } else if (thrown instanceof Error e) {
      throw e;
    }
  }

  private static void join(Thread helper) throws IOException {
    try {
      helper.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while linting", e);
    }
  }

  /** Takes the next file until there is none or one has failed. */
  @Override
  public void run() {
    int index = next.getAndIncrement();
    while (index < results.length && failure.get() == null) {
      try {
        results[index] = lint(inputs.get(index));
      } catch (IOException | RuntimeException | Error e) {
        failure.compareAndSet(null, e);
      }
      index = next.getAndIncrement();
    }
  }

  private LintedFile lint(Input input) throws IOException {
    SourceFile source = input.read();
    DecodedFile decoded =
        input.patch()
            ? ManifestDecoder.decodePatch(source, settings.cluster())
            : ManifestDecoder.decode(source, settings.cluster());
    List<Finding> findings = new ArrayList<>();
    addEach(decoded, findings);
    boolean together = settings.universe() == Universe.FILE;
    if (together) {
      boolean complete = decoded.isUnderstood() && decoded.partial().isEmpty();
      checks.checkTogether(decoded.manifests(), complete, findings);
    }
    List<Finding> located = new FindingLocator(decoded).locateAll(findings);
    int count = decoded.manifests().size() + decoded.partial().size();
    return new LintedFile(
        located,
        decoded.skipped(),
        count,
        decoded.isUnderstood(),
        together ? List.of() : decoded.manifests());
  }

  /** What is wrong with each object on its own. */
  private void addEach(DecodedFile decoded, List<Finding> out) {
    List<Finding> refused = new ArrayList<>();
    checks.checkEach(decoded.manifests(), refused);
    Echoes echoes = new Echoes(decoded);
    for (Finding finding : decoded.findings()) {
      if (checks.admits(finding.rule())) {
        out.add(finding);
      }
    }
    for (Finding finding : refused) {
      if (!echoes.contains(finding)) {
        out.add(finding);
      }
    }
  }
}
