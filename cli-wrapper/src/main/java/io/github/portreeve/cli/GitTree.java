package io.github.portreeve.cli;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What git keeps of a revision: the files that may be manifests, and nothing of a work tree. */
final class GitTree {
  private GitTree() {}

  /** The name that no branch can take away from a commit. */
  static String commit(String revision) throws UsageException, IOException {
    if (revision.startsWith("-")) {
      throw new UsageException("\"" + revision + "\" is no revision of git");
    }
    GitOutput output = GitOutput.of("rev-parse", "--verify", "--quiet", revision + "^{commit}");
    if (!output.isFine()) {
      String reason = output.complaint().isEmpty() ? "" : ": " + output.complaint();
      throw new UsageException(
          "\"" + revision + "\" is neither a file or folder nor a revision of git" + reason);
    }
    return output.line();
  }

  /** Where the history of two revisions parted. */
  static String mergeBase(String one, String other) throws UsageException, IOException {
    GitOutput output = GitOutput.of("merge-base", commit(one), commit(other));
    if (!output.isFine()) {
      throw new UsageException(one + " and " + other + " have no commit in common");
    }
    return output.line();
  }

  /** The current folder, seen from the root of the repository; empty at the root. */
  static String prefix() throws UsageException, IOException {
    return GitOutput.of("rev-parse", "--show-prefix").line();
  }

  /** Writes the files of a commit below a folder. */
  static void extract(String commit, Path folder) throws UsageException, IOException {
    GitOutput list = GitOutput.of("ls-tree", "-r", "-z", "--full-tree", commit);
    if (!list.isFine()) {
      throw new UsageException("git cannot list " + commit + ": " + list.complaint());
    }
    Process process = GitOutput.start("cat-file", "--batch");
    try (DataInputStream in = new DataInputStream(process.getInputStream());
        OutputStream out = process.getOutputStream()) {
      for (Entry entry : entries(list.text())) {
        Path target = folder.resolve(entry.path()).normalize();
        if (target.startsWith(folder)) {
          Files.createDirectories(target.getParent());
          Files.write(target, content(entry.id(), in, out));
        }
      }
    } finally {
      process.destroy();
    }
  }

  private record Entry(String id, String path) {}

  /** Regular files only: a link or a submodule may lead anywhere. */
  private static List<Entry> entries(String list) {
    List<Entry> entries = new ArrayList<>();
    for (String line : list.split("\0")) {
      int tab = line.indexOf('\t');
      String[] words = tab < 0 ? new String[0] : line.substring(0, tab).split(" ");
      if (words.length == 3 && words[0].startsWith("100") && mayBeManifest(line)) {
        entries.add(new Entry(words[2], line.substring(tab + 1)));
      }
    }
    return entries;
  }

  private static boolean mayBeManifest(String path) {
    return path.endsWith(".yaml")
        || path.endsWith(".yml")
        || path.endsWith(".json")
        || path.endsWith("/Kustomization")
        || path.endsWith("\tKustomization");
  }

  /** Asks for an object; the answer is a line with its length, its bytes, and a line break. */
  private static byte[] content(String id, DataInputStream in, OutputStream out)
      throws IOException {
    out.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
    StringBuilder header = new StringBuilder();
    for (int letter = in.read(); letter >= 0 && letter != '\n'; letter = in.read()) {
      header.append((char) letter);
    }
    int blank = header.lastIndexOf(" ");
    String length = header.substring(blank + 1);
    if (blank < 0 || length.isEmpty() || !Character.isDigit(length.charAt(0))) {
      throw new IOException("git does not give the file " + id + ": " + header);
    }
    byte[] content = new byte[Integer.parseInt(length)];
    in.readFully(content);
    in.readByte();
    return content;
  }
}
