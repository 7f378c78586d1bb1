package io.github.portreeve.write;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.EnvVar;
import io.github.portreeve.model.EphemeralContainer;
import io.github.portreeve.model.VolumeMount;

/** Encodes containers. */
final class ContainerEncoder {
  private ContainerEncoder() {}

  static Fields container(Container container) {
    return new Fields()
        .string("name", container.name())
        .string("image", container.image())
        .string("imagePullPolicy", container.imagePullPolicy())
        .stringOrNull("restartPolicy", container.restartPolicy())
        .strings("command", container.command())
        .strings("args", container.args())
        .objects("ports", container.ports(), ContainerEncoder::port)
        .objects("env", container.env(), ContainerEncoder::envVar)
        .objects("volumeMounts", container.volumeMounts(), ContainerEncoder::volumeMount)
        .objectOrNull("startupProbe", container.startupProbe(), ProbeEncoder::probe)
        .objectOrNull("livenessProbe", container.livenessProbe(), ProbeEncoder::probe)
        .objectOrNull("readinessProbe", container.readinessProbe(), ProbeEncoder::probe)
        .objectOrNull("lifecycle", container.lifecycle(), ProbeEncoder::lifecycle)
        .others(container.others());
  }

  static Fields ephemeralContainer(EphemeralContainer ephemeral) {
    return container(ephemeral.container())
        .string("targetContainerName", ephemeral.targetContainerName());
  }

  private static Fields port(ContainerPort port) {
    return new Fields()
        .string("name", port.name())
        .number("containerPort", port.containerPort())
        .number("hostPort", port.hostPort())
        .string("hostIP", port.hostIP())
        .string("protocol", port.protocol());
  }

  private static Fields envVar(EnvVar variable) {
    return new Fields()
        .string("name", variable.name())
        .string("value", variable.value())
        .objectOrNull("valueFrom", variable.valueFrom(), from -> new Fields().others(from));
  }

  private static Fields volumeMount(VolumeMount mount) {
    return new Fields()
        .string("name", mount.name())
        .string("mountPath", mount.mountPath())
        .others(mount.others());
  }
}
