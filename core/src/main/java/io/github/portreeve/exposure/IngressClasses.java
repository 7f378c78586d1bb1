package io.github.portreeve.exposure;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressClass;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The classes of Ingresses. */
public final class IngressClasses {
  private static final String DEFAULT = "ingressclass.kubernetes.io/is-default-class";

  /** What only Google's controller reads; it serves Ingresses that name no class. */
  private static final List<String> GOOGLE =
      List.of(
          "kubernetes.io/ingress.global-static-ip-name",
          "kubernetes.io/ingress.regional-static-ip-name",
          "ingress.gcp.kubernetes.io/pre-shared-cert",
          "networking.gke.io/managed-certificates",
          "networking.gke.io/v1beta1.FrontendConfig");

  /** Where a class is marked as the default. */
  public static final FieldPath DEFAULT_FIELD =
      FieldPath.of("metadata", "annotations").key(DEFAULT);

  private IngressClasses() {}

  /** The class an Ingress names, in its field or in the old annotation; empty for none. */
  public static String nameOf(Ingress ingress) {
    String name = ingress.spec().ingressClassName();
    return name == null || name.isEmpty()
        ? ingress.metadata().annotations().getOrDefault(Ingress.CLASS_ANNOTATION, "")
        : name;
  }

  /** The classes declared, sorted. */
  public static List<String> names(ManifestSet manifests) {
    List<String> names = new ArrayList<>();
    for (Manifest<IngressClass> one : manifests.ofType(IngressClass.class)) {
      names.add(one.name());
    }
    Collections.sort(names);
    return names;
  }

  /**
   * Whether its controller makes a load balancer for each Ingress, so that two of them meet
   * nowhere: those of Google and Amazon do.
   */
  public static boolean hasOwnAddress(Ingress ingress) {
    String name = nameOf(ingress);
    return name.equals("gce")
        || name.equals("gce-internal")
        || name.equals("alb")
        || name.isEmpty() && isForGoogle(ingress);
  }

  private static boolean isForGoogle(Ingress ingress) {
    for (String annotation : GOOGLE) {
      if (ingress.metadata().annotations().containsKey(annotation)) {
        return true;
      }
    }
    return false;
  }

  public static boolean hasDefault(ManifestSet manifests) {
    return !defaultNames(manifests).isEmpty();
  }

  /** The only class that is marked as default; empty when there is none or several are. */
  public static String defaultName(ManifestSet manifests) {
    List<String> names = defaultNames(manifests);
    return names.size() == 1 ? names.get(0) : "";
  }

  private static List<String> defaultNames(ManifestSet manifests) {
    List<String> names = new ArrayList<>();
    for (Manifest<IngressClass> one : defaults(manifests)) {
      if (!names.contains(one.name())) {
        names.add(one.name());
      }
    }
    return names;
  }

  /** The classes that are marked as the default, in the order of the set. */
  public static List<Manifest<IngressClass>> defaults(ManifestSet manifests) {
    List<Manifest<IngressClass>> found = new ArrayList<>();
    for (Manifest<IngressClass> one : manifests.ofType(IngressClass.class)) {
      if ("true".equals(one.metadata().annotations().get(DEFAULT))) {
        found.add(one);
      }
    }
    return found;
  }
}
