package io.github.portreeve.rules;

import io.github.portreeve.controllers.AnnotationKeys;
import io.github.portreeve.exposure.BackendMatch;
import io.github.portreeve.exposure.BackendRoute;
import io.github.portreeve.exposure.IngressClasses;
import io.github.portreeve.exposure.Routes;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.rule.Rule;

/** A backend without a node port, behind a load balancer that may need one. */
final class IngressBackendNotNodePort implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-backend-not-node-port",
          Category.BROKEN,
          Severity.INFO,
          "The load balancer of this Ingress class may reach only node ports",
          """
          The load balancers that Google's and Amazon's controllers make stand outside the
          cluster. Unless they are told to go to the pods, they go to a port of the nodes, and a
          Service of type ClusterIP has none: the backend stays unhealthy, or the controller
          refuses the Ingress.

          It is a warning where the annotation alb.ingress.kubernetes.io/target-type says
          instance, and a remark where the cluster's settings decide. Give the Service type
          NodePort, or let the load balancer go to the pods: target-type: ip, or on Google the
          annotation cloud.google.com/neg on the Service.""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final String TARGET_TYPE = AnnotationKeys.ALB + "target-type";
  private static final String NEG = "cloud.google.com/neg";

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    Routes routes = Routes.of(manifests);
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      if (IngressClasses.hasOwnAddress(ingress.resource())) {
        for (BackendRoute backend : Backends.of(routes, ingress)) {
          if (backend.match() == BackendMatch.FOUND) {
            check(ingress, backend, backend.services().get(0).service(), findings);
          }
        }
      }
    }
  }

  private static void check(
      Manifest<Ingress> ingress,
      BackendRoute backend,
      Manifest<Service> service,
      Findings findings) {
    String target = targetType(ingress, service);
    boolean inside = service.resource().spec().effectiveType().equals("ClusterIP");
    if (inside && !target.equals("ip") && !service.metadata().annotations().containsKey(NEG)) {
      findings.report(
          INFO,
          target.equals("instance") ? Severity.WARNING : Severity.INFO,
          ingress,
          Backends.field(ingress, backend, "name"),
          service.describe()
              + " has no node port, so the load balancer of class \""
              + IngressClasses.nameOf(ingress.resource())
              + "\" reaches it only if it sends to pods",
          Related.of(service, FieldPath.of("spec"), "a Service of type ClusterIP"));
    }
  }

  private static String targetType(Manifest<Ingress> ingress, Manifest<Service> service) {
    String own = service.metadata().annotations().getOrDefault(TARGET_TYPE, "");
    return own.isEmpty() ? ingress.metadata().annotations().getOrDefault(TARGET_TYPE, "") : own;
  }
}
