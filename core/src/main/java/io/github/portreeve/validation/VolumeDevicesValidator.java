package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.FieldValues;
import io.github.portreeve.model.VolumeMount;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The checks of volumes that a container has as bare devices. */
final class VolumeDevicesValidator {
  private VolumeDevicesValidator() {}

  static void validate(
      Container container, FieldPath field, Map<String, FieldValues> volumes, PodScope scope) {
    Part others =
        new Part(container.others(), field, ContainerChecks.VOLUME_MOUNT_INVALID, scope.refusals());
    Set<String> names = new HashSet<>();
    Set<String> paths = new HashSet<>();
    for (Part device : others.items("volumeDevices")) {
      name(device, names, volumes);
      path(device, paths);
      mounted(device, container);
      if (!device.text("name").isEmpty()) {
        names.add(device.text("name"));
      }
    }
  }

  private static void name(Part device, Set<String> names, Map<String, FieldValues> volumes) {
    String name = device.text("name");
    device.require("name");
    if (names.contains(name)) {
      device.invalid("name", "volume \"" + name + "\" is one of the volumeDevices already");
    }
    FieldValues source = volumes.get(name);
    if (source == null) {
      String message = "the pod has no volume \"" + name + "\"";
      device.refusals().notFound(device.check(), device.field("name"), message);
    } else if (!source.has("persistentVolumeClaim") && !source.has("ephemeral")) {
      device.invalid("name", "volume \"" + name + "\" is no claim, and so no device");
    }
  }

  private static void path(Part device, Set<String> paths) {
    String path = device.text("devicePath");
    device.require("devicePath");
    if (paths.contains(path)) {
      device.invalid("devicePath", "two devices have the path \"" + path + "\"");
    }
    if (Paths.hasParent(path)) {
      device.invalid("devicePath", "\"" + path + "\" must not contain \"..\"");
    } else {
      paths.add(path);
    }
  }

  /** Of mounts with one name the server remembers the last. */
  private static void mounted(Part device, Container container) {
    String path = null;
    boolean sameName = false;
    boolean samePath = false;
    for (int i = 0; i < container.volumeMounts().size(); i++) {
      VolumeMount mount = container.volumeMounts().get(i);
      sameName |= mount.name().equals(device.text("name"));
      path = mount.mountPath();
      samePath |= path.equals(device.text("devicePath")) && isLast(i, container);
    }
    if (sameName) {
      device.invalid("name", "volume \"" + device.text("name") + "\" is mounted already");
    }
    if (samePath) {
      String message = "at \"" + device.text("devicePath") + "\" a volume is mounted already";
      device.invalid("devicePath", message);
    }
  }

  private static boolean isLast(int mount, Container container) {
    String name = container.volumeMounts().get(mount).name();
    for (int i = mount + 1; i < container.volumeMounts().size(); i++) {
      if (container.volumeMounts().get(i).name().equals(name)) {
        return false;
      }
    }
    return true;
  }
}
