package io.github.portreeve.rules;

import io.github.portreeve.exposure.gateway.Admission;
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
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.gateway.AllowedRoutes;
import io.github.portreeve.model.gateway.RouteGroupKind;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** A route that no listener takes of those that it asks for. */
final class RouteNotAdmitted implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "route-not-admitted",
          Category.BROKEN,
          Severity.ERROR,
          "No listener that a route asks for takes the route",
          """
          A listener takes a route when its protocol and its `allowedRoutes.kinds` are for routes \
          of that kind, when its `allowedRoutes.namespaces` let in the route's namespace (only \
          the Gateway's own unless it says otherwise), and when both have a hostname in common: \
          `*.example.com` stands for any number of labels, but not for `example.com` itself. What \
          is not taken serves nothing, though everything is created without a complaint.

          Nothing is said where a namespace or its labels are not known.""");

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
        if (!attachment.admissions().isEmpty()
            && !attachment.isAdmitted()
            && !isUnfilled(attachment)) {
          report(attachment, nearest(attachment.admissions()), findings);
        }
      }
    }
  }

  private static boolean isUnfilled(Attachment attachment) {
    for (Admission admission : attachment.admissions()) {
      if (Unfilled.isIn(admission.door().hostname())
          || Unfilled.isIn(admission.door().listener().protocol())) {
        return true;
      }
    }
    return Unfilled.isInAny(attachment.route().hostnames());
  }

  /** The refusal of the listener that was most willing; of such the first. */
  private static Admission nearest(List<Admission> admissions) {
    Admission nearest = admissions.get(0);
    for (Admission admission : admissions) {
      if (admission.answer().compareTo(nearest.answer()) > 0) {
        nearest = admission;
      }
    }
    return nearest;
  }

  private static void report(Attachment attachment, Admission admission, Findings findings) {
    AnyRoute route = attachment.route();
    ListenerDoor door = admission.door();
    boolean host = admission.answer() == Admission.Answer.HOSTNAME;
    String message =
        switch (admission.answer()) {
          case ADMITTED -> throw new IllegalArgumentException("it is admitted");
          case KIND -> door.describe() + " takes no " + route.kind() + "s" + kinds(door);
          case NAMESPACE -> door.describe() + " takes no routes of " + namespaces(route, door);
          case HOSTNAME -> hostnames(route, door);
        };
    FieldPath field = host ? FieldPath.of("spec", "hostnames") : attachment.path();
    findings.report(
        INFO,
        route.manifest(),
        field,
        message,
        Related.of(door.owner(), door.path(), "the listener"));
  }

  private static String kinds(ListenerDoor door) {
    AllowedRoutes allowed = door.listener().allowedRoutes();
    if (allowed == null || allowed.kinds().isEmpty()) {
      return ", its protocol is " + door.listener().protocol();
    }
    List<String> kinds = new ArrayList<>();
    for (RouteGroupKind kind : allowed.kinds()) {
      kinds.add(kind.kind());
    }
    return ", its protocol is "
        + door.listener().protocol()
        + " and allowedRoutes.kinds has "
        + Words.quotedList(kinds);
  }

  private static String namespaces(AnyRoute route, ListenerDoor door) {
    AllowedRoutes allowed = door.listener().allowedRoutes();
    boolean selects =
        allowed != null
            && allowed.namespaces() != null
            && "Selector".equals(allowed.namespaces().from());
    String rest =
        selects
            ? "the selector of allowedRoutes.namespaces does not match its labels"
            : "only of its own, " + Words.quoted(door.owner().namespace());
    return "namespace " + Words.quoted(route.manifest().namespace()) + ", " + rest;
  }

  private static String hostnames(AnyRoute route, ListenerDoor door) {
    return door.describe()
        + " is for "
        + Words.quoted(door.hostname())
        + ", which has nothing in common with "
        + Words.quotedList(route.hostnames());
  }
}
