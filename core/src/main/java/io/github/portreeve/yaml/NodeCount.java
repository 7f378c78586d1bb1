package io.github.portreeve.yaml;

/**
 * Counts nodes, each alias as all that it repeats, so that a few lines of aliases of aliases cannot
 * grow without bound. The rule is Kubernetes' own (decode.go of go-yaml v2): a document of up to
 * 400,000 nodes may be 99 % repetition, one of 4,000,000 and more 10 %.
 */
final class NodeCount {
  private static final int LOW = 400_000;
  private static final int HIGH = 4_000_000;

  private final long limit;
  private long nodes = 1;
  private long repeated;

  NodeCount(long limit) {
    this.limit = limit;
  }

  /** Nodes so far; the document itself is one. */
  long nodes() {
    return nodes;
  }

  void add(int start, int end) {
    nodes++;
    check(start, end);
  }

  void addRepeated(long size, int start, int end) {
    // Limits keep both sums far from overflow: no size is counted twice without a check.
    nodes += size;
    repeated += size;
    check(start, end);
  }

  private void check(int start, int end) {
    if (nodes > limit) {
      throw tooMuch(start, end, "the document has more than " + limit + " nodes");
    }
    if (repeated > 100 && nodes > 1_000 && (double) repeated / nodes > allowedShare()) {
      throw tooMuch(start, end, "aliases repeat too much: Kubernetes refuses such a document");
    }
  }

  private double allowedShare() {
    if (nodes <= LOW) {
      return 0.99;
    }
    return nodes >= HIGH ? 0.10 : 0.99 - 0.89 * (nodes - LOW) / (HIGH - LOW);
  }

  private static UnreadableText tooMuch(int start, int end, String message) {
    return new UnreadableText(YamlProblem.Type.LIMIT, start, end, message);
  }
}
