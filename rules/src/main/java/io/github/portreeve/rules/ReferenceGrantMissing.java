package io.github.portreeve.rules;

import io.github.portreeve.exposure.gateway.AnyRoute;
import io.github.portreeve.exposure.gateway.Attachments;
import io.github.portreeve.exposure.gateway.BackendService;
import io.github.portreeve.exposure.gateway.ListenerDoor;
import io.github.portreeve.exposure.gateway.ReferenceGrants;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Secret;
import io.github.portreeve.model.gateway.ListenerTlsConfig;
import io.github.portreeve.model.gateway.SecretObjectReference;
import io.github.portreeve.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** A reference into another namespace that nobody there allows. */
final class ReferenceGrantMissing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "reference-grant-missing",
          Category.BROKEN,
          Severity.WARNING,
          "No ReferenceGrant allows a reference into another namespace",
          """
          A route may send to a Service of another namespace, and a listener may take its \
          certificate from there, only when a ReferenceGrant in that namespace allows it: `from` \
          with the group, kind and namespace of the object that refers, `to` with group and kind \
          of the one that is referred to, and maybe its name. Otherwise requests are answered \
          with 500, and the listener is not ready.

          It is reported where these files have what is referred to, or other grants of that \
          namespace; else the grant may well stand beside it in other files.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    if (manifests.isOpen()) {
      return;
    }
    List<BackendService> backends = RouteBackends.of(manifests);
    List<ListenerDoor> doors = doors(manifests);
    if (backends.isEmpty() && doors.isEmpty()) {
      return;
    }
    ReferenceGrants grants = new ReferenceGrants(manifests);
    for (BackendService backend : backends) {
      if (backend.backend().isService()) {
        check(backend, grants, findings);
      }
    }
    TlsSecrets secrets = new TlsSecrets(manifests);
    for (ListenerDoor door : doors) {
      check(door, grants, secrets, findings);
    }
  }

  private static List<ListenerDoor> doors(ManifestSet manifests) {
    List<ListenerDoor> doors = new ArrayList<>();
    for (Manifest<?> manifest : manifests.all()) {
      doors.addAll(Attachments.doors(manifest));
    }
    return doors;
  }

  private static void check(BackendService backend, ReferenceGrants grants, Findings findings) {
    AnyRoute route = backend.route();
    String namespace = backend.backend().namespace(route);
    String name = backend.backend().reference().name();
    boolean known = !backend.services().isEmpty() || grants.hasAny(namespace);
    if (known && !grants.allow(route.manifest(), "", "Service", namespace, name)) {
      FieldPath field = backend.backend().path().child("namespace");
      report(route.manifest(), field, "Service", namespace, name, findings);
    }
  }

  private static void check(
      ListenerDoor door, ReferenceGrants grants, TlsSecrets secrets, Findings findings) {
    ListenerTlsConfig tls = door.listener().tls();
    List<SecretObjectReference> references = tls == null ? List.of() : tls.certificateRefs();
    FieldPath path = door.path().child("tls").child("certificateRefs");
    for (int i = 0; i < references.size(); i++) {
      SecretObjectReference reference = references.get(i);
      String namespace = reference.namespace();
      boolean secret =
          (reference.kind() == null || reference.kind().equals("Secret"))
              && (reference.group() == null || reference.group().isEmpty());
      if (secret
          && namespace != null
          && (isIn(secrets.named(reference.name()), namespace) || grants.hasAny(namespace))
          && !grants.allow(door.owner(), "", "Secret", namespace, reference.name())) {
        FieldPath field = path.index(i).child("namespace");
        report(door.owner(), field, "Secret", namespace, reference.name(), findings);
      }
    }
  }

  private static boolean isIn(List<Manifest<Secret>> secrets, String namespace) {
    for (Manifest<Secret> secret : secrets) {
      if (secret.namespace().equals(namespace)) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      Manifest<?> from,
      FieldPath field,
      String kind,
      String namespace,
      String name,
      Findings findings) {
    String message =
        "no ReferenceGrant in namespace "
            + Words.quoted(namespace)
            + " lets "
            + from.type().kind()
            + "s of namespace "
            + Words.quoted(from.namespace())
            + " refer to "
            + kind
            + " "
            + Words.quoted(name);
    findings.report(INFO, from, field, message);
  }
}
