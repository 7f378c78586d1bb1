package io.github.portreeve.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.codehaus.plexus.util.DirectoryScanner;

/** The files of a project that a build means by its includes and excludes. */
final class ManifestFiles {
  /** Where projects keep manifests, and where JKube and Dekorate leave theirs. */
  private static final String[] IN_PROJECT = {
    "src/main/k8s/**",
    "src/main/kubernetes/**",
    "src/main/jkube/**",
    "src/main/dekorate/**",
    "target/kubernetes/**",
    "target/classes/META-INF/jkube/**",
    "target/classes/META-INF/dekorate/**"
  };

  private static final String[] ENDINGS = {"yaml", "yml", "json"};

  private ManifestFiles() {}

  /**
   * The files below a folder, sorted, as absolute names.
   *
   * @param includes Ant patterns; empty for the usual places of a project, or for everything where
   *     there is no project
   */
  static List<String> find(File folder, List<String> includes, List<String> excludes) {
    DirectoryScanner scanner = new DirectoryScanner();
    scanner.setBasedir(folder);
    scanner.setIncludes(includes.isEmpty() ? usual(folder) : includes.toArray(new String[0]));
    scanner.setExcludes(excludes.toArray(new String[0]));
    scanner.addDefaultExcludes();
    scanner.scan();
    List<String> files = new ArrayList<>();
    for (String name : scanner.getIncludedFiles()) {
      files.add(new File(folder, name).getPath());
    }
    files.sort(null);
    return files;
  }

  private static String[] usual(File folder) {
    boolean project = new File(folder, "pom.xml").exists();
    List<String> patterns = new ArrayList<>();
    for (String place : project ? Arrays.asList(IN_PROJECT) : List.of("**")) {
      for (String ending : ENDINGS) {
        patterns.add(place + "/*." + ending);
      }
    }
    return patterns.toArray(new String[0]);
  }
}
