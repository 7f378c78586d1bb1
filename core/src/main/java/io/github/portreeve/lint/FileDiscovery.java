package io.github.portreeve.lint;

import io.github.portreeve.decode.KustomizationName;
import io.github.portreeve.finding.Skipped;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that are meant by paths: a file itself, the YAML and JSON files below a folder,
 * or those that a glob names. Below a folder it passes over hidden files and folders, {@code
 * node_modules}, and the templates of Helm charts, which are no YAML before they are rendered.
 */
final class FileDiscovery {
  private final Set<Path> seen = new HashSet<>();
  private final List<Path> files = new ArrayList<>();
  private final List<Path> kustomizations = new ArrayList<>();
  private final Set<Path> patches = new HashSet<>();
  private final Set<Path> askedForPatches = new HashSet<>();
  private final List<Skipped> skipped = new ArrayList<>();

  private FileDiscovery() {}

  /**
   * The files in the order of their names, each once.
   *
   * @throws NoSuchFileException when a path or glob names nothing
   */
  static FoundInputs find(List<String> paths) throws IOException {
    FileDiscovery discovery = new FileDiscovery();
    for (String path : paths) {
      discovery.add(path);
    }
    return discovery.found();
  }

  private FoundInputs found() {
    List<Input> inputs = new ArrayList<>(files.size());
    for (Path file : files) {
      boolean patch = !patches.isEmpty() && patches.contains(file.toAbsolutePath().normalize());
      inputs.add(Input.of(shown(file), file, patch));
    }
    return new FoundInputs(inputs, skipped, kustomizations);
  }

  private void add(String name) throws IOException {
    Path path = path(name);
    if (path != null && Files.isDirectory(path)) {
      walk(path, null);
    } else if (path != null && Files.exists(path)) {
      addNamed(path);
    } else if (isGlob(name)) {
      addGlob(name);
    } else {
      throw new NoSuchFileException(name, null, "no such file or folder");
    }
  }

  private void addNamed(Path file) throws IOException {
    for (Path folder = file.toAbsolutePath().normalize().getParent();
        folder != null;
        folder = folder.getParent()) {
      if (isHelmTemplates(folder)) {
        skipped.add(new Skipped(shown(file), 0, Skipped.Reason.HELM_TEMPLATES));
        return;
      }
    }
    notePatches(file.toAbsolutePath().normalize().getParent());
    addFile(file);
  }

  /** Null for what this file system cannot take for a path, such as a glob on Windows. */
  private static @Nullable Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static boolean isGlob(String name) {
    for (int i = 0; i < name.length(); i++) {
      if ("*?[{".indexOf(name.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void addGlob(String glob) throws IOException {
    int fixed = glob.lastIndexOf('/', firstMeta(glob));
    Path base = Path.of(fixed < 0 ? "." : fixed == 0 ? "/" : glob.substring(0, fixed));
    if (!Files.isDirectory(base)) {
      throw new NoSuchFileException(glob, null, "no such file or folder");
    }
    String pattern = glob.startsWith("./") ? glob.substring(2) : glob;
    int before = files.size();
    walk(base, matcher(pattern));
    if (files.size() == before) {
      throw new NoSuchFileException(glob, null, "no file is named so");
    }
  }

  private static PathMatcher matcher(String glob) throws NoSuchFileException {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new NoSuchFileException(glob, null, "neither a file nor a glob");
    }
  }

  private static int firstMeta(String glob) {
    int i = 0;
    while ("*?[{".indexOf(glob.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private void walk(Path folder, @Nullable PathMatcher wanted) throws IOException {
    if (isHelmTemplates(folder)) {
      skipped.add(new Skipped(shown(folder), 0, Skipped.Reason.HELM_TEMPLATES));
      return;
    }
    for (Path entry : sortedEntries(folder)) {
      if (isPassedOver(entry)) {
        continue;
      }
      if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
        walk(entry, wanted);
      } else if (wanted == null ? isManifestName(entry) : wanted.matches(plain(entry))) {
        addFound(entry);
      }
    }
  }

  /** A pipe or a device would never end, and a link may lead nowhere. */
  private void addFound(Path entry) throws IOException {
    if (Files.isRegularFile(entry)) {
      addFile(entry);
    } else if (!Files.isDirectory(entry)) {
      skipped.add(new Skipped(shown(entry), 0, Skipped.Reason.NO_FILE));
    }
  }

  /** None of a folder that may not be looked into. */
  private Path[] sortedEntries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (var stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        entries.add(entry);
      }
    } catch (AccessDeniedException e) {
      skipped.add(new Skipped(shown(folder), 0, Skipped.Reason.UNREADABLE));
    }
    Path[] sorted = entries.toArray(new Path[0]);
    Arrays.sort(sorted);
    return sorted;
  }

  private static boolean isHelmTemplates(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return absolute.endsWith("templates")
        && parent != null
        && Files.exists(parent.resolve("Chart.yaml"));
  }

  private static boolean isPassedOver(Path entry) {
    String name = String.valueOf(entry.getFileName());
    return name.startsWith(".") || name.equals("node_modules");
  }

  private static boolean isManifestName(Path entry) {
    String name = String.valueOf(entry.getFileName());
    return name.endsWith(".yaml")
        || name.endsWith(".yml")
        || name.endsWith(".json")
        || KustomizationName.isAt(name);
  }

  private void addFile(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (seen.add(absolute)) {
      files.add(path);
      if (KustomizationName.isAt(absolute.toString())) {
        kustomizations.add(absolute);
        notePatches(absolute.getParent());
      }
    }
  }

  private void notePatches(@Nullable Path folder) throws IOException {
    if (folder != null && askedForPatches.add(folder)) {
      patches.addAll(KustomizePatches.of(folder));
    }
  }

  private static String shown(Path path) {
    return plain(path).toString();
  }

  /** Without a leading {@code ./}. */
  private static Path plain(Path path) {
    return path.startsWith(".") && path.getNameCount() > 1
        ? path.subpath(1, path.getNameCount())
        : path;
  }
}
