package io.github.portreeve.kustomize;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.yaml.YamlMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What comes of a kustomization.
 *
 * @param name what its file is called in reports
 * @param objects each with nodes that know their texts
 * @param complete whether there are no objects but these
 * @param certain whether these objects come out as they stand here
 * @param resources the files whose objects these are, absolute
 * @param findings what is wrong with the kustomization, with their places
 */
public record ResolvedKustomization(
    String name,
    List<YamlMapping> objects,
    boolean complete,
    boolean certain,
    Set<Path> resources,
    List<Finding> findings) {

  public ResolvedKustomization {
    objects = List.copyOf(objects);
    resources = Set.copyOf(resources);
    findings = List.copyOf(findings);
  }

  /** What the folder is called, or the file when it is where the program was started. */
  public String folder() {
    int slash = name.replace('\\', '/').lastIndexOf('/');
    return slash < 0 ? name : name.substring(0, slash);
  }

  /** Whether it is all known, so that not finding something in it means something. */
  public boolean isClosed() {
    return complete && certain;
  }
}
