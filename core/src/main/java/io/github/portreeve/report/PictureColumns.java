package io.github.portreeve.report;

import io.github.portreeve.exposure.Hop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which column each node is drawn in, by the part it plays; what no way needs is left out. */
final class PictureColumns {
  /** A column's heading and width, in pixels. */
  record Column(String heading, int width) {}

  private static final Column WHO = new Column("who", 116);
  private static final Column DOOR = new Column("dials", 262);
  private static final Column FRONT = new Column("routed by", 176);
  private static final Column SERVICE = new Column("Service", 194);
  private static final Column PORT = new Column("port", 206);
  private static final Column GATE = new Column("let in by", 184);
  private static final Column PODS = new Column("answered by", 180);

  /** Before routing begins: who, and the door. */
  private static final int BEFORE = 2;

  private final Map<Integer, Integer> places = new HashMap<>();
  private final List<Column> columns = new ArrayList<>();
  private final int fronts;

  PictureColumns(ExplainFlow flow) {
    int deepest = 0;
    for (ExplainFlow.Door door : flow.doors()) {
      deepest = Math.max(deepest, fronts(door.next()));
    }
    this.fronts = deepest;
    for (ExplainFlow.Door door : flow.doors()) {
      place(door.next(), BEFORE);
    }
    leaveOutEmpty();
  }

  private static int fronts(List<ExplainFlow.Node> nodes) {
    int deepest = 0;
    for (ExplainFlow.Node node : nodes) {
      if (isFront(node.hop().hop().kind())) {
        deepest = Math.max(deepest, 1 + fronts(node.next()));
      }
    }
    return deepest;
  }

  /** Whether it stands before Services. */
  static boolean isFront(Hop.Kind kind) {
    return part(kind) < 0;
  }

  /** The column after those that route; negative for what routes. */
  private static int part(Hop.Kind kind) {
    return switch (kind) {
      case SERVICE, BACKEND -> 0;
      case SELECTOR, TARGET_PORT, NODE_SOCKET, ADDRESSES, EXTERNAL_NAME -> 1;
      case NETWORK_POLICY -> 2;
      case PODS -> 3;
      default -> -1;
    };
  }

  /** Each goes where its part is played, and to the right of whatever leads to it. */
  private void place(List<ExplainFlow.Node> nodes, int atLeast) {
    for (ExplainFlow.Node node : nodes) {
      int part = part(node.hop().hop().kind());
      int column = part < 0 ? atLeast : Math.max(atLeast, BEFORE + fronts + part);
      if (column > places.getOrDefault(node.number(), -1)) {
        places.put(node.number(), column);
        place(node.next(), column + 1);
      }
    }
  }

  private void leaveOutEmpty() {
    Map<Integer, Integer> kept = new HashMap<>();
    columns.add(WHO);
    columns.add(DOOR);
    for (int column : new TreeSet<>(places.values())) {
      kept.put(column, columns.size());
      columns.add(column(column));
    }
    places.replaceAll((node, column) -> kept.get(column));
  }

  private Column column(int place) {
    return switch (place - BEFORE - fronts) {
      case 0 -> SERVICE;
      case 1 -> PORT;
      case 2 -> GATE;
      default -> place < BEFORE + fronts ? FRONT : PODS;
    };
  }

  /** From the left. */
  List<Column> all() {
    return columns;
  }

  int of(ExplainFlow.Node node) {
    return places.getOrDefault(node.number(), BEFORE);
  }

  /** In pixels. */
  int width(int column) {
    return columns.get(column).width();
  }
}
