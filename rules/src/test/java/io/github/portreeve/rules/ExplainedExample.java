package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.exposure.ExposureGraph;
import io.github.portreeve.finding.Place;
import io.github.portreeve.lint.LoadedManifests;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Origin;
import io.github.portreeve.report.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Explanations of folders below testdata, their files named from there. */
final class ExplainedExample {
  private ExplainedExample() {}

  /**
   * @param reversed whether the order of all documents is turned round
   */
  static Explanation explain(Path folder, boolean reversed) throws IOException {
    LoadedManifests loaded =
        LoadedManifests.load(List.of(folder.toString()), List.of(), ClusterProfile.DEFAULT);
    assertThat(loaded.problems()).isEmpty();
    List<Manifest<?>> manifests = new ArrayList<>(loaded.manifests().all());
    if (reversed) {
      Collections.reverse(manifests);
    }
    return Explanation.of(
        ExposureGraph.of(ManifestSet.of(ClusterProfile.DEFAULT, manifests)),
        Fixtures.lintTogether(folder, ClusterProfile.DEFAULT).findings(),
        place -> shown(loaded.locate(place), folder));
  }

  static Place shown(Place place, Path folder) {
    Origin origin = place.origin();
    String file = folder.relativize(Path.of(origin.file())).toString();
    return new Place(
        new Origin(file, origin.document(), origin.item()), place.field(), place.location());
  }

  static void check(Path expected, String actual) throws IOException {
    if (Fixtures.UPDATE) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }
}
