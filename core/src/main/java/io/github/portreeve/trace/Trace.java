package io.github.portreeve.trace;

import io.github.portreeve.exposure.ExposureGraph;
import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.Verdict;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Resource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One request, followed through manifests.
 *
 * @param notes what the trace leaves out
 * @param doors all that take it; which of them clients come to is for DNS and the network to say
 * @param misses what nearly takes it, when nothing does
 */
public record Trace(Request request, List<String> notes, List<Door> doors, List<Miss> misses) {

  public Trace {
    notes = List.copyOf(notes);
    doors = List.copyOf(doors);
    misses = List.copyOf(misses);
  }

  public static Trace of(ManifestSet manifests, Request request) {
    return of(manifests, ExposureGraph.of(manifests).waysIn(), request);
  }

  /**
   * @param ways all of these manifests, as they are judged
   */
  public static Trace of(ManifestSet manifests, List<WayIn> ways, Request request) {
    return ofEach(List.of(manifests), ways, request);
  }

  /**
   * Through several sets, none of which knows of the others.
   *
   * @param ways all of these sets, as they are judged
   */
  public static Trace ofEach(List<ManifestSet> sets, List<WayIn> ways, Request request) {
    Set<String> notes = new LinkedHashSet<>();
    List<Door> doors = new ArrayList<>();
    List<Miss> misses = new ArrayList<>();
    for (ManifestSet manifests : sets) {
      Tracer tracer = new Tracer(manifests, ownWays(manifests, ways), request);
      notes.addAll(NotFollowed.notes(manifests));
      List<Door> own = tracer.doors();
      doors.addAll(own);
      if (own.isEmpty()) {
        misses.addAll(tracer.misses());
      }
    }
    return new Trace(request, List.copyOf(notes), doors, doors.isEmpty() ? misses : List.of());
  }

  /** Manifests are wrapped anew for those who ask by type; their resources stay the same. */
  private static List<WayIn> ownWays(ManifestSet manifests, List<WayIn> ways) {
    Set<Resource> own = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Manifest<?> manifest : manifests.all()) {
      own.add(manifest.resource());
    }
    return ways.stream()
        .filter(way -> own.contains(way.hops().get(0).manifest().resource()))
        .toList();
  }

  /** The best that becomes of it at one of the doors. */
  public Outcome outcome() {
    Outcome best = Outcome.NOBODY;
    for (Door door : doors) {
      Outcome outcome = outcome(door.way());
      best = outcome.compareTo(best) < 0 ? outcome : best;
    }
    return best;
  }

  private static Outcome outcome(WayIn way) {
    if (reachesPods(way.hops())) {
      return Outcome.REACHES;
    }
    // A Gateway of other files may well lead on to pods of these.
    boolean byOthers = way.hops().get(0).verdict() == Verdict.OUTSIDE;
    return way.verdict() == Verdict.BROKEN || !byOthers && leads(way.hops(), Hop.Kind.PODS)
        ? Outcome.BROKEN
        : Outcome.OUTSIDE;
  }

  private static boolean reachesPods(List<Hop> hops) {
    for (Hop hop : hops) {
      boolean end = hop.kind() == Hop.Kind.PODS || hop.kind() == Hop.Kind.ADDRESSES;
      boolean on = hop.verdict() == Verdict.OK || hop.verdict() == Verdict.DOUBTFUL;
      if (on && (end ? Links.hasPods(hop) : reachesPods(hop.next()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean leads(List<Hop> hops, Hop.Kind kind) {
    for (Hop hop : hops) {
      if (hop.kind() == kind || leads(hop.next(), kind)) {
        return true;
      }
    }
    return false;
  }
}
