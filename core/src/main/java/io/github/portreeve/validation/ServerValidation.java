package io.github.portreeve.validation;

import io.github.portreeve.finding.Findings;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressClass;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Resource;

/** What the API server says to an object that is sent to it. */
public final class ServerValidation {
  private ServerValidation() {}

  /** Reports what a server of this profile refuses in the object, and what it warns of. */
  public static void validate(Manifest<?> manifest, ClusterProfile cluster, Findings findings) {
    Refusals refusals = new Refusals(manifest, cluster, findings);
    switch (manifest.resource().kind()) {
      case POD -> {}
      case POD_TEMPLATE -> {}
      case DEPLOYMENT -> {}
      case REPLICA_SET -> {}
      case STATEFUL_SET -> {}
      case DAEMON_SET -> {}
      case REPLICATION_CONTROLLER -> {}
      case JOB -> {}
      case CRON_JOB -> {}
      case SERVICE -> {}
      case INGRESS -> IngressValidator.validate(as(Ingress.class, manifest), refusals);
      case INGRESS_CLASS ->
          IngressClassValidator.validate(as(IngressClass.class, manifest), refusals);
      case ENDPOINTS -> {}
      case ENDPOINT_SLICE -> {}
      case NETWORK_POLICY -> {}
      case SECRET, CONFIG_MAP -> MetadataValidator.validate(NameForm.DNS_SUBDOMAIN, refusals);
      case NAMESPACE -> MetadataValidator.validate(NameForm.DNS_LABEL, refusals);
      case OTHER -> {}
    }
  }

  /** The manifest as one of its resource's own type; the resource itself says which that is. */
  private static <R extends Resource> Manifest<R> as(Class<R> type, Manifest<?> manifest) {
    return new Manifest<>(manifest.origin(), manifest.type(), type.cast(manifest.resource()));
  }
}
