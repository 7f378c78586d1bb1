package io.github.portreeve.decode;

/** The names by which kustomize finds kustomizations, whatever the files hold. */
public final class KustomizationName {
  private static final String[] NAMES = {
    "kustomization.yaml", "kustomization.yml", "Kustomization"
  };

  private KustomizationName() {}

  /** In the order in which kustomize looks for them. */
  public static String[] all() {
    return NAMES.clone();
  }

  /** Whether a file of this path is a kustomization. */
  public static boolean isAt(String path) {
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    String name = path.substring(slash + 1);
    for (String known : NAMES) {
      if (known.equals(name)) {
        return true;
      }
    }
    return false;
  }
}
