package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.StatefulSet;
import io.github.portreeve.model.Volume;
import io.github.portreeve.model.VolumeMount;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The checks of volumes and of where they are mounted, as far as the model knows volumes. */
final class VolumesValidator {
  private VolumesValidator() {}

  /** Checks the volumes and gives the names of those without a fault. */
  static Set<String> validate(PodScope scope) {
    FieldPath field = scope.field().child("volumes");
    List<Volume> volumes = scope.spec().volumes();
    List<String> claims = claims(scope.refusals());
    claimNames(claims, scope.refusals());
    Set<String> names = new HashSet<>(claims);
    for (int i = 0; i < volumes.size(); i++) {
      Volume volume = volumes.get(i);
      if (claims.contains(volume.name())) {
        continue;
      }
      int before = scope.refusals().count();
      source(volume, field.index(i), scope.refusals());
      name(volume.name(), field.index(i).child("name"), names, scope.refusals());
      if (scope.refusals().count() == before) {
        names.add(volume.name());
      }
    }
    return names;
  }

  /** The volumes that a StatefulSet gives each of its pods; they displace others of their name. */
  private static List<String> claims(Refusals refusals) {
    return refusals.manifest().resource() instanceof StatefulSet statefulSet
        ? statefulSet.spec().volumeClaimTemplates()
        : List.of();
  }

  /** Claims are checked as volumes, which the server puts before the others; here they stay put. */
  private static void claimNames(List<String> claims, Refusals refusals) {
    FieldPath field = FieldPath.of("spec", "volumeClaimTemplates");
    for (int i = 0; i < claims.size(); i++) {
      FieldPath place = field.index(i).child("metadata").child("name");
      name(claims.get(i), place, Set.of(), refusals);
    }
  }

  private static void source(Volume volume, FieldPath field, Refusals refusals) {
    if (volume.secretName() != null && volume.secretName().isEmpty()) {
      FieldPath place = field.child("secret").child("secretName");
      refusals.required(PodChecks.VOLUME_INVALID, place, "the volume must name its Secret");
    }
    if (volume.configMapName() == null) {
      return;
    }
    if (volume.secretName() != null) {
      String message = "a volume comes from one place, not from a Secret and a ConfigMap";
      refusals.forbidden(PodChecks.VOLUME_INVALID, field.child("configMap"), message);
    } else if (volume.configMapName().isEmpty()) {
      FieldPath place = field.child("configMap").child("name");
      refusals.required(PodChecks.VOLUME_INVALID, place, "the volume must name its ConfigMap");
    }
  }

  private static void name(String name, FieldPath field, Set<String> names, Refusals refusals) {
    if (name.isEmpty()) {
      refusals.required(PodChecks.VOLUME_INVALID, field, "a volume needs a name");
    } else {
      refusals.invalidIf(PodChecks.VOLUME_INVALID, field, name, Names.dnsLabel(name));
    }
    if (names.contains(name)) {
      String message = "two volumes are named \"" + name + "\"";
      refusals.duplicate(PodChecks.VOLUME_INVALID, field, message);
    }
  }

  static void mounts(Container container, FieldPath field, Set<String> volumes, PodScope scope) {
    Set<String> paths = new HashSet<>();
    List<VolumeMount> mounts = container.volumeMounts();
    for (int i = 0; i < mounts.size(); i++) {
      VolumeMount mount = mounts.get(i);
      volume(mount.name(), field.index(i).child("name"), volumes, scope.refusals());
      path(mount.mountPath(), field.index(i).child("mountPath"), paths, scope.refusals());
    }
  }

  private static void volume(String name, FieldPath field, Set<String> volumes, Refusals refusals) {
    if (name.isEmpty()) {
      refusals.required(
          ContainerChecks.VOLUME_MOUNT_INVALID, field, "a mount must name its volume");
    }
    if (!volumes.contains(name)) {
      String message = "the pod has no volume \"" + name + "\"";
      refusals.notFound(ContainerChecks.VOLUME_MOUNT_INVALID, field, message);
    }
  }

  private static void path(String path, FieldPath field, Set<String> paths, Refusals refusals) {
    if (path.isEmpty()) {
      refusals.required(ContainerChecks.VOLUME_MOUNT_INVALID, field, "a mount needs its mountPath");
    }
    if (!paths.add(path)) {
      String message = "two volumes are mounted at \"" + path + "\"";
      refusals.invalid(ContainerChecks.VOLUME_MOUNT_INVALID, field, message);
    }
  }
}
