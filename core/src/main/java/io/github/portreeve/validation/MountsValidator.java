package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.FieldValues;
import io.github.portreeve.model.VolumeMount;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The checks of where a container has a pod's volumes, as files and as devices. */
final class MountsValidator {
  private final Container container;
  private final Map<String, FieldValues> volumes;
  private final Refusals refusals;
  private final List<FieldValues> devices;

  private MountsValidator(
      Container container, Map<String, FieldValues> volumes, Refusals refusals) {
    this.container = container;
    this.volumes = volumes;
    this.refusals = refusals;
    this.devices = container.others().objects("volumeDevices");
  }

  static void validate(
      Container container, FieldPath field, Map<String, FieldValues> volumes, PodScope scope) {
    new MountsValidator(container, volumes, scope.refusals()).mounts(field.child("volumeMounts"));
  }

  private void mounts(FieldPath field) {
    Set<String> paths = new HashSet<>();
    List<VolumeMount> mounts = container.volumeMounts();
    for (int i = 0; i < mounts.size(); i++) {
      VolumeMount mount = mounts.get(i);
      name(mount.name(), field.index(i).child("name"));
      path(mount.mountPath(), field.index(i).child("mountPath"), paths);
      if (!mount.others().isEmpty()) {
        others(mount, field.index(i));
      }
    }
  }

  private void name(String name, FieldPath field) {
    if (name.isEmpty()) {
      refusals.required(
          ContainerChecks.VOLUME_MOUNT_INVALID, field, "a mount must name its volume");
    }
    if (!volumes.containsKey(name)) {
      String message = "the pod has no volume \"" + name + "\"";
      refusals.notFound(ContainerChecks.VOLUME_MOUNT_INVALID, field, message);
    }
    if (isDevice("name", name)) {
      String message = "volume \"" + name + "\" is one of the volumeDevices already";
      refusals.invalid(ContainerChecks.VOLUME_MOUNT_INVALID, field, message);
    }
  }

  private void path(String path, FieldPath field, Set<String> paths) {
    if (path.isEmpty()) {
      refusals.required(ContainerChecks.VOLUME_MOUNT_INVALID, field, "a mount needs its mountPath");
    }
    if (!paths.add(path)) {
      String message = "two volumes are mounted at \"" + path + "\"";
      refusals.invalid(ContainerChecks.VOLUME_MOUNT_INVALID, field, message);
    }
    if (isDevice("devicePath", path)) {
      String message = "\"" + path + "\" is the path of one of the volumeDevices";
      refusals.invalid(ContainerChecks.VOLUME_MOUNT_INVALID, field, message);
    }
  }

  /** Of devices with one name the server remembers the last. */
  private boolean isDevice(String name, String value) {
    for (int i = 0; i < devices.size(); i++) {
      if (devices.get(i).text(name).equals(value) && isLast(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLast(int device) {
    String name = devices.get(device).text("name");
    for (int i = device + 1; i < devices.size(); i++) {
      if (devices.get(i).text("name").equals(name)) {
        return false;
      }
    }
    return true;
  }

  /** The server does not say of which mount it speaks. */
  private void others(VolumeMount mount, FieldPath field) {
    Part part = new Part(mount.others(), field, ContainerChecks.VOLUME_MOUNT_INVALID, refusals);
    String path = part.text("subPath");
    String expression = part.text("subPathExpr");
    if (!path.isEmpty()) {
      Paths.relative(path, unnumbered("subPath", part), part);
    }
    if (!expression.isEmpty() && !path.isEmpty()) {
      part.invalid("subPathExpr", "a mount has one of subPath and subPathExpr, not both");
    }
    if (!expression.isEmpty()) {
      Paths.relative(expression, unnumbered("subPathExpr", part), part);
    }
    if (part.has("mountPropagation")) {
      propagation(part);
    }
    if (part.has("recursiveReadOnly") && part.atLeast(31)) {
      recursive(part);
    }
  }

  private static FieldPath unnumbered(String name, Part part) {
    return part.field(name).printedAs(part.field().parent().child(name));
  }

  private void propagation(Part part) {
    String mode = part.text("mountPropagation");
    FieldPath field = unnumbered("mountPropagation", part);
    switch (mode) {
      case "None", "HostToContainer" -> {}
      case "Bidirectional" -> {
        if (!container.others().objectOrNone("securityContext").isTrue("privileged")) {
          String message = "only privileged containers may have mountPropagation Bidirectional";
          refusals.forbidden(part.check(), field, message);
        }
      }
      default ->
          refusals.notSupported(
              part.check(), field, mode, "Bidirectional", "HostToContainer", "None");
    }
  }

  private void recursive(Part part) {
    String mode = part.text("recursiveReadOnly");
    FieldPath field = unnumbered("recursiveReadOnly", part);
    String propagation = part.text("mountPropagation");
    switch (mode) {
      case "Disabled" -> {}
      case "Enabled", "IfPossible" -> {
        if (!part.values().isTrue("readOnly")) {
          refusals.forbidden(part.check(), field, "recursiveReadOnly needs readOnly: true");
        }
        if (part.has("mountPropagation") && !propagation.equals("None")) {
          String message = "recursiveReadOnly and mountPropagation exclude each other";
          refusals.forbidden(part.check(), field, message);
        }
      }
      default ->
          refusals.notSupported(part.check(), field, mode, "Disabled", "Enabled", "IfPossible");
    }
  }
}
