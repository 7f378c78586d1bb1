package io.github.portreeve.benchmarks;

import io.github.portreeve.corpus.Corpus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program that says what an API server says: {@code program -jsonl FILE}. */
final class Oracle {
  private final Path program;

  Oracle(Path program) {
    this.program = program;
  }

  /** The verdicts on these texts, in their order; null for a text that it says nothing of. */
  List<Corpus.@Nullable Entry> ask(List<String> texts) {
    try {
      Path file = Files.createTempFile("documents", ".jsonl");
      try {
        Files.writeString(file, lines(texts));
        return answers(file, texts.size());
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lines(List<String> texts) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"yaml\":\"");
      escape(texts.get(i), lines);
      lines.append("\"}\n");
    }
    return lines.toString();
  }

  /** Adds a text as it stands between the quotes of a JSON string. */
  static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || c < ' ' || c >= 0x7f) {
        out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
      } else {
        out.append(c);
      }
    }
  }

  private List<Corpus.@Nullable Entry> answers(Path file, int expected) throws IOException {
    Process process =
        new ProcessBuilder(program.toString(), "-jsonl", file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<Corpus.@Nullable Entry> answers = new ArrayList<>(Collections.nCopies(expected, null));
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        Corpus.Entry answer = Corpus.entry(line);
        answers.set(Integer.parseInt(answer.id()), OracleLimits.lifted(answer));
      }
    }
    require(process);
    return answers;
  }

  private void require(Process process) {
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(program + " ended with " + process.exitValue());
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while " + program + " ran", e);
    }
  }
}
