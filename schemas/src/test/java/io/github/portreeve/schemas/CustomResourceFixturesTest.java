package io.github.portreeve.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.lint.Linter;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.report.ShortReporter;
import io.github.portreeve.rule.RuleSet;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder has definitions, objects that fit them, and what is said of others. */
class CustomResourceFixturesTest {
  private static final Path ROOT = Path.of("..", "testdata", "custom-resources");

  static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void nothingIsSaidOfWhatFits(Path folder) throws IOException {
    assertThat(lint(folder, "good.yaml")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void whatDoesNotFitIsSaidOnceAndWithItsPlace(Path folder) throws IOException {
    String found = lint(folder, "bad.yaml");
    Path expected = folder.resolve("bad.out");
    if (System.getProperty("update") != null) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  private static String lint(Path folder, String name) throws IOException {
    CustomResources definitions =
        CustomResources.read(List.of(folder.resolve("definition.yaml")), KubernetesVersion.NEWEST);
    SourceFile source = SourceFile.of(name, Files.readString(folder.resolve(name)));
    StringBuilder out = new StringBuilder();
    new ShortReporter().write(Linter.of(RuleSet.of()).with(definitions).lint(source), out);
    return out.toString();
  }
}
