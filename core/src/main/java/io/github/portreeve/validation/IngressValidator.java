package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.HttpIngressPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressRule;
import io.github.portreeve.model.IngressSpec;
import io.github.portreeve.model.IngressTls;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.text.IpAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checks of Ingresses, as Kubernetes' ValidateIngressCreate makes them. Servers before 1.19
 * print wrong indices of rules, paths and hosts; here they are the right ones.
 */
final class IngressValidator {
  private static final FieldPath SPEC = FieldPath.of("spec");

  /** What the server prints, though the field is {@code metadata.annotations[...]}. */
  private static final FieldPath CLASS_ANNOTATION =
      FieldPath.of("annotations", Ingress.CLASS_ANNOTATION);

  private final IngressForm form;
  private final IngressPathValidator paths;
  private final IngressBackendValidator backends;
  private final Refusals refusals;

  private IngressValidator(IngressForm form, Refusals refusals) {
    this.form = form;
    this.backends = new IngressBackendValidator(form, refusals);
    this.paths = new IngressPathValidator(form, refusals);
    this.refusals = refusals;
  }

  static void validate(Manifest<Ingress> manifest, Refusals refusals) {
    MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, refusals);
    IngressForm form = IngressForm.of(manifest.type(), refusals.cluster());
    new IngressValidator(form, refusals).ingress(manifest.resource());
  }

  private void ingress(Ingress ingress) {
    spec(ingress.spec());
    if (refusals.cluster().atLeast(18)) {
      String annotation = ingress.metadata().annotations().get(Ingress.CLASS_ANNOTATION);
      classAnnotation(annotation, ingress.spec().ingressClassName());
    }
  }

  private void spec(IngressSpec spec) {
    if (spec.rules().isEmpty() && spec.defaultBackend() == null) {
      String message = "the Ingress has neither rules nor a " + form.defaultBackend();
      refusals.invalid(IngressChecks.RULES_REQUIRED, SPEC, message);
    }
    if (spec.defaultBackend() != null) {
      backends.backend(spec.defaultBackend(), SPEC.child(form.defaultBackend()));
    }
    rules(spec.rules());
    tls(spec.tls());
    if (spec.ingressClassName() != null && refusals.cluster().atLeast(18)) {
      className(spec.ingressClassName());
    }
  }

  private void rules(List<IngressRule> rules) {
    for (int i = 0; i < rules.size(); i++) {
      rule(rules.get(i), SPEC.child("rules").index(i));
    }
  }

  private void rule(IngressRule rule, FieldPath field) {
    if (!rule.host().isEmpty()) {
      String complaint = hostComplaint(rule.host());
      refusals.invalidIf(IngressChecks.HOST_INVALID, field.child("host"), rule.host(), complaint);
    }
    // In the beta versions no one looked at what a wildcard host serves.
    boolean unseen = form.isBeta() && rule.host().indexOf('*') >= 0;
    if (rule.http() != null && !unseen) {
      http(rule.http().paths(), field.child("http").child("paths"));
    }
  }

  private static @Nullable String hostComplaint(String host) {
    return IpAddress.parse(host) != null
        ? "must be a DNS name, not an IP address"
        : hostNameComplaint(host);
  }

  private static @Nullable String hostNameComplaint(String host) {
    return host.indexOf('*') >= 0 ? Names.wildcardDnsSubdomain(host) : Names.dnsSubdomain(host);
  }

  private void http(List<HttpIngressPath> list, FieldPath field) {
    if (list.isEmpty()) {
      String message = "the rule has an empty list of paths; leave out http or name a path";
      refusals.required(IngressChecks.PATH_REQUIRED, field, message);
    }
    for (int i = 0; i < list.size(); i++) {
      HttpIngressPath path = list.get(i);
      // Without a type the server looks no further.
      if (paths.path(path, field.index(i))) {
        backends.backend(path.backend(), field.index(i).child("backend"));
      }
    }
  }

  private void tls(List<IngressTls> list) {
    for (int i = 0; i < list.size(); i++) {
      FieldPath field = SPEC.child("tls").index(i);
      tlsHosts(list.get(i).hosts(), field.child("hosts"));
      if (!form.isBeta()) {
        tlsSecret(list.get(i).secretName(), field.child("secretName"));
      }
    }
  }

  private void tlsHosts(List<String> hosts, FieldPath field) {
    for (int i = 0; i < hosts.size(); i++) {
      String host = hosts.get(i);
      String complaint = hostNameComplaint(host);
      refusals.invalidIf(IngressChecks.TLS_HOST_INVALID, field.index(i), host, complaint);
    }
  }

  private void tlsSecret(String name, FieldPath field) {
    if (!name.isEmpty()) {
      refusals.invalidIf(IngressChecks.TLS_SECRET_INVALID, field, name, Names.dnsSubdomain(name));
    }
  }

  private void className(String name) {
    FieldPath field = SPEC.child("ingressClassName");
    refusals.invalidIf(IngressChecks.CLASS_NAME_INVALID, field, name, Names.dnsSubdomain(name));
  }

  private void classAnnotation(@Nullable String annotation, @Nullable String className) {
    if (annotation == null) {
      return;
    }
    boolean matchingWillDo = refusals.cluster().atLeast(27);
    if (className == null) {
      if (matchingWillDo) {
        deprecatedAnnotation(annotation);
      }
    } else if (!matchingWillDo || !annotation.equals(className)) {
      String message = conflict(annotation, className, matchingWillDo);
      refusals.invalid(IngressChecks.CLASS_ANNOTATION_CONFLICT, CLASS_ANNOTATION, message);
    }
  }

  private static String conflict(String annotation, String className, boolean matchingWillDo) {
    return "annotation "
        + Ingress.CLASS_ANNOTATION
        + " \""
        + annotation
        + (matchingWillDo
            ? "\" must match ingressClassName \"" + className + "\", or be left out"
            : "\" must be left out when there is an ingressClassName, \"" + className + "\"");
  }

  private void deprecatedAnnotation(String annotation) {
    FieldPath field = FieldPath.of("metadata", "annotations").key(Ingress.CLASS_ANNOTATION);
    String deprecated =
        "annotation " + Ingress.CLASS_ANNOTATION + " \"" + annotation + "\" is deprecated, ";
    if (annotation.equals("gce") || annotation.equals("gce-internal")) {
      String message = deprecated + "though GKE's own controller reads nothing else";
      refusals.remark(IngressChecks.CLASS_ANNOTATION_DEPRECATED, field, message);
    } else {
      String message = deprecated + "name an IngressClass in spec.ingressClassName";
      refusals.warn(IngressChecks.CLASS_ANNOTATION_DEPRECATED, field, message);
    }
  }
}
