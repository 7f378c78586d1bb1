package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.FieldValues;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The checks of what a pod has beside what exposes it, as far as it stands in the pod itself. */
final class PodPartsValidator {
  private PodPartsValidator() {}

  static Part of(PodScope scope) {
    return new Part(
        scope.spec().others(), scope.field(), PodChecks.POD_FIELD_INVALID, scope.refusals());
  }

  /** The names of the pod's claims of devices; servers before 1.34 take claims out. */
  static Set<String> claimNames(PodScope scope) {
    Set<String> names = new HashSet<>();
    if (scope.atLeast(34)) {
      for (FieldValues claim : scope.spec().others().objects("resourceClaims")) {
        names.add(claim.text("name"));
      }
      names.remove("");
    }
    return names;
  }

  static void claims(PodScope scope) {
    if (!scope.atLeast(34) || !scope.spec().others().has("resourceClaims")) {
      return;
    }
    Set<String> names = new HashSet<>();
    for (Part claim : of(scope).under(ContainerChecks.RESOURCES_INVALID).items("resourceClaims")) {
      if (isMirror(scope)) {
        FieldPath nowhere = claim.field().printedAs(FieldPath.ROOT);
        claim.refusals().forbidden(claim.check(), nowhere, "a mirror pod claims no resources");
      } else {
        claim(claim, names);
      }
    }
  }

  private static boolean isMirror(PodScope scope) {
    Map<String, String> annotations = scope.refusals().manifest().metadata().annotations();
    return scope.isPod() && annotations.containsKey(PodAnnotations.MIRROR);
  }

  private static void claim(Part claim, Set<String> names) {
    String name = claim.text("name");
    if (claim.require("name") && !names.add(name)) {
      claim.duplicate("name", "two resource claims are named \"" + name + "\"");
    } else if (!name.isEmpty()) {
      claim.invalidIf("name", Names.dnsLabel(name));
    }
    boolean own = claim.has("resourceClaimName");
    boolean template = claim.has("resourceClaimTemplateName");
    if (own == template) {
      String message =
          "a resource claim has one of resourceClaimName and resourceClaimTemplateName";
      claim.refusals().invalid(claim.check(), claim.field(), message);
    }
    subdomainIf(own, "resourceClaimName", claim);
    subdomainIf(template, "resourceClaimTemplateName", claim);
  }

  private static void subdomainIf(boolean given, String name, Part part) {
    if (given) {
      part.invalidIf(name, Names.dnsSubdomain(part.text(name)));
    }
  }

  static void schedulingGates(PodScope scope) {
    if (!scope.atLeast(27) || !scope.spec().others().has("schedulingGates")) {
      return;
    }
    Set<String> names = new HashSet<>();
    for (Part gate : of(scope).items("schedulingGates")) {
      String name = gate.text("name");
      gate.refusals().invalidIf(gate.check(), gate.field(), name, Names.qualifiedName(name));
      if (!names.add(name)) {
        String message = "two scheduling gates are named \"" + name + "\"";
        gate.refusals().duplicate(gate.check(), gate.field(), message);
      }
    }
    if (scope.isPod() && !names.isEmpty() && !scope.spec().nodeName().isEmpty()) {
      String message = "a pod that is held back has no nodeName yet";
      scope
          .refusals()
          .forbidden(PodChecks.POD_FIELD_INVALID, scope.field().child("nodeName"), message);
    }
  }

  static void securityContext(PodScope scope) {
    if (scope.spec().others().has("securityContext")) {
      Part context = of(scope).child("securityContext");
      SecurityContextValidator.pod(context.under(ContainerChecks.SECURITY_CONTEXT_INVALID), scope);
    }
  }

  /** What stands at the end of the server's list. */
  static void classes(PodScope scope) {
    Part pod = of(scope);
    subdomainIf(!pod.text("priorityClassName").isEmpty(), "priorityClassName", pod);
    subdomainIf(pod.has("runtimeClassName"), "runtimeClassName", pod);
    if (pod.has("preemptionPolicy")) {
      pod.requireOneOf("preemptionPolicy", "PreemptLowerPriority", "Never");
    }
    if (pod.has("overhead")) {
      ResourcesValidator.overhead(pod.under(ContainerChecks.RESOURCES_INVALID));
    }
  }
}
