package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.finding.Related;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.source.Location;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each rule says of its fixtures, and what must hold for all rules. */
class RuleFixturesTest {
  private static final Linter LINTER = Linter.of(BuiltInRules.all());
  private static final String SEPARATOR = "\n---\n";

  static List<Path> bad() {
    return Fixtures.manifests("bad");
  }

  static List<Path> good() {
    return Fixtures.manifests("good");
  }

  @ParameterizedTest
  @MethodSource("bad")
  void findsWhatIsWrittenDown(Path file) throws IOException {
    Path expected = file.resolveSibling(Fixtures.name(file).replace(".yaml", ".out"));
    String found = Fixtures.shown(lint(file, Files.readString(file)));
    if (Fixtures.UPDATE) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("good")
  void findsNothingWhereAllIsWell(Path file) throws IOException {
    assertThat(Fixtures.shown(lint(file, Files.readString(file)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void lineEndsDoNotMatter(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(Fixtures.shown(lint(file, text.replace("\n", "\r\n"))))
        .isEqualTo(Fixtures.shown(lint(file, text)));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void orderOfDocumentsDoesNotMatter(Path file) throws IOException {
    String text = Files.readString(file).strip();
    List<String> documents = new ArrayList<>(List.of(text.split(SEPARATOR)));
    Collections.reverse(documents);
    String reversed = String.join(SEPARATOR, documents);
    assertThat(messages(lint(file, reversed))).isEqualTo(messages(lint(file, text)));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void everyPlaceIsInTheText(Path file) throws IOException {
    String text = Files.readString(file);
    for (Finding finding : lint(file, text)) {
      assertIsIn(text, finding.place());
      for (Related related : finding.related()) {
        assertIsIn(text, related.place());
        assertThat(related.place()).isNotEqualTo(finding.place());
      }
    }
  }

  private static void assertIsIn(String text, Place place) {
    Location location = place.location();
    assertThat(location).isNotNull();
    assertThat(location.span().start()).isLessThan(text.length());
    assertThat(location.span().end()).isLessThanOrEqualTo(text.length());
    assertThat(location.span().length()).isPositive();
  }

  private static List<Finding> lint(Path file, String text) {
    return LINTER
        .with(Fixtures.settings(file))
        .lint(SourceFile.of("manifest.yaml", text))
        .findings();
  }

  private static Set<String> messages(List<Finding> findings) {
    Set<String> messages = new TreeSet<>();
    for (Finding finding : findings) {
      messages.add(finding.rule().id() + ": " + finding.message());
    }
    return messages;
  }
}
