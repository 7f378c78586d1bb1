package io.github.portreeve.lint;

import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.decode.ManifestDecoder;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Skipped;
import io.github.portreeve.model.Origin;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
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
  private final AtomicReference<Error> failure = new AtomicReference<>();

  private FileLinter(List<Input> inputs, Checks checks, LintSettings settings) {
    this.inputs = inputs;
    this.checks = checks;
    this.settings = settings;
    this.results = new LintedFile[inputs.size()];
  }

  /**
   * @throws IOException when it is interrupted
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
    Error thrown = failure.get();
    if (thrown != null) {
      throw thrown;
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

  /** Takes the next file until there is none or the virtual machine has failed. */
  @Override
  public void run() {
    int index = next.getAndIncrement();
    while (index < results.length && failure.get() == null) {
      try {
        results[index] = lint(inputs.get(index));
      } catch (Error e) {
        failure.compareAndSet(null, e);
      }
      index = next.getAndIncrement();
    }
  }

  /** One bad file must not keep the others from being linted. */
  private LintedFile lint(Input input) {
    try {
      return lint(input, input.read());
    } catch (NoSuchFileException e) {
      return skipped(input, Skipped.Reason.NO_FILE);
    } catch (IOException e) {
      return skipped(input, Skipped.Reason.UNREADABLE);
    } catch (RuntimeException e) {
      Finding failed = Checks.failed("reading", e, Origin.of(input.name(), 1));
      return new LintedFile(
          input.name(), List.of(failed), List.of(), List.of(), 0, false, List.of());
    }
  }

  private static LintedFile skipped(Input input, Skipped.Reason reason) {
    Skipped skipped = new Skipped(input.name(), 0, reason);
    return new LintedFile(
        input.name(), List.of(), List.of(), List.of(skipped), 0, false, List.of());
  }

  private LintedFile lint(Input input, SourceFile source) throws IOException {
    DecodedFile decoded =
        input.patch()
            ? ManifestDecoder.decodePatch(source, settings.cluster())
            : ManifestDecoder.decode(source, settings.cluster());
    FindingLocator locator = new FindingLocator(decoded);
    List<Finding> together = new ArrayList<>();
    if (settings.universe() == Universe.FILE) {
      boolean complete = decoded.isUnderstood() && decoded.partial().isEmpty();
      checks.checkTogether(decoded.manifests(), complete, together);
    }
    return new LintedFile(
        input.name(),
        locator.locateAll(ObjectFindings.of(decoded, checks)),
        locator.locateAll(together),
        decoded.skipped(),
        decoded.manifests().size() + decoded.partial().size(),
        decoded.isUnderstood(),
        keepsManifests() ? decoded.manifests() : List.of());
  }

  /** A single file is not looked at again. */
  private boolean keepsManifests() {
    return settings.universe() == Universe.RUN || inputs.size() > 1;
  }
}
