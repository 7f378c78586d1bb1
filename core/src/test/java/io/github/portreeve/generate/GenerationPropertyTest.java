package io.github.portreeve.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.decode.ManifestDecoder;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.OtherResource;
import io.github.portreeve.model.Resource;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.validation.ServerValidation;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Whatever is asked for, what is written is accepted. */
final class GenerationPropertyTest {

  @Property(tries = 1000)
  void whatIsWrittenIsReadAsItWasMeantAndAccepted(
      @ForAll long seed, @ForAll @IntRange(min = 16, max = 37) int minor) {
    ClusterProfile cluster = ClusterProfile.DEFAULT.withVersion(new KubernetesVersion(minor));
    Generation generation = ManifestGenerator.generate(plan(seed), cluster);
    Statistics.collect(generation.isRefused() ? "refused" : "written");
    if (generation.isRefused()) {
      assertThat(generation.manifests()).isEmpty();
      assertThat(generation.findings()).allSatisfy(GenerationPropertyTest::assertNamesItsPlace);
      return;
    }
    DecodedFile decoded =
        ManifestDecoder.decode(SourceFile.of("a.yaml", generation.yaml()), cluster);
    assertThat(decoded.findings()).filteredOn(Finding::isInvalid).isEmpty();
    assertThat(resources(decoded.manifests())).isEqualTo(resources(generation.manifests()));
    Findings findings = new Findings();
    for (Manifest<?> manifest : decoded.manifests()) {
      ServerValidation.validate(manifest, cluster, findings);
    }
    assertThat(findings.toList()).filteredOn(Finding::isInvalid).isEmpty();
  }

  private static void assertNamesItsPlace(Finding finding) {
    assertThat(finding.place().origin().file()).matches("(?s)<(plan|generated \\w+) .*>");
    assertThat(finding.place().field().toString()).isNotEmpty();
    assertThat(finding.subject()).isNotEmpty();
  }

  @Property(tries = 200)
  void thePlanDecidesEveryByte(@ForAll long seed) {
    Generation once = ManifestGenerator.generate(plan(seed), ClusterProfile.DEFAULT);
    Generation again = ManifestGenerator.generate(plan(seed), ClusterProfile.DEFAULT);
    assertThat(again).isEqualTo(once);
    if (!once.isRefused()) {
      assertThat(again.yaml()).isEqualTo(once.yaml());
    }
  }

  private static ExposurePlan plan(long seed) {
    return new RandomPlan(new Random(seed)).plan();
  }

  private static List<? extends Resource> resources(List<Manifest<?>> manifests) {
    return manifests.stream().map(GenerationPropertyTest::asRead).toList();
  }

  /** Of what the model does not hold, reading keeps the metadata. */
  private static Resource asRead(Manifest<?> manifest) {
    return manifest.resource() instanceof OtherResource other
        ? new OtherResource(other.metadata())
        : manifest.resource();
  }
}
