package io.github.portreeve.validation;

import io.github.portreeve.model.JobSpec;
import org.jspecify.annotations.Nullable;

/** The checks of how often the pods of an indexed Job may fail. */
final class JobIndexes {
  private static final long MOST_FAILED = 100_000;
  private static final long MOST_OF_MANY = 10_000;

  private JobIndexes() {}

  static void validate(JobSpec spec, Part job) {
    job.notNegative("backoffLimitPerIndex");
    job.notNegative("maxFailedIndexes");
    boolean limited = job.has("backoffLimitPerIndex");
    Long failed = job.values().number("maxFailedIndexes");
    if (failed != null && !limited) {
      job.required("backoffLimitPerIndex", "maxFailedIndexes need a backoffLimitPerIndex");
    }
    String mode = spec.completionMode();
    if ("Indexed".equals(mode)) {
      indexed(spec, failed, limited, job);
    } else if (mode == null || mode.equals("NonIndexed")) {
      notIndexed("backoffLimitPerIndex", job);
      notIndexed("maxFailedIndexes", job);
    }
  }

  private static void notIndexed(String name, Part job) {
    if (job.has(name)) {
      job.invalid(name, name + " needs completionMode Indexed");
    }
  }

  private static void indexed(JobSpec spec, @Nullable Long failed, boolean limited, Part job) {
    Integer completions = spec.completions();
    if (failed != null && completions != null && failed > completions) {
      job.invalid("maxFailedIndexes", failed + " must be no more than the Job's completions");
    }
    if (failed != null && failed > MOST_FAILED) {
      job.invalid("maxFailedIndexes", failed + " must be no more than " + MOST_FAILED);
    }
    if (completions == null || completions <= MOST_FAILED || !limited) {
      return;
    }
    if (failed == null) {
      job.required("maxFailedIndexes", "that many completions need maxFailedIndexes");
    } else if (failed > MOST_OF_MANY) {
      job.invalid("maxFailedIndexes", failed + " must be no more than " + MOST_OF_MANY);
    }
    if (spec.parallelism() != null && spec.parallelism() > MOST_OF_MANY) {
      job.invalid("parallelism", spec.parallelism() + " must be no more than " + MOST_OF_MANY);
    }
  }
}
