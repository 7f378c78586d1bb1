package io.github.portreeve.generate;

/** The page that shows which target can do what, and how. */
final class TargetTable {
  private static final String HEAD =
      """
      # What each target can do

      `target` says what serves the routes of a plan; [generate.md](generate.md) has the rest of a plan. A cell says what
      becomes of a wish, and leads to a plan and all that is made of it; *no* leads to the plan and the refusal with its
      reason. The releases meant are Ingress NGINX 1.15, F5 NGINX Ingress Controller 5.5, HAProxy Kubernetes Ingress
      Controller 3.2, HAProxy Ingress 0.15, Traefik 3.7, and the standard channel of Gateway API 1.6.

      What is needed besides manifests (a flag of the controller, a port of its Service) stands as a comment on top of
      the document that needs it, and is told on standard error.

      """;

  private TargetTable() {}

  static String page() {
    StringBuilder out = new StringBuilder(HEAD);
    out.append('|');
    for (Target target : Target.values()) {
      out.append(" | ").append(target.key());
    }
    out.append(" |\n|---").append("|---".repeat(Target.values().length)).append("|\n");
    for (Intent intent : Intent.values()) {
      out.append("| ").append(intent.summary());
      for (Target target : Target.values()) {
        cell(intent, target, out);
      }
      out.append(" |\n");
    }
    out.append("\n## Why not\n\n");
    for (Intent intent : Intent.values()) {
      reasons(intent, out);
    }
    return out.toString();
  }

  private static void cell(Intent intent, Target target, StringBuilder out) {
    Support support = Capabilities.of(intent, target);
    String text = support.isThere() ? support.text() : "*no*";
    String file = support.isThere() ? "expected.yaml" : "refused.out";
    out.append(" | [").append(text).append("](../testdata/generate/").append(target.key());
    out.append('/').append(intent.id()).append('/').append(file).append(')');
  }

  private static void reasons(Intent intent, StringBuilder out) {
    for (Target target : Target.values()) {
      Support support = Capabilities.of(intent, target);
      if (!support.isThere()) {
        out.append("- ").append(target.key()).append(", ").append(intent.summary());
        out.append(": ").append(support.text()).append('\n');
      }
    }
  }
}
