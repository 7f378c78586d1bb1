package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.FieldPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The checks of what single routes say, as far as no server would make them. */
final class RouteValidator {
  private static final List<String> PATH_TYPES =
      List.of("Exact", "Prefix", "ImplementationSpecific");
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH");

  private final ExposurePlan plan;
  private final PlanFindings findings;
  private final RouteTexts texts;
  private final ClassNameValidator classNames;
  private final Map<String, WebRoute> known = new HashMap<>();
  private final Map<String, WebRoute> byHost = new HashMap<>();
  private final Map<String, WebRoute> certified = new HashMap<>();

  RouteValidator(ExposurePlan plan, PlanFindings findings) {
    this.plan = plan;
    this.findings = findings;
    this.texts = new RouteTexts(findings);
    this.classNames = new ClassNameValidator(plan, findings);
  }

  void validate(WebRoute route) {
    FieldPath field = route.field();
    boolean checkedByServer =
        field.name().equals(Exposure.Kind.INGRESS.key()) && plan.target() == Target.PLAIN;
    if (!checkedByServer) {
      texts.host(route.host(), field.child("host"));
      match(route, field);
      settings(route, field);
    }
    repeated(route);
    if (plan.target() == Target.NGINX) {
      sameHost(route);
    } else if (plan.target() == Target.GATEWAY) {
      sameKind(route);
    }
  }

  private void match(WebRoute route, FieldPath field) {
    if (route.isGrpc()) {
      calls(route, field);
    } else {
      path(route, field.child("path"));
    }
    for (int i = 0; i < route.methods().size(); i++) {
      String method = route.methods().get(i);
      if (!METHODS.contains(method)) {
        String message = "\"" + method + "\" is none of " + String.join(", ", METHODS);
        invalid(field.child("methods").index(i), message);
      }
    }
    texts.headers(route.headers(), field.child("headers"));
  }

  private void calls(WebRoute route, FieldPath field) {
    Grpc grpc = route.grpc();
    if (grpc != null) {
      texts.callName(grpc.service(), field.child("service"));
      texts.callName(grpc.method(), field.child("method"));
      if (grpc.service().isEmpty() && !grpc.method().isEmpty()) {
        invalid(field.child("method"), "a method needs its service, such as shop.Orders");
      }
    }
  }

  private void path(WebRoute route, FieldPath field) {
    String type = route.effectivePathType();
    FieldPath typeField = field.parent().child("pathType");
    if (!PATH_TYPES.contains(type)) {
      invalid(typeField, "\"" + type + "\" is none of " + String.join(", ", PATH_TYPES));
    } else if (plan.target() == Target.GATEWAY && type.equals("ImplementationSpecific")) {
      invalid(typeField, "a Gateway knows no ImplementationSpecific; say Exact or Prefix");
    }
    texts.path(route.path(), field);
    boolean strict =
        plan.target() == Target.INGRESS_NGINX && !type.equals("ImplementationSpecific");
    if (strict && !RouteTexts.isPlainPath(route.path())) {
      invalid(
          field,
          "ingress-nginx refuses \""
              + route.path()
              + "\" by default: paths of type Exact and Prefix may hold letters, digits, \"-\","
              + " \"_\" and \"/\" only");
    }
  }

  private void settings(WebRoute route, FieldPath field) {
    RouteSettings settings = route.settings();
    texts.sourceRanges(settings.sourceRanges(), field.child("sourceRanges"));
    if (settings.className() != null) {
      classNames.validate(settings.className(), field.child("className"));
    }
    if (settings.sticky() != null && settings.sticky().isByCookie()) {
      texts.token(settings.sticky().cookie(), "name of a cookie", field.child("sticky"));
    }
    certificate(route, field.child("tls"));
    sameCertificate(route, field.child("tls"));
    if (settings.backendTls() != null) {
      backendTls(settings.backendTls(), field.child("backendTls"));
    }
  }

