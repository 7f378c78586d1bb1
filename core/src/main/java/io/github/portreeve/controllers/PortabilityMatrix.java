package io.github.portreeve.controllers;

import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All annotations of ingress-nginx that some Ingresses use, and what becomes of each. */
public record PortabilityMatrix(int ingresses, List<PortabilityRow> rows) {
  private static final String PREFIX = AnnotationKeys.INGRESS_NGINX;

  public PortabilityMatrix {
    rows = List.copyOf(rows);
  }

  /** Those of a whole set, names sorted. */
  public static PortabilityMatrix of(ManifestSet manifests) {
    return of(manifests.ingresses());
  }

  public static PortabilityMatrix of(List<Manifest<Ingress>> ingresses) {
    Map<String, PortabilityRow> rows = new TreeMap<>();
    int served = 0;
    for (Manifest<Ingress> ingress : ingresses) {
      boolean used = false;
      for (Map.Entry<String, String> entry : ingress.metadata().annotations().entrySet()) {
        if (entry.getKey().startsWith(PREFIX) && Annotations.named(entry.getKey()) != null) {
          String name = entry.getKey().substring(PREFIX.length());
          PortabilityRow row = PortabilityRow.of(name, entry.getValue(), ingress.origin().file());
          PortabilityRow before = rows.get(name);
          rows.put(name, before == null ? row : before.and(row));
          used = true;
        }
      }
      served += used ? 1 : 0;
    }
    return new PortabilityMatrix(served, new ArrayList<>(rows.values()));
  }

  /** How many of the annotations have this fate at this target. */
  public int count(MigrationTarget target, Fate fate) {
    int count = 0;
    for (PortabilityRow row : rows) {
      count += row.at(target).fate() == fate ? 1 : 0;
    }
    return count;
  }

  /** How many of the annotations the target has something for. */
  public int kept(MigrationTarget target) {
    return count(target, Fate.AS_IS) + count(target, Fate.BECOMES);
  }
}
