package io.github.portreeve.rules;

import io.github.portreeve.exposure.HostPaths;
import io.github.portreeve.exposure.ServedPath;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The regular expressions of a host that match everything with some beginning, by that beginning.
 * ingress-nginx tries the expressions of a host in the order of their length, the longest first,
 * and those of one length in the reverse order of their letters.
 */
final class CatchAllPaths {
  /** Ends of paths that match whatever follows, and what a request must have before that. */
  private static final String[][] ENDS = {
    {"(/|$)(.*)", "/"}, {"/?(.*)", ""}, {"/(.*)", "/"}, {"(.*)", ""}, {"/.*", "/"}, {".*", ""}
  };

  private static final String MARKS = "\\^$.|?*+()[]{}";

  private final Map<String, ServedPath> byBeginning = new HashMap<>();

  static CatchAllPaths of(HostPaths host) {
    CatchAllPaths all = new CatchAllPaths();
    for (ServedPath path : host.paths()) {
      String beginning = beginning(path.written());
      if (path.kind() != ServedPath.Kind.REST && beginning != null) {
        all.add(beginning, path);
      }
    }
    return all;
  }

  private void add(String beginning, ServedPath path) {
    ServedPath before = byBeginning.get(beginning);
    if (before == null || goesBefore(path.written(), before.written())) {
      byBeginning.put(beginning, path);
    }
  }

  /** What all requests that it matches begin with, and no others; null when that is unknown. */
  private static @Nullable String beginning(String path) {
    for (String[] end : ENDS) {
      if (path.endsWith(end[0])) {
        String start = path.substring(0, path.length() - end[0].length());
        return isLiteral(start) ? (start + end[1]).toLowerCase(Locale.ROOT) : null;
      }
    }
    return null;
  }

  private static boolean isLiteral(String text) {
    return literal(text).length() == text.length();
  }

  /** The letters before the first that means something else. */
  private static String literal(String path) {
    int end = 0;
    while (end < path.length() && MARKS.indexOf(path.charAt(end)) < 0) {
      end++;
    }
    return path.substring(0, end);
  }

  private static boolean goesBefore(String path, String other) {
    int longer = path.length() - other.length();
    return longer == 0 ? path.compareTo(other) > 0 : longer > 0;
  }

  /** The path that takes all requests of this one; null when there is none. */
  @Nullable ServedPath takerOf(ServedPath path) {
    String written = path.written();
    if (path.kind() == ServedPath.Kind.REST || written.indexOf('|') >= 0 && !hasKnownEnd(written)) {
      return null;
    }
    String start = surely(written).toLowerCase(Locale.ROOT);
    for (int end = 0; end <= start.length(); end++) {
      ServedPath taker = byBeginning.get(start.substring(0, end));
      if (taker != null && goesBefore(taker.written(), written)) {
        return taker;
      }
    }
    return null;
  }

  private static boolean hasKnownEnd(String path) {
    return beginning(path) != null;
  }

  /** What all requests that it matches begin with: a letter before a quantifier may be absent. */
  private static String surely(String path) {
    String literal = literal(path);
    boolean counted =
        literal.length() < path.length() && "?*{".indexOf(path.charAt(literal.length())) >= 0;
    return counted && !literal.isEmpty() ? literal.substring(0, literal.length() - 1) : literal;
  }
}
