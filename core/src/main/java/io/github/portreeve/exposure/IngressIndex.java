package io.github.portreeve.exposure;

import io.github.portreeve.controllers.AnnotationKeys;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Ingresses serve, by door, host and path. A door is what a controller opens: one for all
 * Ingresses of a class, or one for each Ingress where the controller makes a load balancer for it.
 */
public final class IngressIndex {
  private static final String ALB_GROUP = AnnotationKeys.ALB + "group.name";

  private final Map<String, IngressTable> doors = new LinkedHashMap<>();
  private final String defaultClass;

  private IngressIndex(ManifestSet manifests) {
    this.defaultClass = IngressClasses.defaultName(manifests);
  }

  /** Looks at each path once. */
  public static IngressIndex of(ManifestSet manifests, Routes routes) {
    IngressIndex index = new IngressIndex(manifests);
    for (Manifest<Ingress> ingress : manifests.ingresses()) {
      for (IngressRoute route : routes.ingress(ingress)) {
        index.add(ServedPath.of(route));
      }
    }
    return index;
  }

  private void add(ServedPath path) {
    String name = className(path.ingress());
    String door = name + address(path.ingress());
    IngressTable table = doors.get(door);
    if (table == null) {
      table = new IngressTable(name);
      doors.put(door, table);
    }
    table.add(path);
  }

  /** The class it names, or the default one of these files. */
  private String className(Manifest<Ingress> ingress) {
    String name = IngressClasses.nameOf(ingress.resource());
    return name.isEmpty() ? defaultClass : name;
  }

  /** What tells its address from that of others of the class; empty when they share one. */
  private static String address(Manifest<Ingress> ingress) {
    if (!IngressClasses.hasOwnAddress(ingress.resource())) {
      return "";
    }
    String group = ingress.metadata().annotations().get(ALB_GROUP);
    return group == null ? " " + ingress.namespace() + "/" + ingress.name() : " group " + group;
  }

  /** One for each door, in the order of the set. */
  public List<IngressTable> doors() {
    return new ArrayList<>(doors.values());
  }
}
