package io.github.portreeve.controllers;

import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressClass;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which controller serves an Ingress: by the IngressClass that it names, by the name of its
 * class, by most of its annotations.
 */
public final class Servers {
  /** Classes of controllers of which nothing else is known here, as these usually name them. */
  private static final List<String> OF_OTHERS =
      List.of(
          "alb",
          "apisix",
          "azure-application-gateway",
          "azure/application-gateway",
          "gce",
          "gce-internal",
          "higress",
          "istio",
          "mse",
          "openshift-default");

  private final Map<String, String> declared = new HashMap<>();

  private Servers(ManifestSet manifests) {
    for (Manifest<IngressClass> one : manifests.ofType(IngressClass.class)) {
      declared.put(one.name(), one.resource().spec().controller());
    }
  }

  public static Servers of(ManifestSet manifests) {
    return new Servers(manifests);
  }

  public Served of(Ingress ingress) {
    String name = className(ingress);
    if (name == null) {
      return Served.UNKNOWN;
    }
    String controller = declared.get(name);
    if (controller != null) {
      return new Served(Controller.declaredAs(controller), Evidence.INGRESS_CLASS);
    }
    if (OF_OTHERS.contains(name)) {
      return new Served(null, Evidence.CLASS_NAME);
    }
    return byName(name, ingress);
  }

  private static Served byName(String name, Ingress ingress) {
    List<Controller> usual = Controller.usuallyCalled(name);
    if (usual.size() == 1) {
      return new Served(usual.get(0), Evidence.CLASS_NAME);
    }
    return byPrefixes(
        ingress.metadata().annotations(), usual.isEmpty() ? List.of(Controller.values()) : usual);
  }

  /** Empty for none; null where the field and the old annotation name different ones. */
  private static @Nullable String className(Ingress ingress) {
    String field = ingress.spec().ingressClassName();
    String old = ingress.metadata().annotations().getOrDefault(Ingress.CLASS_ANNOTATION, "");
    if (field == null || field.isEmpty()) {
      return old;
    }
    return old.isEmpty() || old.equals(field) ? field : null;
  }

  private static Served byPrefixes(Map<String, String> annotations, List<Controller> candidates) {
    Controller most = null;
    int best = 0;
    for (Controller candidate : candidates) {
      int count = count(annotations, candidate);
      if (count > best) {
        best = count;
        most = candidate;
      } else if (count == best) {
        most = null;
      }
    }
    return most == null ? Served.UNKNOWN : new Served(most, Evidence.PREFIXES);
  }

  private static int count(Map<String, String> annotations, Controller controller) {
    int count = 0;
    for (String key : annotations.keySet()) {
      if (controller.prefixOf(key) != null) {
        count++;
      }
    }
    return count;
  }
}
