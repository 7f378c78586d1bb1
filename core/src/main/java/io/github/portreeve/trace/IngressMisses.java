package io.github.portreeve.trace;

import io.github.portreeve.exposure.HostPaths;
import io.github.portreeve.exposure.IngressIndex;
import io.github.portreeve.exposure.IngressTable;
import io.github.portreeve.exposure.ServedPath;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Ingresses that would take a request for another host or path. */
final class IngressMisses {
  private static final int LISTED = 5;

  private final IngressIndex index;
  private final Request request;

  IngressMisses(IngressIndex index, Request request) {
    this.index = index;
    this.request = request;
  }

  void add(List<Miss> out) {
    if (!IngressDoors.isForController(request)) {
      return;
    }
    for (IngressTable door : index.doors()) {
      List<HostPaths> served = door.hostsFor(request.host());
      if (served.isEmpty()) {
        addNearHosts(door, out);
      }
      for (HostPaths host : served) {
        addPaths(host, out);
      }
    }
  }

  private void addPaths(HostPaths host, List<Miss> out) {
    Set<String> paths = new LinkedHashSet<>();
    for (ServedPath path : host.pathsByName()) {
      paths.add(path.written() + " (" + path.kind().label() + ")");
    }
    List<String> first = new ArrayList<>(paths).subList(0, Math.min(LISTED, paths.size()));
    String more = paths.size() > LISTED ? " and " + (paths.size() - LISTED) + " more" : "";
    String path = IngressDoors.path(request);
    ServedPath nearest = nearest(host, path);
    String shown = host.host().isEmpty() ? "all hosts" : "\"" + host.host() + "\"";
    String reason =
        "the rules for "
            + shown
            + " have no path for "
            + path
            + ", only "
            + String.join(", ", first);
    out.add(new Miss(reason + more, edit(nearest, path)));
  }

  /** The path that has most in common with the request's, from its start on. */
  private static ServedPath nearest(HostPaths host, String path) {
    ServedPath best = host.pathsByName().get(0);
    for (ServedPath one : host.pathsByName()) {
      boolean nearer = common(one.written(), path) > common(best.written(), path);
      best = nearer ? one : best;
    }
    return best;
  }

  private static int common(String one, String other) {
    int end = 0;
    while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    return end;
  }

  private static Edit edit(ServedPath nearest, String path) {
    FieldPath rule = nearest.route().path();
    if (nearest.kind() == ServedPath.Kind.EXACT && path.startsWith(nearest.written() + "/")) {
      FieldPath type = rule.child("pathType");
      return Edit.change(nearest.ingress(), type, "Exact", "Prefix");
    }
    return new Edit(
        nearest.ingress(), rule.parent(), "add a path " + path + ", or / with pathType Prefix");
  }

  private void addNearHosts(IngressTable door, List<Miss> out) {
    List<String> names = new ArrayList<>();
    for (HostPaths host : door.hosts()) {
      String wildcard = wildcardReason(host.host());
      if (wildcard.isEmpty()) {
        names.add(host.host());
      } else {
        out.add(new Miss(wildcard, addRule(host)));
      }
    }
    String near = Nearest.to(request.host(), names);
    for (HostPaths host : door.hosts()) {
      if (host.host().equals(near)) {
        String reason =
            "no rule has the host \"" + request.host() + "\", but one has \"" + near + "\"";
        out.add(new Miss(reason, changeHost(host)));
      }
    }
  }

  /** Empty when the wildcard is for other hosts. */
  private String wildcardReason(String host) {
    if (!host.startsWith("*.")) {
      return "";
    }
    if (request.host().equals(host.substring(2))) {
      return "\"" + host + "\" stands for hosts below the domain, not for the domain itself";
    }
    return request.host().endsWith(host.substring(1))
        ? "the star of \"" + host + "\" stands for one label, not for several"
        : "";
  }

  private Edit addRule(HostPaths host) {
    ServedPath first = host.pathsByName().get(0);
    return new Edit(first.ingress(), ruleOf(first), "add a rule for the host " + request.host());
  }

  private Edit changeHost(HostPaths host) {
    ServedPath first = host.pathsByName().get(0);
    FieldPath field = ruleOf(first).child("host");
    String text = "ask for " + host.host() + ", or change " + field + " to " + request.host();
    return new Edit(first.ingress(), field, text);
  }

  /** {@code spec.rules[0]}. */
  private static FieldPath ruleOf(ServedPath path) {
    FieldPath field = path.route().path();
    while (!field.isRoot() && !field.parent().name().equals("rules")) {
      field = field.parent();
    }
    return field;
  }
}
