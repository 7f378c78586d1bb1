package io.github.portreeve.report;

import io.github.portreeve.exposure.ServedPath;
import io.github.portreeve.finding.Place;
import io.github.portreeve.trace.Door;
import io.github.portreeve.trace.Edit;
import io.github.portreeve.trace.Trace;

/** What becomes of requests, in words. */
final class TraceWords {
  private TraceWords() {}

  static String outcome(Trace trace) {
    return switch (trace.outcome()) {
      case REACHES ->
          isDoubtful(trace)
              ? "these files lead it to a pod, but something speaks against it"
              : "these files lead it to a pod";
      case OUTSIDE -> "it leads out of these files, to no pod in them";
      case BROKEN -> "it does not get through to a pod";
      case NOBODY -> "nothing in these files takes it";
    };
  }

  private static boolean isDoubtful(Trace trace) {
    for (Door door : trace.doors()) {
      if (door.link() != null || !door.doubts().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  static String target(ServedPath path) {
    return path.target().isEmpty() ? "no backend" : path.target();
  }

  static Place place(Edit edit) {
    return Place.of(edit.manifest().origin(), edit.field());
  }

  /** {@code k8s/web.yaml:12}, without the line for what has no text. */
  static String location(Place place) {
    String file = place.origin().file();
    return place.location() == null ? file : file + ":" + place.location().start().line();
  }
}
