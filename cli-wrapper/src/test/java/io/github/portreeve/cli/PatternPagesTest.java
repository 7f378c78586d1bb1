package io.github.portreeve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.generate.Example;
import io.github.portreeve.generate.PlanFlags;
import io.github.portreeve.generate.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps docs/patterns in step with the examples; {@code -Dupdate} writes it anew. */
class PatternPagesTest {
  private static final Path DOCS = Path.of("..", "docs", "patterns");
  private static final boolean UPDATE = System.getProperty("update") != null;

  static List<Example> examples() {
    return Example.all();
  }

  @Test
  void pagesAreUpToDate() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    for (Example example : Example.all()) {
      pages.put(example.name() + ".md", PatternPage.of(example));
    }
    pages.put("README.md", PatternPage.index(Example.all()));
    if (UPDATE) {
      write(pages);
    }
    try (Stream<Path> files = Files.list(DOCS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(pages.keySet());
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(DOCS.resolve(page.getKey())).hasContent(page.getValue());
    }
  }

  private static void write(Map<String, String> pages) throws IOException {
    Files.createDirectories(DOCS);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(DOCS.resolve(page.getKey()), page.getValue());
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theFlagsAreThePlan(Example example) {
    Map<String, List<String>> flags = new LinkedHashMap<>();
    List<String> values = new ArrayList<>();
    for (String word : example.flags()) {
      if (word.startsWith("--")) {
        int equals = word.indexOf('=');
        String name = word.substring(2, equals < 0 ? word.length() : equals);
        values = flags.computeIfAbsent(name, absent -> new ArrayList<>());
        if (equals >= 0) {
          values.add(word.substring(equals + 1));
        }
      } else {
        values.add(word);
      }
    }
    flags.replaceAll((name, given) -> given.isEmpty() ? List.of("") : given);
    assertThat(PlanFlags.plan(flags)).isEqualTo(example.reading().plan());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void nothingIsWrongWithWhatIsWritten(Example example) {
    CommandLine run = CommandLine.run("generate", "--example", example.name());
    assertThat(run.exitCode()).as(run.err()).isZero();
    CommandLine lint =
        CommandLine.withInput(
            run.out(),
            "lint",
            "--fail-on=warning",
            "--ignore=sensitive-port-exposed",
            "--format=short",
            "-");
    assertThat(lint.exitCode()).as(lint.out()).isZero();
  }

  @Test
  void theOptionKnowsTheTargetsOfPlans() {
    assertThat(Options.TARGET.choices()).isEqualTo(Target.keys());
  }

  @Test
  void examplesAreListedAndSuggested() {
    assertThat(CommandLine.run("generate", "--example").out()).contains("tcp-traefik");
    CommandLine slip = CommandLine.run("generate", "--example", "tcp-treafik");
    assertThat(slip.exitCode()).isEqualTo(2);
    assertThat(slip.err()).contains("did you mean \"tcp-traefik\"?");
    assertThat(CommandLine.run("generate", "--example=udp", "--app=web").exitCode()).isEqualTo(2);
  }
}
