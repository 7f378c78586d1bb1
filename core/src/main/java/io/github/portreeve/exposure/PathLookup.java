package io.github.portreeve.exposure;

import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds which paths of a host a request matches, in order of precedence. */
final class PathLookup {
  /** Of paths alike, those of one Ingress keep their order. */
  static final Comparator<ServedPath> BY_NAME =
      Comparator.comparing(PathLookup::namespace)
          .thenComparing(path -> path.ingress().name())
          .thenComparing(path -> path.ingress().origin().file())
          .thenComparing(path -> path.ingress().origin().document());

  /** As ingress-nginx sorts the locations of a server: the first that matches is taken. */
  private static final Comparator<ServedPath> BY_LENGTH =
      Comparator.comparing((ServedPath path) -> path.written().length())
          .thenComparing(ServedPath::written)
          .reversed()
          .thenComparing(BY_NAME);

  private PathLookup() {}

  private static String namespace(ServedPath path) {
    Manifest<Ingress> ingress = path.ingress();
    return ingress.namespace();
  }

  static List<ServedPath> candidates(HostPaths paths, String request) {
    List<ServedPath> found = new ArrayList<>();
    if (paths.areRegex()) {
      addRegexes(paths, request, found);
    } else {
      add(paths.of(ServedPath.Kind.EXACT, request), found);
      addPrefixes(paths, request, found);
    }
    add(paths.of(ServedPath.Kind.REST, ""), found);
    return found;
  }

  private static void add(List<ServedPath> alike, List<ServedPath> out) {
    out.addAll(alike.stream().sorted(BY_NAME).toList());
  }

  /** Cuts the request's path at each slash, from its end on. */
  private static void addPrefixes(HostPaths paths, String request, List<ServedPath> out) {
    int end = request.length();
    while (end >= 0) {
      String start = request.substring(0, end);
      add(paths.of(ServedPath.Kind.PREFIX, start), out);
      if (end < request.length()) {
        // Load balancers of clouds want a star where everything below is meant.
        add(paths.of(ServedPath.Kind.IMPLEMENTATION_SPECIFIC, start + "/*"), out);
      }
      add(paths.of(ServedPath.Kind.IMPLEMENTATION_SPECIFIC, start + "/"), out);
      if (!start.isEmpty() && !start.endsWith("/")) {
        add(paths.of(ServedPath.Kind.IMPLEMENTATION_SPECIFIC, start), out);
      }
      end = end == 0 ? -1 : request.lastIndexOf('/', end - 1);
    }
  }

  private static void addRegexes(HostPaths paths, String request, List<ServedPath> out) {
    List<ServedPath> matching = new ArrayList<>();
    for (ServedPath path : paths.paths()) {
      if (path.kind() != ServedPath.Kind.REST && beginsWith(request, path.written())) {
        matching.add(path);
      }
    }
    matching.sort(BY_LENGTH);
    out.addAll(matching);
  }

  /** What is no regular expression matches nothing. */
  private static boolean beginsWith(String request, String regex) {
    try {
      return Pattern.compile(regex, Pattern.CASE_INSENSITIVE).matcher(request).lookingAt();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
