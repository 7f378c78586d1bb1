package io.github.portreeve.rules;

import io.github.portreeve.exposure.HostPaths;
import io.github.portreeve.exposure.IngressIndex;
import io.github.portreeve.exposure.IngressTable;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.exposure.ServedPath;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.rule.Rule;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A path that never gets a request, because another one of its host takes them all. */
final class IngressPathShadowed implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-path-shadowed",
          Category.CONFLICT,
          Severity.WARNING,
          "Another path of the host takes all requests of this one",
          """
          An Exact path goes before a Prefix, and a longer Prefix before a shorter one, so /api \
          beside / is well. Regular expressions are another thing: when an Ingress of a host has \
          use-regex or rewrite-target, ingress-nginx reads all paths of that host as such, Exact \
          ones too, and takes the first that matches, the longest text first. /api(/|$)(.*) is a \
          longer text than /api/v2 and matches all that /api/v2 does, which so is never reached.

          It is a note where the controller decides: most read an ImplementationSpecific path as a \
          prefix, and then only one of it and an equal Prefix gets requests. It is a note, too, for \
          a default backend beside a rule for all hosts and the path /, which leaves nothing over.

          Nothing is said when both lead to the same backend, or when annotations tell requests \
          apart or share them out, such as those for canaries.

          Write the shadowed path as a longer expression, such as /api/v2(/|$)(.*), or take out \
          what is not needed.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    IngressIndex index = IngressIndex.of(manifests, Routes.of(manifests));
    for (IngressTable door : index.doors()) {
      for (HostPaths host : door.hosts()) {
        if (host.areRegex()) {
          checkRegexes(host, findings);
        } else {
          checkPrefixes(host, findings);
        }
      }
      checkDefaultBackends(door, findings);
    }
  }

  private static void checkRegexes(HostPaths host, Findings findings) {
    CatchAllPaths taking = CatchAllPaths.of(host);
    for (ServedPath path : host.paths()) {
      ServedPath taker = taking.takerOf(path);
      if (taker != null && PathRivals.are(path, taker)) {
        String message =
            path.shown()
                + " is never reached: as regular expressions the longer "
                + taker.shown()
                + " goes first and matches all of it";
        report(Severity.WARNING, path, taker, message, findings);
      }
    }
  }

  private static void checkPrefixes(HostPaths host, Findings findings) {
    for (ServedPath path : host.paths()) {
      boolean open = path.kind() == ServedPath.Kind.IMPLEMENTATION_SPECIFIC;
      ServedPath prefix = open ? samePrefix(host, path) : null;
      if (prefix != null) {
        String message =
            path.shown()
                + " and "
                + prefix.shown()
                + " are the same to most controllers, so only one of them gets requests";
        report(Severity.INFO, path, prefix, message, findings);
      }
    }
  }

  private static @Nullable ServedPath samePrefix(HostPaths host, ServedPath path) {
    String written = path.path();
    boolean slash = written.endsWith("/");
    String prefix = slash ? written.substring(0, written.length() - 1) : written;
    for (ServedPath other : host.of(ServedPath.Kind.PREFIX, prefix)) {
      // With a slash at its end some read it by letters: that leaves the path without it.
      if ((!slash || other.written().endsWith("/")) && PathRivals.are(path, other)) {
        return PathReading.isByAnnotation(path.ingress()) ? null : other;
      }
    }
    return null;
  }

  /** What a rule for all hosts and paths leaves over: nothing. */
  private static void checkDefaultBackends(IngressTable door, Findings findings) {
    for (HostPaths host : door.hostsFor("")) {
      Map<Manifest<Ingress>, ServedPath> takers = new IdentityHashMap<>();
      for (ServedPath all : host.of(ServedPath.Kind.PREFIX, "")) {
        takers.put(all.ingress(), all);
      }
      for (ServedPath rest : host.of(ServedPath.Kind.REST, "")) {
        ServedPath all = takers.get(rest.ingress());
        boolean forAll = all != null && PathReading.isOnlyForAllHosts(rest.ingress());
        if (forAll && PathRivals.are(rest, all)) {
          String message = rest.shown() + " is never reached: " + all.shown() + " takes it all";
          report(Severity.INFO, rest, all, message, findings);
        }
      }
    }
  }

  private static void report(
      Severity severity, ServedPath path, ServedPath taker, String message, Findings findings) {
    String hint = "this one takes them, in " + taker.ingress().describe();
    Related related = Related.of(taker.ingress(), taker.field(), hint);
    findings.report(INFO, severity, path.ingress(), path.field(), message, related);
  }
}
