package io.github.portreeve.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.source.Location;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What becomes of each intent with each target: manifests, or the reason why there are none. {@code
 * -Dupdate} writes it anew.
 */
final class TargetFixturesTest {
  private static final Path ROOT = Path.of("..", "testdata", "generate");
  private static final Path TABLE = Path.of("..", "docs", "targets.md");
  private static final boolean UPDATE = System.getProperty("update") != null;

  static List<Arguments> cells() {
    List<Arguments> cells = new ArrayList<>();
    for (Target target : Target.values()) {
      for (Intent intent : Intent.values()) {
        cells.add(Arguments.of(target, intent));
      }
    }
    return cells;
  }

  @ParameterizedTest
  @MethodSource("cells")
  void everyCellHasAFixture(Target target, Intent intent) throws IOException {
    Path folder = ROOT.resolve(target.key()).resolve(intent.id());
    Path plan = folder.resolve("plan.yaml");
    Generation generation =
        PlanReader.read(SourceFile.read("plan.yaml", plan)).generate(ClusterProfile.DEFAULT);
    boolean isThere = Capabilities.of(intent, target).isThere();
    assertThat(generation.isRefused()).as("%s", generation.findings()).isEqualTo(!isThere);
    Path expected = folder.resolve(isThere ? "expected.yaml" : "refused.out");
    String actual = isThere ? generation.yaml() : lines(generation.findings());
    if (UPDATE) {
      Files.deleteIfExists(folder.resolve("expected.yaml"));
      Files.deleteIfExists(folder.resolve("refused.out"));
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  private static String lines(List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : findings) {
      Location location = Objects.requireNonNull(finding.place().location());
      out.append(location.start().line()).append(':').append(location.start().column());
      out.append(": ").append(finding.place().field()).append(": ");
      out.append(finding.message()).append('\n');
    }
    return out.toString();
  }

  @Test
  void theTableIsUpToDate() throws IOException {
    String table = TargetTable.page();
    if (UPDATE) {
      Files.writeString(TABLE, table);
    }
    assertThat(Files.readString(TABLE)).isEqualTo(table);
  }
}
