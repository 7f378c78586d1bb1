package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.EnvVar;
import io.github.portreeve.model.EphemeralContainer;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.FieldValues;
import io.github.portreeve.model.Volume;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Variables that come from files of a volume, which must be an emptyDir. */
final class VariableFiles {
  private VariableFiles() {}

  /** The field is taken since 1.35. */
  static void validate(PodScope scope) {
    if (scope.atLeast(35)) {
      containers(scope.spec().initContainers(), scope.field().child("initContainers"), scope);
      containers(scope.spec().containers(), scope.field().child("containers"), scope);
      List<EphemeralContainer> ephemeral = scope.spec().ephemeralContainers();
      for (int i = 0; i < ephemeral.size(); i++) {
        FieldPath field = scope.field().child("ephemeralContainers").index(i);
        variables(ephemeral.get(i).container().env(), field.child("env"), scope);
      }
    }
  }

  private static void containers(List<Container> containers, FieldPath field, PodScope scope) {
    for (int i = 0; i < containers.size(); i++) {
      variables(containers.get(i).env(), field.index(i).child("env"), scope);
    }
  }

  private static void variables(List<EnvVar> variables, FieldPath field, PodScope scope) {
    for (int i = 0; i < variables.size(); i++) {
      FieldValues from = variables.get(i).valueFrom();
      FieldValues file = from == null ? null : from.object("fileKeyRef");
      if (file != null) {
        FieldPath place = field.index(i).child("valueFrom").child("fileKeyRef");
        volume(file.text("volumeName"), place.child("volumeName"), scope);
      }
    }
  }

  private static void volume(String name, FieldPath field, PodScope scope) {
    FieldValues source = source(name, scope);
    if (source == null) {
      String message = "the pod has no volume \"" + name + "\"";
      scope.refusals().notFound(ContainerChecks.ENV_SOURCE_INVALID, field, message);
    } else if (!isEmptyDir(source)) {
      String message = "volume \"" + name + "\" is no emptyDir";
      scope.refusals().invalid(ContainerChecks.ENV_SOURCE_INVALID, field, message);
    }
  }

  /** The last volume of that name; a StatefulSet's claim stands in for the pod's own. */
  private static @Nullable FieldValues source(String name, PodScope scope) {
    if (VolumesValidator.claims(scope.refusals()).containsKey(name)) {
      return VolumesValidator.claimed(name);
    }
    FieldValues source = null;
    for (Volume volume : scope.spec().volumes()) {
      source = volume.name().equals(name) ? volume.source() : source;
    }
    return source;
  }

  private static boolean isEmptyDir(FieldValues source) {
    return source.has("emptyDir") || source.isEmpty();
  }
}
