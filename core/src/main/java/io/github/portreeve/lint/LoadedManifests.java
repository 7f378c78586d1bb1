package io.github.portreeve.lint;

import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.decode.ManifestDecoder;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The manifests of many files as one set, for those who ask about them together. */
public final class LoadedManifests {
  private final ManifestSet manifests;
  private final List<Finding> problems;
  private final FindingLocator locator;

  private LoadedManifests(ManifestSet manifests, List<Finding> problems, FindingLocator locator) {
    this.manifests = manifests;
    this.problems = List.copyOf(problems);
    this.locator = locator;
  }

  /**
   * Reads the same files as the linter does, and texts as well.
   *
   * @throws java.nio.file.NoSuchFileException when a path names nothing
   * @throws IOException when a file cannot be read
   */
  public static LoadedManifests load(
      List<String> paths, List<SourceFile> texts, ClusterProfile cluster) throws IOException {
    List<Input> inputs = new ArrayList<>(FileDiscovery.find(paths).inputs());
    for (SourceFile text : texts) {
      inputs.add(Input.of(text));
    }
    List<Manifest<?>> manifests = new ArrayList<>();
    List<Finding> problems = new ArrayList<>();
    for (Input input : inputs) {
      if (!input.patch()) {
        DecodedFile decoded = ManifestDecoder.decode(input.read(), cluster);
        manifests.addAll(decoded.manifests());
        addErrors(decoded.findings(), problems);
      }
    }
    return new LoadedManifests(
        ManifestSet.of(cluster, manifests), problems, new FindingLocator(inputs));
  }

  private static void addErrors(List<Finding> findings, List<Finding> out) {
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        out.add(finding);
      }
    }
  }

  public ManifestSet manifests() {
    return manifests;
  }

  /** What could not be read as it was meant, so that manifests may lack something. */
  public List<Finding> problems() {
    return problems;
  }

  /**
   * The place with its lines.
   *
   * @throws UncheckedIOException when the file has gone since it was read
   */
  public Place locate(Place place) {
    try {
      return locator.locate(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
