package io.github.portreeve.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text under the name it was given. */
public final class SourceFile {
  private final String name;
  private final String text;
  private final @Nullable SourceSpan malformed;

  /** Offsets of the first char of each line; null until a line is asked for. */
  private volatile int @Nullable [] lineStarts;

  private SourceFile(String name, String text, @Nullable SourceSpan malformed) {
    this.name = name;
    this.text = text;
    this.malformed = malformed;
  }

  public static SourceFile of(String name, String text) {
    return new SourceFile(name, text, null);
  }

  /**
   * Decodes UTF-8, or UTF-16 that says so with a byte order mark; the mark is no part of the text.
   * What cannot be decoded becomes U+FFFD, and the first such place is {@link #malformed()}.
   */
  public static SourceFile of(String name, byte[] bytes) {
    DecodedText decoded = DecodedText.of(bytes);
    return new SourceFile(name, decoded.text(), decoded.malformed());
  }

  /** Reads and decodes the whole file. */
  public static SourceFile read(String name, Path path) throws IOException {
    return of(name, Files.readAllBytes(path));
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** Where the first bytes stand that are no text in the file's encoding; null when all are. */
  public @Nullable SourceSpan malformed() {
    return malformed;
  }

  /**
   * Lines end at LF, CR LF or CR. YAML 1.1 also ends them at U+0085, U+2028 and U+2029, but no
   * editor counts those.
   *
   * @param offset 0-based, at most the length of the text
   */
  public SourcePosition position(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException("no offset in " + name + ": " + offset);
    }
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new SourcePosition(line + 1, offset - starts[line] + 1);
  }

  /**
   * The text of a line without its terminator.
   *
   * @param line 1-based, at most {@link #lineCount()}
   */
  public String line(int line) {
    int[] starts = lineStarts();
    int start = starts[line - 1];
    int end = line == starts.length ? text.length() : starts[line];
    while (end > start && isLineBreak(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** At least 1: a text that ends with a line break has an empty last line. */
  public int lineCount() {
    return lineStarts().length;
  }

  private int[] lineStarts() {
    int[] starts = lineStarts;
    if (starts == null) {
      starts = findLineStarts();
      lineStarts = starts;
    }
    return starts;
  }

  private int[] findLineStarts() {
    int[] starts = new int[text.length() / 24 + 2];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(i)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private boolean endsLine(int offset) {
    char c = text.charAt(offset);
    return c == '\n'
        || c == '\r' && (offset + 1 == text.length() || text.charAt(offset + 1) != '\n');
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
