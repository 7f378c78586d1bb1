package io.github.portreeve.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {
  @ParameterizedTest
  @ValueSource(strings = {"ab\ncd\n", "ab\r\ncd\r\n", "ab\rcd\r"})
  void everyLineBreakEndsALine(String text) {
    SourceFile file = SourceFile.of("a.yaml", text);

    assertThat(file.lineCount()).isEqualTo(3);
    assertThat(file.line(1)).isEqualTo("ab");
    assertThat(file.line(2)).isEqualTo("cd");
    assertThat(file.line(3)).isEmpty();
    assertThat(file.position(text.indexOf('c'))).isEqualTo(new SourcePosition(2, 1));
    assertThat(file.position(text.length())).isEqualTo(new SourcePosition(3, 1));
  }

  @Test
  void lineBreaksOfYamlOneOneEndNoLine() {
    assertThat(SourceFile.of("a.yaml", "a\u0085b\u2028c\u2029d").lineCount()).isEqualTo(1);
  }

  @Test
  void columnsCountUtf16CodeUnits() {
    SourceFile file = SourceFile.of("a.yaml", "a: \uD83D\uDE00b");

    assertThat(file.position(5)).isEqualTo(new SourcePosition(1, 6));
  }

  @Test
  void emptyTextHasOneLine() {
    SourceFile file = SourceFile.of("a.yaml", "");

    assertThat(file.lineCount()).isEqualTo(1);
    assertThat(file.line(1)).isEmpty();
    assertThat(file.position(0)).isEqualTo(new SourcePosition(1, 1));
  }

  @Test
  void noPositionOutsideTheText() {
    SourceFile file = SourceFile.of("a.yaml", "ab");

    assertThatThrownBy(() -> file.position(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> file.position(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void byteOrderMarkIsNoText() {
    assertThat(ofBytes(0xEF, 0xBB, 0xBF, 'a').text()).isEqualTo("a");
    assertThat(ofBytes(0xFE, 0xFF, 0, 'a').text()).isEqualTo("a");
    assertThat(ofBytes(0xFF, 0xFE, 'a', 0).text()).isEqualTo("a");
    assertThat(ofBytes().text()).isEmpty();
  }

  @Test
  void firstMalformedBytesAreRemembered() {
    SourceFile file = ofBytes('a', 0xC3, 0xA9, 0xFF, 'b', 0xFF);

    assertThat(file.text()).isEqualTo("a\u00e9\uFFFDb\uFFFD");
    assertThat(file.malformed()).isEqualTo(new SourceSpan(2, 3));
  }

  @Test
  void cutOffSequenceIsMalformed() {
    assertThat(ofBytes('a', 0xE2, 0x82).malformed()).isEqualTo(new SourceSpan(1, 2));
    assertThat(ofBytes(0xFE, 0xFF, 0xD8, 0x3D, 0, 'a').malformed()).isNotNull();
  }

  @Test
  void writtenReplacementCharacterIsNotMalformed() {
    SourceFile file = SourceFile.of("a.yaml", "\uFFFD".getBytes(StandardCharsets.UTF_8));

    assertThat(file.malformed()).isNull();
  }

  @Test
  void readsFiles(@TempDir Path folder) throws IOException {
    Path path = Files.writeString(folder.resolve("a.yaml"), "a: 1");

    SourceFile file = SourceFile.read("shop/a.yaml", path);

    assertThat(file.name()).isEqualTo("shop/a.yaml");
    assertThat(file.text()).isEqualTo("a: 1");
  }

  @Property
  void bytesOfATextAreThatText(@ForAll String text) {
    SourceFile file = SourceFile.of("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(text);

    assertThat(encodable && !text.startsWith("\uFEFF") ? file.text() : text).isEqualTo(text);
    assertThat(file.malformed()).isNull();
  }

  @Property
  void linesAndPositionsFitEachOther(@ForAll String text) {
    SourceFile file = SourceFile.of("a.yaml", text);
    int offset = text.length() / 2;
    SourcePosition position = file.position(offset);

    assertThat(position.line()).isBetween(1, file.lineCount());
    assertThat(position.column()).isBetween(1, file.line(position.line()).length() + 2);
  }

  private static SourceFile ofBytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return SourceFile.of("a.yaml", bytes);
  }
}
