package io.github.portreeve.decode;

import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Tells by its looks whether an object is meant to be laid over another one. */
final class PatchMarks {
  private PatchMarks() {}

  /**
   * Whether the object has directives of a strategic merge patch, or is a workload that lacks both
   * images and what tells whose pods are its own.
   */
  static boolean in(YamlMapping object, String kind) {
    return hasDirective(object)
        || object.get("spec") instanceof YamlMapping spec
            && !spec.fields().isEmpty()
            && lacksIdentity(spec, kind)
            && !hasImage(spec);
  }

  private static boolean hasDirective(YamlMapping object) {
    return object.field("$patch") != null
        || object.get("spec") instanceof YamlMapping spec && spec.field("$patch") != null;
  }

  private static boolean lacksIdentity(YamlMapping spec, String kind) {
    return switch (kind) {
      case "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet" -> spec.field("selector") == null;
      case "CronJob" -> spec.field("schedule") == null;
      case "Job" -> lacksRestartPolicy(podSpec(spec));
      default -> false;
    };
  }

  private static boolean lacksRestartPolicy(@Nullable YamlMapping pod) {
    return pod != null && pod.field("restartPolicy") == null;
  }

  private static boolean hasImage(YamlMapping spec) {
    YamlNode job = at(spec, "jobTemplate", "spec");
    YamlMapping pod = podSpec(job instanceof YamlMapping inner ? inner : spec);
    if (pod == null || !(pod.get("containers") instanceof YamlSequence containers)) {
      return false;
    }
    for (YamlNode container : containers.items()) {
      if (container.resolve() instanceof YamlMapping mapping && mapping.field("image") != null) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable YamlMapping podSpec(YamlMapping spec) {
    return at(spec, "template", "spec") instanceof YamlMapping pod ? pod : null;
  }

  private static @Nullable YamlNode at(YamlMapping mapping, String outer, String inner) {
    return mapping.get(outer) instanceof YamlMapping found ? found.get(inner) : null;
  }

  /** The key to point to. */
  static YamlNode place(YamlMapping object) {
    YamlEntry spec = object.field("spec");
    return spec == null ? object.entries().get(0).key() : spec.key();
  }
}
