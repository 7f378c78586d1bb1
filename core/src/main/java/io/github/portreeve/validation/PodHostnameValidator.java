package io.github.portreeve.validation;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.HostAlias;
import io.github.portreeve.model.PodSpec;
import io.github.portreeve.model.StatefulSet;
import java.util.List;

/** The checks of what a pod calls itself and others. */
final class PodHostnameValidator {
  private static final int LONGEST_OVERRIDE = 64;

  private PodHostnameValidator() {}

  /** The field is taken since 1.35. */
  static void override(PodScope scope) {
    PodSpec spec = scope.spec();
    String name = spec.hostnameOverride();
    if (name == null || !scope.atLeast(35)) {
      return;
    }
    FieldPath field = scope.field().child("hostnameOverride");
    if (Boolean.TRUE.equals(spec.setHostnameAsFQDN())) {
      String message = "hostnameOverride and setHostnameAsFQDN exclude each other";
      scope.refusals().forbidden(PodChecks.HOSTNAME_INVALID, field, message);
    }
    if (spec.hostNetwork()) {
      String message = "with hostNetwork a pod has its node's name and no hostnameOverride";
      scope.refusals().forbidden(PodChecks.HOSTNAME_INVALID, field, message);
    }
    overrideForm(name, field, scope.refusals());
  }

  private static void overrideForm(String name, FieldPath field, Refusals refusals) {
    if (Texts.byteLength(name) > LONGEST_OVERRIDE) {
      String message = "\"" + name + "\" must be no more than 64 characters";
      ErrorType type = ErrorType.FIELD_VALUE_TOO_LONG;
      refusals.refuse(PodChecks.HOSTNAME_INVALID, type, field, message);
    }
    refusals.invalidIf(PodChecks.HOSTNAME_INVALID, field, name, Names.dnsSubdomain(name));
  }

  /** A StatefulSet gives its pods names of its own, whatever the template says. */
  static void hostname(PodScope scope) {
    if (!(scope.refusals().manifest().resource() instanceof StatefulSet)) {
      label(scope.spec().hostname(), scope.field().child("hostname"), scope.refusals());
      label(scope.spec().subdomain(), scope.field().child("subdomain"), scope.refusals());
    }
  }

  private static void label(String name, FieldPath field, Refusals refusals) {
    if (!name.isEmpty()) {
      refusals.invalidIf(PodChecks.HOSTNAME_INVALID, field, name, Names.dnsLabel(name));
    }
  }

  /** Up to 1.29 the path does not say which alias. */
  static void aliases(PodScope scope) {
    List<HostAlias> aliases = scope.spec().hostAliases();
    FieldPath field = scope.field().child("hostAliases");
    for (int i = 0; i < aliases.size(); i++) {
      alias(aliases.get(i), scope.atLeast(30) ? field.index(i) : field, scope);
    }
  }

  private static void alias(HostAlias alias, FieldPath field, PodScope scope) {
    Refusals refusals = scope.refusals();
    String complaint = IpForms.addressComplaint(alias.ip(), refusals.cluster());
    refusals.invalidIf(PodChecks.HOST_ALIAS_INVALID, field.child("ip"), alias.ip(), complaint);
    FieldPath names = field.child("hostnames");
    for (int i = 0; i < alias.hostnames().size(); i++) {
      String name = alias.hostnames().get(i);
      FieldPath place = scope.atLeast(30) ? names.index(i) : names;
      refusals.invalidIf(PodChecks.HOST_ALIAS_INVALID, place, name, Names.dnsSubdomain(name));
    }
  }
}
