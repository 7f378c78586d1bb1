package io.github.portreeve.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program git answered.
 *
 * @param isFine whether it ended with exit code 0
 * @param complaint the first line of what it said on standard error
 */
record GitOutput(boolean isFine, String text, String complaint) {
  static GitOutput of(String... words) throws UsageException, IOException {
    Path complaints = Files.createTempFile("portreeve", ".txt");
    try {
      Process process = start(ProcessBuilder.Redirect.to(complaints.toFile()), words);
      process.getOutputStream().close();
      String text = utf8(process.getInputStream().readAllBytes());
      boolean fine = process.waitFor() == 0;
      return new GitOutput(fine, text, firstLine(utf8(Files.readAllBytes(complaints))));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while git was running", e);
    } finally {
      Files.delete(complaints);
    }
  }

  /** Starts it without waiting for its end. */
  static Process start(String... words) throws UsageException {
    return start(ProcessBuilder.Redirect.DISCARD, words);
  }

  private static Process start(ProcessBuilder.Redirect complaints, String... words)
      throws UsageException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    try {
      return new ProcessBuilder(command).redirectError(complaints).start();
    } catch (IOException e) {
      throw new UsageException("revisions need the program git, which cannot be run here");
    }
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Its only line. */
  String line() {
    return firstLine(text);
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return (end < 0 ? text : text.substring(0, end)).strip();
  }
}
