package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The checks of connections: which port, which host, and that no two ask for the same. */
final class StreamValidator {
  private static final int HIGHEST_PORT = 65535;

  private final ExposurePlan plan;
  private final PlanFindings findings;
  private final RouteTexts texts;
  private final ClassNameValidator classNames;
  private final Map<String, FieldPath> taken = new HashMap<>();

  StreamValidator(ExposurePlan plan, PlanFindings findings) {
    this.plan = plan;
    this.findings = findings;
    this.texts = new RouteTexts(findings);
    this.classNames = new ClassNameValidator(plan, findings);
  }

  void stream(StreamPort stream, FieldPath field) {
    List<PlanPort> ports = PlanPorts.streamed(plan, stream);
    if (ports.isEmpty()) {
      String message = field.name() + " needs a " + stream.protocol() + " port of the app, not ";
      String shown = PlanPorts.shown(PlanPorts.referred(plan, stream.port()));
      refuse(PlanChecks.CONTRADICTORY, field.child("port"), message + shown);
    } else if (ports.size() > 1 && stream.listenerPort() != null) {
      String message = stream.listenerPort() + " cannot lead to all of " + PlanPorts.shown(ports);
      refuse(PlanChecks.PORT_AMBIGUOUS, field.child("listenerPort"), message + "; say which port");
    }
    texts.sourceRanges(stream.sourceRanges(), field.child("sourceRanges"));
  }

  /** What all streams of the plan listen on. */
  void listeners() {
    for (StreamListener listener : StreamListener.of(plan)) {
      FieldPath field = listener.field();
      if (listener.number() < 1 || listener.number() > HIGHEST_PORT) {
        String message = listener.number() + " is no port; it must be 1 to 65535";
        refuse(PlanChecks.VALUE_INVALID, field.child("listenerPort"), message);
      }
      boolean ofHttp = listener.number() == 80 || listener.number() == 443;
      if (ofHttp && !listener.isUdp() && plan.target() != Target.PLAIN) {
        String message =
            "on port " + listener.number() + " target " + plan.target().key() + " serves HTTP";
        refuse(PlanChecks.CONTRADICTORY, field.child("listenerPort"), message);
      }
      FieldPath other = taken.putIfAbsent(listener.name(), field);
      if (other != null) {
        String message = listener.protocol() + " port " + listener.number() + " is taken by ";
        refuse(PlanChecks.CONTRADICTORY, field, message + other);
      }
    }
  }

  void passthrough(TlsPassthrough passthrough, FieldPath field) {
    FieldPath host = field.child("host");
    String name = passthrough.host();
    if (name.isEmpty()) {
      String message = "TLS that is handed on needs the host by which connections are told apart";
      findings.refuse(PlanChecks.INCOMPLETE, ErrorType.FIELD_VALUE_REQUIRED, host, message);
      return;
    }
    texts.host(name, host);
    wildcard(name, host);
    if (passthrough.className() != null) {
      classNames.validate(passthrough.className(), field.child("className"));
    }
    FieldPath other = taken.putIfAbsent(name, field);
    if (other != null) {
      refuse(PlanChecks.CONTRADICTORY, field, "TLS for " + name + " is handed on by " + other);
    }
  }

  private void wildcard(String name, FieldPath host) {
    boolean takesWildcards = plan.target() == Target.TRAEFIK || plan.target() == Target.GATEWAY;
    if (name.startsWith("*") && !takesWildcards) {
      String message =
          "whether target " + plan.target().key() + " hands on TLS for a wildcard is not known";
      refuse(PlanChecks.CONTRADICTORY, host, message + "; traefik, gateway do");
    }
  }

  private void refuse(RuleInfo check, FieldPath field, String message) {
    findings.refuse(check, ErrorType.FIELD_VALUE_INVALID, field, message);
  }
}
