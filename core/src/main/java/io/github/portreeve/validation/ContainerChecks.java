package io.github.portreeve.validation;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;

/** Checks of what the server refuses in containers. */
final class ContainerChecks {
  static final RuleInfo CONTAINER_NAME_INVALID =
      invalid(
          "container-name-invalid",
          "a container's name is missing, no DNS label, or not unique",
          """
          Every container needs a name: at most 63 lower case letters, digits and `-`, with a
          letter or digit at both ends. Containers and init containers of a pod share one set of
          names.
          """);

  static final RuleInfo CONTAINER_PORT_REQUIRED =
      invalid(
          "container-port-required",
          "an entry of a container's ports has no containerPort",
          """
          An entry of `ports` says at which port the container listens, so it needs
          `containerPort`, from 1 to 65535. 0 counts as missing.

          A container may listen at ports that are not listed here; leave the entry out when there
          is nothing to say.
          """);

  static final RuleInfo PORT_NAME_DUPLICATE =
      invalid(
          "container-port-name-duplicate",
          "two ports of one container have the same name",
          """
          Services and probes refer to a port by its name, so within a container each name may
          stand only once.

          A port that speaks both TCP and UDP takes two entries with two names.
          """);

  static final RuleInfo PORT_NAME_INVALID =
      invalid(
          "container-port-name-invalid",
          "the name of a container's port is no IANA service name",
          """
          A port's name has at most 15 characters: lower case letters, digits and single hyphens,
          no hyphen at either end, and at least one letter.

          This is stricter than for the ports of a Service, whose names may have 63 characters.
          """);

  static final RuleInfo CONTAINER_RESTART_POLICY =
      invalid(
          "container-restart-policy-invalid",
          "a container's own restartPolicy is not allowed there",
          """
          Since 1.29 an init container may have `restartPolicy: Always`, which lets it run on
          beside the others. Since 1.35 any container may have `Always`, `OnFailure` or `Never`;
          older servers refuse that.
          """);

  static final RuleInfo ENV_NAME_INVALID =
      invalid(
          "env-name-invalid",
          "an environment variable's name is missing or malformed",
          """
          The name may be any printable ASCII without `=` since 1.32. Older servers take only
          letters, digits, `-`, `_` and `.`, and no digit at the beginning.
          """);

  static final RuleInfo CONTAINER_FIELD_INVALID =
      invalid(
          "container-field-invalid",
          "a container's field has a value that there is not",
          """
          `terminationMessagePolicy` is `File` (the default) or `FallbackToLogsOnError`.
          """);

  static final RuleInfo ENV_SOURCE_INVALID =
      invalid(
          "env-source-invalid",
          "where variables come from is missing, malformed, or more than one place",
          """
          A variable has a `value` or a `valueFrom`, and that has one of `fieldRef`,
          `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` and, since 1.35, `fileKeyRef`. An
          entry of `envFrom` has one of `configMapRef` and `secretRef`.

          Names are those of objects, keys those of ConfigMaps and Secrets. `fieldRef` can have
          the pod's name, namespace, uid, single labels and annotations, its node's name and the
          addresses of both; `resourceFieldRef` what a container requests and is limited to.
          """);

  static final RuleInfo HANDLER_INVALID =
      invalid(
          "handler-invalid",
          "a probe or hook does nothing, several things, or half of one",
          """
          A probe does one of `httpGet`, `tcpSocket`, `grpc` and `exec`; a lifecycle hook one of
          `httpGet`, `tcpSocket`, `exec` and `sleep`.

          `exec` needs a command, `httpGet` takes the schemes `HTTP` and `HTTPS`, and a pause must
          fit into the pod's `terminationGracePeriodSeconds`.
          """);

  static final RuleInfo IMAGE_REQUIRED =
      invalid(
          "image-required",
          "a container has no image, or one with white space around it",
          """
          Every container needs an `image`. White space at either end of it is let pass in
          templates, but the pods made of them are refused.
          """);

  static final RuleInfo PULL_POLICY_INVALID =
      invalid(
          "image-pull-policy-invalid",
          "an imagePullPolicy is none of those there are",
          """
          `imagePullPolicy` is `Always`, `IfNotPresent` or `Never`. Left out, it is `Always` for
          the tag `latest` and `IfNotPresent` otherwise.
          """);

  static final RuleInfo INIT_CONTAINER_FIELD =
      invalid(
          "init-container-field-forbidden",
          "an init container that ends has probes or hooks",
          """
          Init containers run to their end, one after the other, so the server refuses lifecycle
          hooks and probes in them.

          An init container with `restartPolicy: Always` (since 1.29) runs on beside the others
          and may have both.
          """);

  static final RuleInfo PROBE_INVALID =
      invalid(
          "probe-invalid",
          "a probe's numbers make no sense",
          """
          A probe's numbers must not be negative. Liveness and startup probes succeed at the first
          success, so their `successThreshold` is 1. Readiness probes end nothing and so have no
          `terminationGracePeriodSeconds`; in the others it is more than 0.
          """);

  static final RuleInfo PROBE_PORT_NAME_INVALID =
      invalid(
          "probe-port-name-invalid",
          "a probe or hook names its port in a way no port can be named",
          """
          The port is a number from 1 to 65535 or the name of one of the container's ports: at
          most 15 lower case letters, digits and single hyphens, with at least one letter.

          A number in quotes is a name, and one that no port can have: write `8080`, not `"8080"`.
          """);

  static final RuleInfo RESOURCES_INVALID =
      invalid(
          "resources-invalid",
          "resources are unknown, negative, or more than their limit",
          """
          Containers have `cpu`, `memory`, `ephemeral-storage`, huge pages such as
          `hugepages-2Mi`, and devices that a domain names, such as `example.com/gpu`. No amount
          is negative, devices are whole, and no request is more than its limit. Devices and huge
          pages are not shared: request and limit are the same there, and huge pages need `cpu` or
          `memory` beside them.

          `claims` name entries of the pod's `resourceClaims`. A whole pod's `resources`, since
          1.34, must be enough for its containers.
          """);

  static final RuleInfo SECURITY_CONTEXT_INVALID =
      invalid(
          "security-context-invalid",
          "a securityContext has values that there are not, or that contradict",
          """
          Users and groups are numbers from 0 to 2147483647. Profiles for seccomp and AppArmor
          have a `type`, and a `localhostProfile` only when that is `Localhost`. `privileged` and
          `CAP_SYS_ADMIN` exclude `allowPrivilegeEscalation: false`. Sysctls of the node's network
          or IPC cannot be set by a pod that shares these.
          """);

  static final RuleInfo VOLUME_MOUNT_INVALID =
      invalid(
          "volume-mount-invalid",
          "a container mounts a volume the pod lacks, or two at one place",
          """
          `volumeMounts` name a volume of the pod and a path in the container that is mounted only
          once. In a StatefulSet the volume may come from `volumeClaimTemplates` too. `subPath` and
          `subPathExpr` are relative and exclude each other.

          `volumeDevices` name volumes that are claims, and none that are mounted as well.
          """);

  private ContainerChecks() {}

  private static RuleInfo invalid(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.INVALID, Severity.ERROR, summary, explanation);
  }
}
