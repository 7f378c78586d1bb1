package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.exposure.ExposureGraph;
import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.finding.Place;
import io.github.portreeve.lint.LoadedManifests;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.trace.Candidate;
import io.github.portreeve.trace.Door;
import io.github.portreeve.trace.Miss;
import io.github.portreeve.trace.Outcome;
import io.github.portreeve.trace.Request;
import io.github.portreeve.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever asks for the address of a way in is let in by it: explain and trace know one truth. */
class TraceOfEveryWayTest {
  private static final Path TESTDATA = Path.of("..", "testdata");

  private static final List<String> REQUESTS =
      List.of(
          "https://shop.example.com/x",
          "http://a.b.example.com/",
          "http://example.com:8080/api/",
          "node:30081",
          "node:80",
          "192.0.2.1:443",
          "[fd00::1]",
          "web",
          "web:81",
          "webb.default.svc:http",
          "db-9.db",
          "db:5432/UDP");

  private int asked;

  @Test
  void theAddressOfAWayLeadsToIt() throws IOException {
    for (Path file : manifests()) {
      LoadedManifests loaded =
          LoadedManifests.load(List.of(file.toString()), List.of(), ClusterProfile.DEFAULT);
      List<WayIn> ways = ExposureGraph.ofEach(loaded.sets()).waysIn();
      for (WayIn way : ways) {
        check(file, loaded.sets(), ways, way);
      }
    }
    assertThat(asked).isGreaterThan(300);
  }

  @Test
  void whatNothingTakesHasNoDoorAndPlacesForWhatComesNear() throws IOException {
    for (Path file : manifests()) {
      LoadedManifests loaded =
          LoadedManifests.load(List.of(file.toString()), List.of(), ClusterProfile.DEFAULT);
      List<WayIn> ways = ExposureGraph.ofEach(loaded.sets()).waysIn();
      for (String request : REQUESTS) {
        Trace trace = Trace.ofEach(loaded.sets(), ways, Request.parse(request));
        assertThat(trace.doors().isEmpty()).isEqualTo(trace.outcome() == Outcome.NOBODY);
        for (Miss miss : trace.misses()) {
          Place place = Place.of(miss.edit().manifest().origin(), miss.edit().field());
          assertThat(loaded.locate(place).location()).as("%s: %s", file, miss.reason()).isNotNull();
        }
      }
    }
  }

  private static List<Path> manifests() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String folder : List.of("rules", "projects", "explain", "trace")) {
      try (Stream<Path> files = Files.walk(TESTDATA.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(found::add);
      }
    }
    return found;
  }

  private void check(Path file, List<ManifestSet> sets, List<WayIn> ways, WayIn way) {
    Request request = request(way);
    if (request == null) {
      return;
    }
    asked++;
    Trace trace = Trace.ofEach(sets, ways, request);
    boolean found = trace.doors().stream().anyMatch(door -> isOf(door, way));
    assertThat(found).as("%s: %s", file, request).isTrue();
  }

  /** The winner's way, or that of another path or of another route of the Gateway. */
  private static boolean isOf(Door door, WayIn way) {
    for (Candidate candidate : door.candidates()) {
      if (candidate.path().ingress() == way.hops().get(0).manifest()) {
        return true;
      }
    }
    Hop first = way.hops().get(0);
    boolean sameGateway =
        first.kind() == Hop.Kind.GATEWAY && door.way().hops().get(0).manifest() == first.manifest();
    return sameGateway || door.way() == way;
  }

  /** Null when a name or a number in the address is not known, or a path is an expression. */
  private static @Nullable Request request(WayIn way) {
    String text =
        way.address()
            .text()
            .replace("…", "")
            .replace(".<namespace>.svc.cluster.local", "")
            .replace("<any host>", "any.example.com")
            .replace("*.", "any.");
    boolean expression = way.address().path().matches(".*[^\\w/.-].*");
    boolean open = text.contains("<") || text.contains("{") || text.contains("*");
    return open || expression || !isReadAsWritten(text) ? null : Request.parse(text);
  }

  private static boolean isReadAsWritten(String text) {
    try {
      return Request.parse(text).notes().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
