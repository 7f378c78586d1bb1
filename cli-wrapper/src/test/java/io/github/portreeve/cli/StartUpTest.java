package io.github.portreeve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not asked for is not loaded. */
class StartUpTest {
  private static final Path STRUCTURE = Path.of("../testdata/custom-resources/structure");

  @Test
  void jacksonComesWithDefinitionsOnly() throws IOException, InterruptedException {
    String file = STRUCTURE.resolve("good.yaml").toString();
    String definition = STRUCTURE.resolve("definition.yaml").toString();

    assertThat(loaded("lint", file)).contains("io.github.portreeve.lint.Linter");
    assertThat(loaded("lint", file)).noneMatch(StartUpTest::isForSchemas);
    assertThat(loaded("schema", "Service")).noneMatch(StartUpTest::isForSchemas);
    assertThat(loaded("lint", "--crd", definition, file)).anyMatch(StartUpTest::isForSchemas);
  }

  @Test
  void kustomizationsAreResolvedOnlyWhereThereAreSome() throws IOException, InterruptedException {
    Path projects = Path.of("../testdata/projects");
    String file = projects.resolve("influxdb/cluster-ip/influxdb.yaml").toString();
    String folder = projects.resolve("kustomize/clean").toString();

    assertThat(loaded("lint", file)).noneMatch(StartUpTest::isForKustomizations);
    assertThat(loaded("lint", folder)).anyMatch(StartUpTest::isForKustomizations);
  }

  private static boolean isForKustomizations(String type) {
    return type.startsWith("io.github.portreeve.kustomize.");
  }

  private static boolean isForSchemas(String type) {
    return type.startsWith("tools.jackson.") || type.startsWith("com.networknt.");
  }

  /** The classes that a JVM loads for a command. */
  private static List<String> loaded(String... words) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout:none",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.portreeve.cli.Main"));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out.lines().map(line -> line.replaceFirst(" source:.*", "").strip()).toList();
  }
}
