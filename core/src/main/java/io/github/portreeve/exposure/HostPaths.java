package io.github.portreeve.exposure;

import io.github.portreeve.controllers.AnnotationKeys;
import io.github.portreeve.model.Manifest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The paths that are served under one host at one door. Adding one costs what its text is long, and
 * so does looking one up, however many there are.
 */
public final class HostPaths {
  private final String host;
  private final List<ServedPath> paths = new ArrayList<>();
  private final Map<ServedPath.Kind, Map<String, List<ServedPath>>> groupsByKind =
      new EnumMap<>(ServedPath.Kind.class);
  private boolean regex;

  HostPaths(String host) {
    this.host = host;
  }

  void add(ServedPath path) {
    Map<String, List<ServedPath>> groups = groupsByKind.get(path.kind());
    if (groups == null) {
      groups = new LinkedHashMap<>();
      groupsByKind.put(path.kind(), groups);
    }
    List<ServedPath> group = groups.get(path.path());
    if (group == null) {
      groups.put(path.path(), List.of(path));
    } else if (group.size() == 1) {
      groups.put(path.path(), new ArrayList<>(List.of(group.get(0), path)));
    } else {
      group.add(path);
    }
    paths.add(path);
    regex |= path.kind() != ServedPath.Kind.REST && asksForRegex(path.ingress());
  }

  /** By its annotations; the controller then reads all paths of the host so. */
  private static boolean asksForRegex(Manifest<?> ingress) {
    Map<String, String> annotations = ingress.metadata().annotations();
    return "true".equals(annotations.get(AnnotationKeys.USE_REGEX))
        || !annotations.getOrDefault(AnnotationKeys.REWRITE_TARGET, "").isEmpty();
  }

  /** Empty for all hosts that no other rule has. */
  public String host() {
    return host;
  }

  /** All of them, in the order of the set. */
  public List<ServedPath> paths() {
    return List.copyOf(paths);
  }

  /** All of them, by the names of their Ingresses, so that the order of the set does not matter. */
  public List<ServedPath> pathsByName() {
    return paths.stream().sorted(PathLookup.BY_NAME).toList();
  }

  /** Lists of those that the same requests match, each in the order of the set. */
  public List<List<ServedPath>> groups() {
    List<List<ServedPath>> all = new ArrayList<>();
    for (Map<String, List<ServedPath>> groups : groupsByKind.values()) {
      all.addAll(groups.values());
    }
    return all;
  }

  /** Those of this kind that exactly the requests for this path match. */
  public List<ServedPath> of(ServedPath.Kind kind, String path) {
    Map<String, List<ServedPath>> groups = groupsByKind.getOrDefault(kind, Map.of());
    return List.copyOf(groups.getOrDefault(path, List.of()));
  }

  /** Whether ingress-nginx reads them as regular expressions, of which the longest goes first. */
  public boolean areRegex() {
    return regex;
  }
}
