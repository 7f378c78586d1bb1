package io.github.portreeve.controllers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One annotation of ingress-nginx, where it is used, and what becomes of it.
 *
 * @param name without the prefix
 * @param uses on how many Ingresses
 * @param files sorted, each once
 * @param targets the worst of all uses for each target
 */
public record PortabilityRow(
    String name, int uses, List<String> files, Map<MigrationTarget, Portability> targets) {

  public PortabilityRow {
    files = List.copyOf(files);
    targets = Map.copyOf(targets);
  }

  static PortabilityRow of(String name, String value, String file) {
    Map<MigrationTarget, Portability> targets = new EnumMap<>(MigrationTarget.class);
    for (MigrationTarget target : MigrationTarget.values()) {
      targets.put(target, Portability.of(name, value, target));
    }
    return new PortabilityRow(name, 1, List.of(file), targets);
  }

  /** The same annotation in two places. */
  PortabilityRow and(PortabilityRow other) {
    SortedSet<String> all = new TreeSet<>(files);
    all.addAll(other.files);
    Map<MigrationTarget, Portability> worst = new EnumMap<>(MigrationTarget.class);
    for (MigrationTarget target : MigrationTarget.values()) {
      worst.put(target, at(target).orWorse(other.at(target)));
    }
    return new PortabilityRow(name, uses + other.uses, new ArrayList<>(all), worst);
  }

  /** What becomes of it at this target. */
  public Portability at(MigrationTarget target) {
    return targets.get(target);
  }
}
