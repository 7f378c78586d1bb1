package io.github.portreeve.generate;

import io.github.portreeve.decode.FieldLocator;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Origin;
import io.github.portreeve.source.Location;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.YamlDocument;
import io.github.portreeve.yaml.YamlStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan file says, or why it says nothing. */
public final class PlanReading {
  private final SourceFile source;
  private final YamlStream stream;
  private final @Nullable ExposurePlan plan;
  private final List<Finding> findings;

  PlanReading(
      SourceFile source, YamlStream stream, @Nullable ExposurePlan plan, List<Finding> findings) {
    this.source = source;
    this.stream = stream;
    this.plan = plan;
    this.findings = List.copyOf(findings);
  }

  /** The plan; null when there are findings. */
  public @Nullable ExposurePlan plan() {
    return plan;
  }

  /** What is wrong with the file, with lines and columns. */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Makes the manifests of the plan. Findings about the plan itself get the lines and columns of
   * its file; those about the manifests made of it have none.
   */
  public Generation generate(ClusterProfile cluster) {
    if (plan == null) {
      return Generation.refused(findings);
    }
    Generation generation = ManifestGenerator.generate(plan, cluster);
    List<Finding> located = new ArrayList<>();
    for (Finding finding : generation.findings()) {
      boolean ofPlan = finding.place().origin().equals(PlanFindings.origin(plan));
      located.add(ofPlan ? located(finding) : finding);
    }
    return new Generation(generation.manifests(), located, generation.notes());
  }

  private Finding located(Finding finding) {
    Origin origin = Origin.of(source.name(), document());
    Place place = Place.of(origin, finding.place().field());
    Location location =
        new Location(source, FieldLocator.locate(stream, origin, finding.place().field()));
    return finding.at(place.at(location), finding.related());
  }

  /** The number of the document that is the plan: empty ones may stand before it. */
  private int document() {
    for (YamlDocument document : stream.documents()) {
      if (document.root() != null) {
        return document.number();
      }
    }
    throw new IllegalStateException("a plan without a document");
  }
}
