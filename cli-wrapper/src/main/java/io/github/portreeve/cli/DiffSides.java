package io.github.portreeve.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** What {@code explain --diff} compares: files and folders as they are, or as git keeps them. */
record DiffSides(Side before, Side after) {
  /**
   * Files of one side.
   *
   * @param commit empty for what lies in the work tree, or anywhere
   */
  record Side(String commit, List<String> paths) {}

  private static final String USAGE =
      "--diff takes two files or folders, two revisions, or a revision and what to compare with it";

  static DiffSides read(List<String> operands) throws UsageException, IOException {
    if (operands.isEmpty() || operands.contains("-")) {
      throw new UsageException(USAGE);
    }
    String first = operands.get(0);
    int dots = first.indexOf("..");
    if (dots >= 0 && !exists(first)) {
      return ofRange(first, dots, orHere(operands.subList(1, operands.size())));
    }
    if (exists(first)) {
      return ofPaths(operands);
    }
    List<String> rest = operands.subList(1, operands.size());
    if (rest.isEmpty() || exists(rest.get(0))) {
      return new DiffSides(side(GitTree.commit(first), rest), side("", rest));
    }
    List<String> paths = rest.subList(1, rest.size());
    return new DiffSides(
        side(GitTree.commit(first), paths), side(GitTree.commit(rest.get(0)), paths));
  }

  /** {@code OLD..NEW}, and {@code OLD...NEW} for what NEW did since their histories parted. */
  private static DiffSides ofRange(String range, int dots, List<String> paths)
      throws UsageException, IOException {
    boolean parted = range.startsWith("...", dots);
    String old = orHead(range.substring(0, dots));
    String now = orHead(range.substring(dots + (parted ? 3 : 2)));
    String before = parted ? GitTree.mergeBase(old, now) : GitTree.commit(old);
    return new DiffSides(side(before, paths), side(GitTree.commit(now), paths));
  }

  private static DiffSides ofPaths(List<String> operands) throws UsageException {
    if (operands.size() != 2) {
      throw new UsageException(USAGE);
    }
    List<String> after = operands.subList(1, 2);
    return new DiffSides(side("", operands.subList(0, 1)), side("", after));
  }

  private static Side side(String commit, List<String> paths) {
    return new Side(commit, List.copyOf(orHere(paths)));
  }

  private static List<String> orHere(List<String> paths) {
    return paths.isEmpty() ? List.of(".") : paths;
  }

  private static String orHead(String revision) {
    return revision.isEmpty() ? "HEAD" : revision;
  }

  private static boolean exists(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
