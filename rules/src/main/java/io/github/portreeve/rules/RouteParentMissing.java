package io.github.portreeve.rules;

import io.github.portreeve.exposure.gateway.AnyRoute;
import io.github.portreeve.exposure.gateway.Attachment;
import io.github.portreeve.exposure.gateway.Attachments;
import io.github.portreeve.exposure.gateway.ListenerDoor;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.gateway.ParentReference;
import io.github.portreeve.rule.Rule;
import io.github.portreeve.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A parent of a route, or its listener, that is not there. */
final class RouteParentMissing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "route-parent-missing",
          Category.BROKEN,
          Severity.WARNING,
          "The Gateway or listener that a route wants to attach to is not there",
          """
          A route serves nothing until a listener takes it. `parentRefs` name a Gateway or a \
          ListenerSet, in the route's own namespace unless they say otherwise, and maybe one of \
          its listeners by `sectionName` or `port`.

          Where these files have other Gateways but not this one, it is a note: it may well stand \
          in other files. Where they have it in another namespace, or with other listeners, it is \
          a warning.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    List<AnyRoute> routes = AnyRoute.in(manifests);
    if (routes.isEmpty()) {
      return;
    }
    Attachments attachments = new Attachments(manifests);
    for (AnyRoute route : routes) {
      for (Attachment attachment : attachments.of(route)) {
        if (!Unfilled.isIn(attachment.reference().name())) {
          check(attachment, attachments, manifests, findings);
        }
      }
    }
  }

  private static void check(
      Attachment attachment, Attachments all, ManifestSet manifests, Findings findings) {
    switch (attachment.match()) {
      case PARENT_MISSING -> missing(attachment, all, manifests.isOpen(), findings);
      case SECTION_MISSING -> {
        String wanted = "listener " + Words.quoted(attachment.reference().sectionName() + "");
        listener(attachment, "sectionName", wanted, findings);
      }
      case PORT_MISSING ->
          listener(
              attachment, "port", "listener on port " + attachment.reference().port(), findings);
      case LISTENERS, OTHER_KIND -> {}
    }
  }

  private static void missing(
      Attachment attachment, Attachments all, boolean open, Findings findings) {
    ParentReference reference = attachment.reference();
    String kind = kind(reference);
    Manifest<?> route = attachment.route().manifest();
    FieldPath field = attachment.path().child("name");
    List<Manifest<?>> elsewhere = all.named(kind, reference.name());
    if (!elsewhere.isEmpty()) {
      elsewhere(attachment, ByName.first(elsewhere), findings);
      return;
    }
    Set<String> names = all.names(kind);
    if (!open && !names.isEmpty() && !Unfilled.isInAny(names)) {
      String hint = Words.didYouMean(Nearest.among(reference.name(), names));
      String message = "no " + kind + " " + Words.quoted(reference.name()) + " in these files";
      findings.report(INFO, Severity.INFO, route, field, message + hint);
    }
  }

  private static void elsewhere(Attachment attachment, Manifest<?> parent, Findings findings) {
    String asked = attachment.reference().namespace();
    String end = asked == null ? "; name it in the reference" : ", not in " + Words.quoted(asked);
    findings.report(
        INFO,
        attachment.route().manifest(),
        attachment.path().child("name"),
        parent.describe() + " is in namespace " + Words.quoted(parent.namespace()) + end,
        Related.of(parent, FieldPath.of("metadata", "namespace"), "the " + parent.type().kind()));
  }

  private static String kind(ParentReference reference) {
    return reference.kind() == null ? "Gateway" : reference.kind();
  }

  private static void listener(
      Attachment attachment, String part, String wanted, Findings findings) {
    Manifest<?> parent = ByName.first(attachment.parents());
    List<ListenerDoor> doors = Attachments.doors(parent);
    List<String> names = new ArrayList<>();
    for (ListenerDoor door : doors) {
      names.add(door.listener().name());
      if (Unfilled.isIn(door.listener().name())) {
        return;
      }
    }
    String message = parent.describe() + " has no " + wanted + ", " + has(doors, part);
    FieldPath listeners = FieldPath.of("spec", "listeners");
    findings.report(
        INFO,
        attachment.route().manifest(),
        attachment.path().child(part),
        message + hint(attachment.reference().sectionName(), part, names),
        Related.of(parent, listeners, "the listeners of " + parent.describe()));
  }

  private static String has(List<ListenerDoor> doors, String part) {
    List<String> shown = new ArrayList<>();
    for (ListenerDoor door : doors) {
      boolean name = part.equals("sectionName");
      shown.add(name ? door.listener().name() : Integer.toString(door.listener().port()));
    }
    return shown.isEmpty() ? "it has none" : "it has " + Words.quotedList(shown);
  }

  private static String hint(@Nullable String section, String part, List<String> names) {
    boolean named = section != null && part.equals("sectionName");
    return named ? Words.didYouMean(Nearest.among(section, names)) : "";
  }
}
