package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.JobSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The checks of when a Job counts as failed or as done, and of who looks after it. */
final class JobPoliciesValidator {
  private static final int MOST_RULES = 20;
  private static final int MOST_CODES = 255;
  private static final int LONGEST_MANAGER = 63;

  private final JobSpec spec;
  private final Part job;

  private JobPoliciesValidator(JobSpec spec, Part job) {
    this.spec = spec;
    this.job = job;
  }

  /** Managers are taken since 1.32, how many pods of an index may fail since 1.29. */
  static void numbers(JobSpec spec, Part job) {
    if (job.atLeast(29)) {
      JobIndexes.validate(spec, job);
    }
    String manager = job.values().textOrNull("managedBy");
    if (manager != null && job.atLeast(32) && job.require("managedBy")) {
      job.invalidIf("managedBy", PrefixedPaths.complaint(manager));
      job.noLongerThan("managedBy", LONGEST_MANAGER);
    }
  }

  /** What is to be done with failed pods is taken since 1.26, what is success since 1.31. */
  static void policies(JobSpec spec, Part job) {
    JobPoliciesValidator validator = new JobPoliciesValidator(spec, job);
    if (job.has("podFailurePolicy") && job.atLeast(26)) {
      validator.failure(job.child("podFailurePolicy"));
    }
    if (job.has("successPolicy") && job.atLeast(31)) {
      JobSuccessPolicy.validate(spec, job.child("successPolicy"));
    }
    if (job.has("podReplacementPolicy") && job.atLeast(29)) {
      if (job.has("podFailurePolicy")) {
        job.oneOf("podReplacementPolicy", "Failed");
      } else {
        job.oneOf("podReplacementPolicy", "Failed", "TerminatingOrFailed");
      }
    }
  }

  private void failure(Part policy) {
    policy.noMoreThan("rules", MOST_RULES);
    Set<String> names = new HashSet<>();
    names(spec.template().spec().containers(), names);
    names(spec.template().spec().initContainers(), names);
    for (Part rule : policy.items("rules")) {
      action(rule);
      boolean codes = rule.has("onExitCodes");
      boolean conditions = !rule.values().objects("onPodConditions").isEmpty();
      if (codes) {
        exitCodes(rule.child("onExitCodes"), names);
      }
      conditions(rule);
      if (codes == conditions) {
        String message = "a rule has one of onExitCodes and onPodConditions";
        rule.refusals().invalid(rule.check(), rule.field(), message);
      }
    }
  }

  private static void names(List<Container> containers, Set<String> names) {
    for (Container container : containers) {
      names.add(container.name());
    }
  }

  private void action(Part rule) {
    rule.requireOneOf("action", "Count", "FailIndex", "FailJob", "Ignore");
    if (rule.text("action").equals("FailIndex") && !job.has("backoffLimitPerIndex")) {
      rule.invalid("action", "action FailIndex needs the Job's backoffLimitPerIndex");
    }
  }

  private static void exitCodes(Part part, Set<String> names) {
    part.requireOneOf("operator", "In", "NotIn");
    String name = part.values().textOrNull("containerName");
    if (name != null && !names.contains(name)) {
      part.invalid("containerName", "the template has no container \"" + name + "\"");
    }
    values(part, part.values().numbers("values"));
  }

  private static void values(Part part, List<Long> codes) {
    if (codes.isEmpty()) {
      part.invalid("values", "onExitCodes need values");
    }
    part.noMoreThan("values", MOST_CODES);
    Set<Long> seen = new HashSet<>();
    boolean ordered = true;
    for (int i = 0; i < codes.size(); i++) {
      value(part, codes.get(i), part.field("values").index(i), seen);
      ordered &= i == 0 || codes.get(i - 1) <= codes.get(i);
    }
    if (!ordered) {
      part.invalid("values", "the values must be in ascending order");
    }
  }

  private static void value(Part part, long code, FieldPath field, Set<Long> seen) {
    if (code == 0 && part.text("operator").equals("In")) {
      part.refusals().invalid(part.check(), field, "0 is no failure to look for");
    }
    if (!seen.add(code)) {
      part.refusals().duplicate(part.check(), field, code + " stands a second time");
    }
  }

  private static void conditions(Part rule) {
    rule.noMoreThan("onPodConditions", MOST_RULES);
    for (Part pattern : rule.items("onPodConditions")) {
      pattern.invalidIf("type", Names.qualifiedName(pattern.text("type")));
      if (!pattern.text("status").isEmpty()) {
        pattern.oneOf("status", "True", "False", "Unknown");
      }
    }
  }
}
