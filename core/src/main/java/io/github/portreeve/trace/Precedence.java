package io.github.portreeve.trace;

import io.github.portreeve.exposure.IngressDoor;
import io.github.portreeve.exposure.ServedPath;
import java.util.ArrayList;
import java.util.List;

/** Says why a path of an Ingress goes before another. */
final class Precedence {
  private Precedence() {}

  /**
   * @param matching all paths that match, in order of precedence
   * @param regex whether they are regular expressions of ingress-nginx
   */
  static List<Candidate> of(List<ServedPath> matching, boolean regex) {
    List<ServedPath> ordered = withCanariesLast(matching);
    ServedPath winner = ordered.get(0);
    List<Candidate> candidates = new ArrayList<>();
    for (ServedPath path : ordered) {
      candidates.add(new Candidate(path, path == winner ? "" : reason(winner, path, regex)));
    }
    return candidates;
  }

  /** A canary never stands for itself: it gets a share of what another Ingress takes. */
  private static List<ServedPath> withCanariesLast(List<ServedPath> matching) {
    List<ServedPath> ordered = new ArrayList<>();
    for (ServedPath path : matching) {
      if (!IngressDoor.isCanary(path.ingress())) {
        ordered.add(path);
      }
    }
    for (ServedPath path : matching) {
      if (IngressDoor.isCanary(path.ingress())) {
        ordered.add(path);
      }
    }
    return ordered;
  }

  private static boolean isAlike(ServedPath winner, ServedPath path) {
    return path.kind() == winner.kind()
        && path.path().equals(winner.path())
        && path.route().host().equals(winner.route().host());
  }

  private static String reason(ServedPath winner, ServedPath path, boolean regex) {
    if (IngressDoor.isCanary(path.ingress()) && isAlike(winner, path)) {
      return "it gets a share of the requests, as its canary annotations say";
    }
    String host = path.route().host();
    if (!host.equals(winner.route().host())) {
      return host.isEmpty()
          ? "a rule for a host goes before one for all hosts"
          : "the exact host goes before the wildcard";
    }
    if (path.kind() == ServedPath.Kind.REST && winner.kind() != ServedPath.Kind.REST) {
      return "it takes what no path takes";
    }
    return regex ? byText(winner, path) : byKind(winner, path);
  }

  private static String byText(ServedPath winner, ServedPath path) {
    if (winner.written().length() > path.written().length()) {
      return "the expression " + winner.written() + " is a longer text";
    }
    return winner.written().equals(path.written())
        ? alike()
        : "of one length, the other goes first";
  }

  private static String byKind(ServedPath winner, ServedPath path) {
    if (winner.kind() == ServedPath.Kind.EXACT && path.kind() != ServedPath.Kind.EXACT) {
      return "an Exact path goes before all others";
    }
    if (length(winner) > length(path)) {
      return "the path " + winner.written() + " is longer";
    }
    return winner.kind() == path.kind()
        ? alike()
        : "a Prefix is sure to match, this one is a guess";
  }

  /** Without the slash or star at its end, which count for no element. */
  private static int length(ServedPath path) {
    String text = path.path();
    while (text.endsWith("/") || text.endsWith("*")) {
      text = text.substring(0, text.length() - 1);
    }
    return text.length();
  }

  private static String alike() {
    return "they are alike, and the controller decides which of them wins";
  }
}
