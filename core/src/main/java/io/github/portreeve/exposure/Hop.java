package io.github.portreeve.exposure;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import java.util.List;

/**
 * A step on the way from outside to a pod.
 *
 * @param manifest the object in whose text the step is written
 * @param field where in that object; the root for the object itself
 * @param part what of that object the step passes; what stands beside it in a list does not matter
 * @param text what the step is, for people: {@code Service shop/web :80 "http"}
 * @param next where it leads; several when traffic is shared out, none at the end
 */
public record Hop(
    Kind kind,
    Manifest<?> manifest,
    FieldPath field,
    FieldPath part,
    String text,
    Judgement judgement,
    List<Hop> next) {

  /** What a step may be. */
  public enum Kind {
    INGRESS("ingress"),
    GATEWAY("gateway"),
    ROUTE("route"),
    /** A backend that leads nowhere known: the Service is missing or lacks the port. */
    BACKEND("backend"),
    SERVICE("service"),
    SELECTOR("selector"),
    TARGET_PORT("target-port"),
    NODE_SOCKET("node-socket"),
    /** A port that a controller listens on because it is told to. */
    CONTROLLER_PORT("controller-port"),
    NETWORK_POLICY("network-policy"),
    PODS("pods"),
    ADDRESSES("addresses"),
    EXTERNAL_NAME("external-name");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The name in output, lower case with hyphens. */
    public String label() {
      return label;
    }
  }

  public Hop {
    next = List.copyOf(next);
  }

  Hop(
      Kind kind,
      Manifest<?> manifest,
      FieldPath field,
      String text,
      Judgement judgement,
      List<Hop> next) {
    this(kind, manifest, field, field, text, judgement, next);
  }

  static Hop last(
      Kind kind, Manifest<?> manifest, FieldPath field, String text, Judgement judgement) {
    return new Hop(kind, manifest, field, text, judgement, List.of());
  }

  /** The same step, thought of otherwise and leading to these. */
  public Hop with(Judgement other, List<Hop> otherNext) {
    return new Hop(kind, manifest, field, part, text, other, otherNext);
  }

  /** The object it is written in: {@code Service shop/web}. */
  public String object() {
    return Names.of(manifest);
  }

  public Verdict verdict() {
    return judgement.verdict();
  }

  /** The verdict on this step and all after it. */
  public Verdict wholeVerdict() {
    return verdict() == Verdict.BROKEN ? Verdict.BROKEN : verdict().orWorse(together(next));
  }

  /** Broken when all are, doubtful when some are, else the worst. */
  static Verdict together(List<Hop> hops) {
    Verdict worst = Verdict.OK;
    boolean allBroken = !hops.isEmpty();
    for (Hop hop : hops) {
      Verdict verdict = hop.wholeVerdict();
      allBroken &= verdict == Verdict.BROKEN;
      worst = worst.orWorse(verdict);
    }
    return worst == Verdict.BROKEN && !allBroken ? Verdict.DOUBTFUL : worst;
  }
}