  private void certificate(WebRoute route, FieldPath field) {
    Certificate certificate = route.settings().tls();
    if (certificate == null) {
      if (route.isGrpc() && plan.target() == Target.NGINX) {
        refuse(field, "target nginx takes gRPC over TLS only; say tls");
      }
      return;
    }
    if (!certificate.secret().isEmpty()) {
      texts.name(certificate.secret(), field.child("secret"));
    }
    if (certificate.isIssued()) {
      texts.name(certificate.issuer(), field);
      if (route.host().isEmpty()) {
        refuse(field, "a certificate can be made for a host only; say host");
      }
    }
    if (certificate.isOfController() && plan.target() == Target.GATEWAY) {
      refuse(field, "a Gateway has no certificate of its own; name a Secret or an issuer");
    }
  }

  private void backendTls(BackendTls tls, FieldPath field) {
    boolean checked = !tls.hostname().isEmpty() || !tls.certificateAuthority().isEmpty();
    if (checked && plan.target() != Target.GATEWAY) {
      refuse(
          field,
          "which certificate the pods must have is written for target gateway only; for "
              + plan.target().key()
              + " say backendTls: true");
      return;
    }
    if (!tls.hostname().isEmpty()) {
      texts.exactHost(tls.hostname(), field.child("hostname"));
    }
    if (!tls.certificateAuthority().isEmpty()) {
      texts.name(tls.certificateAuthority(), field.child("certificateAuthority"));
    }
  }

  /** One request cannot go to two places. */
  private void repeated(WebRoute route) {
    String requests =
        String.join(
            " ",
            route.host(),
            route.path(),
            route.effectivePathType(),
            route.methods().toString(),
            route.headers().toString(),
            route.className(plan.target()));
    WebRoute other = known.putIfAbsent(requests, route);
    if (other != null) {
      refuse(route.field(), "the same requests are meant by " + other.field());
    }
  }

  /** Whoever hands on TLS for a host cannot also end it. */
  void handedOn(TlsPassthrough passthrough, FieldPath field) {
    for (WebRoute route : WebRoute.of(plan)) {
      if (route.host().equals(passthrough.host())) {
        refuse(
            field.child("host"), "requests for that host are meant by " + route.field() + " too");
      }
    }
  }

  /** F5's controller takes a host from one Ingress, whose annotations hold for all of it. */
  private void sameHost(WebRoute route) {
    WebRoute other = byHost.putIfAbsent(route.host(), route);
    boolean same =
        other == null
            || other.settings().equals(route.settings()) && other.isGrpc() == route.isGrpc();
    if (!same) {
      String message =
          "target nginx takes a host from one Ingress, so all its routes must have the same"
              + " settings, and those of "
              + other.field()
              + " differ";
      refuse(route.field(), message);
    }
  }

  /** What a listener takes for a host is HTTP or gRPC. */
  private void sameKind(WebRoute route) {
    String listener = route.host() + (route.hasTls() ? " by TLS" : "");
    WebRoute other = byHost.putIfAbsent(listener, route);
    if (other != null && other.isGrpc() != route.isGrpc()) {
      String message = "a Gateway takes HTTP or gRPC for one host, not both; it has ";
      refuse(route.field(), message + other.field());
    }
  }

  /** Whoever asks for a host is shown one certificate. */
  private void sameCertificate(WebRoute route, FieldPath field) {
    WebRoute other = route.hasTls() ? certified.putIfAbsent(route.host(), route) : null;
    if (other != null && !Objects.equals(other.settings().tls(), route.settings().tls())) {
      String message = "a host has one certificate, and another is named by ";
      refuse(field, message + other.field());
    }
  }

  private void invalid(FieldPath field, String message) {
    findings.refuse(PlanChecks.CONTRADICTORY, ErrorType.FIELD_VALUE_INVALID, field, message);
  }

  private void refuse(FieldPath field, String message) {
    findings.refuse(PlanChecks.CONTRADICTORY, ErrorType.FIELD_VALUE_FORBIDDEN, field, message);
  }
}
