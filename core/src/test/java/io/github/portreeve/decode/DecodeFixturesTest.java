package io.github.portreeve.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.source.Location;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Decodes each text in testdata/decode and compares with what its .out file says. A name such as
 * {@code field@1.29.yaml} tells the release.
 */
class DecodeFixturesTest {
  private static final Path FOLDER = Path.of("..", "testdata", "decode");

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.toString().endsWith(".out")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void says(Path fixture) throws IOException {
    String name = fixture.getFileName().toString();
    Path expected = FOLDER.resolve(name.substring(0, name.lastIndexOf('.')) + ".out");
    String said = print(decode(name, Files.readString(fixture)));
    if (System.getProperty("update") != null) {
      Files.writeString(expected, said);
    }
    assertThat(said).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void saysTheSameWithOtherLineEnds(Path fixture) throws IOException {
    String text = Files.readString(fixture);
    String name = fixture.getFileName().toString();
    assertThat(print(decode(name, text.replace("\n", "\r\n"))))
        .isEqualTo(print(decode(name, text)));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void saysTheSameAfterAByteOrderMark(Path fixture) throws IOException {
    byte[] bytes = ("\uFEFF" + Files.readString(fixture)).getBytes("UTF-8");
    String name = fixture.getFileName().toString();
    DecodedFile marked = ManifestDecoder.decode(SourceFile.of(name, bytes), cluster(name));
    assertThat(print(marked)).isEqualTo(print(decode(name, Files.readString(fixture))));
  }

  private static DecodedFile decode(String name, String text) {
    return ManifestDecoder.decode(SourceFile.of(name, text), cluster(name));
  }

  private static ClusterProfile cluster(String name) {
    int at = name.indexOf('@');
    return at < 0
        ? ClusterProfile.DEFAULT
        : ClusterProfile.DEFAULT.withVersion(
            KubernetesVersion.parse(name.substring(at + 1, name.lastIndexOf('.'))));
  }

  private static String print(DecodedFile file) {
    StringBuilder out = new StringBuilder();
    file.findings().forEach(finding -> out.append(print(finding)).append('\n'));
    file.manifests().forEach(manifest -> out.append("manifest ").append(print(manifest)));
    file.partial().forEach(manifest -> out.append("patch ").append(print(manifest)));
    file.skipped()
        .forEach(
            skipped ->
                out.append("skipped ")
                    .append(skipped.document())
                    .append(": ")
                    .append(skipped.reason().label())
                    .append('\n'));
    return out.toString();
  }

  private static String print(Finding finding) {
    Location location = finding.place().location();
    assertThat(location).isNotNull();
    SourcePosition start = location.start();
    String type = finding.errorType() == null ? "" : finding.errorType().label() + ": ";
    return start.line()
        + ":"
        + start.column()
        + ": "
        + finding.severity().label()
        + ": "
        + type
        + finding.place().field().under(finding.place().origin().item())
        + ": "
        + finding.message()
        + " ["
        + finding.rule().id()
        + "]";
  }

  private static String print(Manifest<?> manifest) {
    String item = manifest.origin().item().toString();
    String place = manifest.origin().document() + (item.isEmpty() ? "" : " " + item);
    return place + ": " + manifest.type() + " \"" + manifest.name() + "\"\n";
  }
}
