package io.github.portreeve.yaml;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Puts a document together from its parts as they are read. Depth is a list, not the call stack,
 * and an alias is a link to a node that is complete, so the tree has no cycles. All offsets are
 * 0-based UTF-16 code units in the whole text.
 */
final class TreeBuilder {
  private final int maxDepth;
  private final ProblemLog problems;
  private final NodeCount count;
  private final Anchors anchors;
  private final ArrayDeque<OpenCollection> open = new ArrayDeque<>();
  private @Nullable YamlNode root;

  TreeBuilder(YamlLimits limits, ProblemLog problems) {
    this.maxDepth = limits.maxDepth();
    this.problems = problems;
    this.anchors = new Anchors(problems.source());
    this.count = new NodeCount(limits.maxNodes());
  }

  /** Null when nothing was put in. */
  @Nullable YamlNode root() {
    return root;
  }

  boolean hasOpen() {
    return !open.isEmpty();
  }

  boolean inMapping() {
    return !open.isEmpty() && open.getLast().mapping;
  }

  boolean wantsKey() {
    return !open.isEmpty() && open.getLast().wantsKey();
  }

  /** Where the innermost open collection starts. */
  int openStart() {
    return open.getLast().start;
  }

  void open(boolean mapping, int start, @Nullable String anchor) {
    if (open.size() >= maxDepth) {
      throw new UnreadableText(
          YamlProblem.Type.LIMIT, start, start, "nested more than " + maxDepth + " levels deep");
    }
    OpenCollection collection = new OpenCollection(mapping, start, anchor, count.nodes());
    count.add(start, start);
    anchors.open(collection);
    open.addLast(collection);
  }

  /** Ends a collection at its closing bracket; {@code end} is -1 when it has none. */
  void close(int end) {
    OpenCollection collection = open.removeLast();
    int last = end >= 0 ? end : collection.lastEnd();
    YamlNode node =
        collection.mapping
            ? MappingAssembler.assemble(collection, last, problems)
            : new YamlSequence(collection.children, problems.source(), collection.start, last);
    anchors.close(collection, node, count.nodes() - collection.countBefore);
    put(node);
  }

  void scalar(String text, boolean plain, int start, int end) {
    scalar(text, plain, null, null, start, end);
  }

  void scalar(
      String text,
      boolean plain,
      @Nullable String tag,
      @Nullable String anchor,
      int start,
      int end) {
    ScalarType type = ScalarResolver.typeOf(text, plain, tag);
    if (type == null) {
      String message = "the text is not what its tag says: remove the tag or correct the text";
      problems.add(YamlProblem.Type.VALUE, start, end, message);
      type = ScalarType.STRING;
    }
    YamlScalar scalar = new YamlScalar(text, plain, tag, type, problems.source(), start, end);
    count.add(start, end);
    anchors.set(anchor, scalar, start);
    put(scalar);
  }

  void alias(String name, int start, int end) {
    count.add(start, end);
    put(anchors.alias(name, start, end, count));
  }

  private void put(YamlNode node) {
    if (!wantsKey()) {
      checkValue(node);
    }
    if (open.isEmpty()) {
      root = node;
    } else {
      open.getLast().children.add(node);
    }
  }

  /** JSON has no infinity; as a key it is spelt out. */
  private void checkValue(YamlNode node) {
    if (node instanceof YamlScalar scalar
        && scalar.type() == ScalarType.FLOAT
        && scalar.json().equals("null")) {
      int start = scalar.span().start();
      String message = scalar.text() + " is a number that JSON has not: quote it if it is text";
      problems.add(YamlProblem.Type.VALUE, start, scalar.span().end(), message);
    }
  }
}
