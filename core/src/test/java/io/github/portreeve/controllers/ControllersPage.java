package io.github.portreeve.controllers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The page that shows all that is known of controllers and their annotations. */
final class ControllersPage {
  private static final String HEAD =
      """
      # Controllers and their annotations

      Written by `ControllersPageTest` from the tables in `io.github.portreeve.controllers`; `-Dupdate` writes it anew.
      Rules, `explain --portability` and this page read the same tables. They are of ingress-nginx 1.15.1, F5's controller
      5.5, HAProxy's 3.2, HAProxy Ingress and Traefik 3.7, as of summer 2026.

      ## Which controller serves an Ingress
      1. The IngressClass that the Ingress names, if these files have it: its `spec.controller`.
      2. The name of the class, where only one controller's is usually called so.
      3. The prefix that most of its annotations have. Where two controllers' classes have the same usual name, only the
         annotations of these two count.

      A class that these files do not have, but that other controllers usually have (`gce`, `alb` and the like), is theirs.
      An Ingress that names one class in the field and another in the annotation is nobody's, and so is one whose
      annotations speak for two alike; rules then say nothing, or say that it is not clear.

      "All names known" means that another name under the prefix is not read (`annotation-unknown`).

      """;

  private static final String MATRIX =
      """

      ## What becomes of ingress-nginx's annotations
      `portreeve explain --portability` prints this for the annotations that a repository uses, as text, `--format markdown`
      or `--format json`. In JSON, `annotations` has for each `name` its `uses`, its `files` and, below `targets`, a `fate`
      (`as is`, `becomes`, `unknown`, `lost`) with a `detail`; `kept` counts those that are kept. Where one annotation has
      several values, the worst fate is told.

      What a column is taken from:

      """;

  private final StringBuilder out = new StringBuilder(HEAD);

  private ControllersPage() {}

  static String text() {
    ControllersPage page = new ControllersPage();
    page.addControllers();
    page.addForms();
    for (Controller controller : Controller.values()) {
      if (!Annotations.of(controller).isEmpty()) {
        page.addAnnotations(controller);
      }
    }
    page.addPortability();
    return page.out.toString();
  }

  private void addControllers() {
    row("controller", "`spec.controller`", "usual class", "prefixes", "all names known");
    row("---", "---", "---", "---", "---");
    for (Controller one : Controller.values()) {
      row(
          one.title(),
          code(one.ingressClassController()),
          code(one.usualClass()),
          code(one.prefixes()),
          one.isExhaustive() ? "yes" : "no");
    }
  }

  private void addForms() {
    out.append("\n## What values may be\n");
    out.append(
        "A wrong type is a warning, a wrong character a note. A list of words names all there are.\n\n");
    row("value", "rule");
    row("---", "---");
    for (ValueForm form : ValueForm.values()) {
      if (form.demand().length() > "must be ".length()) {
        row(form.label(), form.demand().replace("|", "\\|"));
      }
    }
  }

  private void addAnnotations(Controller controller) {
    out.append("\n## Annotations of ").append(controller.title()).append('\n');
    boolean graded = controller == Controller.INGRESS_NGINX;
    List<String> head = new ArrayList<>(List.of("annotation", "read from", "value"));
    if (graded) {
      head.addAll(List.of("risk", "read only without"));
    }
    row(head.toArray(String[]::new));
    row(Collections.nCopies(head.size(), "---").toArray(String[]::new));
    for (Annotation annotation : Annotations.of(controller).values()) {
      List<String> cells = new ArrayList<>();
      cells.add(code(annotation.key()));
      cells.add(String.join(", ", annotation.readers().stream().map(Reader::label).toList()));
      cells.add(annotation.syntax().describe());
      if (graded) {
        cells.add(annotation.risk() == null ? "" : annotation.risk().label());
        cells.add(annotation.aliasOf() == null ? "" : code(annotation.aliasOf()));
      }
      row(cells.toArray(String[]::new));
    }
    addFormer(controller);
  }

  private void addFormer(Controller controller) {
    List<FormerAnnotation> former = Annotations.formerOf(controller);
    if (!former.isEmpty()) {
      out.append("\nNo longer read:\n\n");
      row("annotation", "instead");
      row("---", "---");
      for (FormerAnnotation one : former) {
        row(code(one.key()), one.instead());
      }
    }
  }

  private void addPortability() {
    out.append(MATRIX);
    List<String> head = new ArrayList<>(List.of("annotation"));
    for (MigrationTarget target : MigrationTarget.values()) {
      out.append("- ").append(target.title()).append(": ").append(target.source()).append('\n');
      head.add(target.title());
    }
    out.append('\n');
    row(head.toArray(String[]::new));
    row(Collections.nCopies(head.size(), "---").toArray(String[]::new));
    for (Annotation annotation : Annotations.of(Controller.INGRESS_NGINX).values()) {
      List<String> cells = new ArrayList<>(List.of(code(annotation.name())));
      for (MigrationTarget target : MigrationTarget.values()) {
        cells.add(fate(annotation.name(), target));
      }
      row(cells.toArray(String[]::new));
    }
  }

  private static String fate(String name, MigrationTarget target) {
    String refused = target == MigrationTarget.TRAEFIK ? PortabilityTables.TRAEFIK.get(name) : null;
    String but =
        refused == null || refused.isEmpty()
            ? ""
            : ", not " + refused.toUpperCase(Locale.ROOT).replace(" ", ", ");
    Portability portability = Portability.of(name, "", target);
    return portability.fate() == Fate.UNKNOWN ? "" : portability.describe() + but;
  }

  private static String code(List<String> texts) {
    return String.join(", ", texts.stream().map(ControllersPage::code).toList());
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private void row(String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
