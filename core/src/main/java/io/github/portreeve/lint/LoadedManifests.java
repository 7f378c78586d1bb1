package io.github.portreeve.lint;

import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.decode.ManifestDecoder;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.kustomize.ResolvedKustomization;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Origin;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The manifests of many files, for those who ask about them together. What a kustomization builds
 * stands for its files, as far as that is certain; where several build something, each has a set of
 * its own, as the same objects are mostly in all of them.
 */
public final class LoadedManifests {
  private final List<ManifestSet> sets = new ArrayList<>();
  private final List<Manifest<?>> all = new ArrayList<>();
  private final List<Finding> problems = new ArrayList<>();
  private final FindingLocator locator;
  private final ClusterProfile cluster;

  private LoadedManifests(FoundInputs found, ClusterProfile cluster) throws IOException {
    this.locator = new FindingLocator(found.inputs());
    this.cluster = cluster;
    List<List<Manifest<?>>> built = new ArrayList<>();
    Set<String> covered = new HashSet<>();
    if (!found.kustomizations().isEmpty()) {
      build(new RootKustomizations(found), built, covered);
    }
    List<Manifest<?>> plain = plain(found, covered);
    if (built.size() == 1) {
      built.get(0).addAll(plain);
    } else if (built.isEmpty() || !plain.isEmpty()) {
      built.add(plain);
    }
    for (List<Manifest<?>> manifests : built) {
      all.addAll(manifests);
      sets.add(ManifestSet.of(cluster, manifests));
    }
  }

  /** What stands in files, and is not built of them. */
  private List<Manifest<?>> plain(FoundInputs found, Set<String> covered) throws IOException {
    List<Manifest<?>> plain = new ArrayList<>();
    for (Input input : found.inputs()) {
      if (!input.patch() && !covered.contains(input.name())) {
        DecodedFile decoded = ManifestDecoder.decode(input.read(), cluster);
        plain.addAll(decoded.manifests());
        addErrors(decoded.findings());
      }
    }
    return plain;
  }

  /**
   * Reads the same files as the linter does, and texts as well.
   *
   * @throws java.nio.file.NoSuchFileException when a path names nothing
   * @throws IOException when a file cannot be read
   */
  public static LoadedManifests load(
      List<String> paths, List<SourceFile> texts, ClusterProfile cluster) throws IOException {
    FoundInputs found = FileDiscovery.find(paths);
    for (SourceFile text : texts) {
      found = found.with(Input.of(text));
    }
    return new LoadedManifests(found, cluster);
  }

  private void build(RootKustomizations roots, List<List<Manifest<?>>> built, Set<String> covered) {
    while (roots.hasNext()) {
      ResolvedKustomization resolved = roots.next();
      if (resolved.certain()) {
        ResolvedUniverse universe = ResolvedUniverse.of(resolved, cluster);
        built.add(new ArrayList<>(universe.objects().manifests()));
        covered.addAll(roots.resources(resolved));
        addErrors(universe.objects().findings());
        locator.add(universe.objects());
      }
    }
  }

  private void addErrors(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        problems.add(finding);
      }
    }
  }

  /** All there is as one set. */
  public ManifestSet manifests() {
    return sets.size() == 1 ? sets.get(0) : ManifestSet.of(cluster, all);
  }

  /**
   * Sets of manifests that do not mean each other: what each kustomization builds, and the rest.
   */
  public List<ManifestSet> sets() {
    return List.copyOf(sets);
  }

  /** What could not be read as it was meant, so that manifests may lack something. */
  public List<Finding> problems() {
    return List.copyOf(problems);
  }

  /**
   * The place with its lines, and the file that it is in.
   *
   * @throws UncheckedIOException when the file has gone since it was read
   */
  public Place locate(Place place) {
    try {
      Place found = locator.locate(place);
      boolean moved = !found.file().equals(found.origin().file());
      return moved
          ? new Place(Origin.of(found.file(), found.document()), found.field(), found.location())
          : found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
