package io.github.portreeve.validation;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;

/** Checks of what the server refuses in pods and in the templates of pods. */
final class PodChecks {
  static final RuleInfo ACTIVE_DEADLINE_INVALID =
      invalid(
          "active-deadline-invalid",
          "a pod's activeDeadlineSeconds is out of range or not allowed",
          """
          `activeDeadlineSeconds` ends a pod after that time, so it must be between 1 and
          2147483647.

          Pods that are to run on have none: the templates of Deployments, ReplicaSets,
          StatefulSets, DaemonSets and ReplicationControllers are refused with it. Put it into a
          Job, or leave it out.
          """);

  static final RuleInfo CONTAINERS_REQUIRED =
      invalid(
          "containers-required",
          "a pod has no container",
          """
          A pod, or the template of one, needs at least one entry in `containers`. Init containers
          alone are not enough.
          """);

  static final RuleInfo DNS_CONFIG_INVALID =
      invalid(
          "dns-config-invalid",
          "a pod's dnsConfig has what a resolver cannot take",
          """
          At most 3 nameservers, by IP address; at most 32 search domains (6 up to 1.25); every
          option with a name.

          `dnsPolicy: None` takes nothing from the node or the cluster, so it needs at least one
          nameserver here.
          """);

  static final RuleInfo DNS_POLICY_INVALID =
      invalid(
          "dns-policy-invalid",
          "a pod's dnsPolicy is none of those there are",
          """
          `dnsPolicy` is `ClusterFirst` (the default), `ClusterFirstWithHostNet`, `Default` or
          `None`.

          Pods with `hostNetwork` resolve Services only with `ClusterFirstWithHostNet`; `Default`
          means the node's own resolver.
          """);

  static final RuleInfo EPHEMERAL_CONTAINER =
      invalid(
          "ephemeral-container-forbidden",
          "a manifest has ephemeral containers",
          """
          Ephemeral containers are put beside those of a running pod, as `kubectl debug` does it.
          No pod can be created with them, and no template may have them.
          """);

  static final RuleInfo HOST_ALIAS_INVALID =
      invalid(
          "host-alias-invalid",
          "an entry for a pod's hosts file has no IP address or a wrong name",
          """
          An entry of `hostAliases` needs an IP address, and names that are DNS names of lower
          case letters, digits, `-` and `.`. From 1.36 on addresses are read strictly: no leading
          zeros, no IPv4 addresses in the form of IPv6.
          """);

  static final RuleInfo HOST_NAMESPACES_INVALID =
      invalid(
          "host-namespaces-invalid",
          "namespaces shared with the node exclude what else is asked for",
          """
          `hostUsers: false` gives a pod users of its own, which is not possible together with the
          node's network, processes or IPC (since 1.33, before that the field has no effect).
          `shareProcessNamespace` and `hostPID` exclude each other as well.
          """);

  static final RuleInfo HOST_NETWORK_PORT_MISMATCH =
      invalid(
          "host-network-port-mismatch",
          "with hostNetwork, a hostPort differs from its containerPort",
          """
          A pod with `hostNetwork: true` has no network of its own, so there is nothing to map:
          what it listens at is the node's port.

          Leave `hostPort` out, or give it the value of `containerPort`.
          """);

  static final RuleInfo HOST_PORT_DUPLICATE =
      invalid(
          "host-port-duplicate",
          "a pod takes the same port of its node twice",
          """
          Within a pod, each combination of protocol, `hostIP` and `hostPort` may stand only once.
          `0.0.0.0` and no address are the same for the node, but not for this check.

          In a pod with `hostNetwork`, every `containerPort` is a host port too.
          """);

  static final RuleInfo HOSTNAME_INVALID =
      invalid(
          "hostname-invalid",
          "a pod's hostname or subdomain is no DNS name",
          """
          `hostname` and `subdomain` are single DNS labels, at most 63 lower case letters, digits
          and `-`. `hostnameOverride` (since 1.35) is a DNS name of at most 64 characters, and
          excludes `hostNetwork` and `setHostnameAsFQDN`.

          A StatefulSet sets both itself, so its template may say what it likes.
          """);

  static final RuleInfo NODE_AFFINITY_INVALID =
      invalid(
          "node-affinity-invalid",
          "a node affinity cannot be read",
          """
          A required node affinity needs at least one term. `In` and `NotIn` need values, `Gt` and
          `Lt` exactly one, `Exists` and `DoesNotExist` none. Of a node's fields only
          `metadata.name` can be asked for. Preferences have a `weight` from 1 to 100.
          """);

  static final RuleInfo NODE_NAME_INVALID =
      invalid(
          "node-name-invalid",
          "a pod's nodeName cannot be the name of a node",
          """
          Nodes have DNS names: lower case letters, digits, `-` and `.`, at most 253 characters.

          `nodeName` binds a pod to a node past the scheduler; a `nodeSelector` is nearly always
          the better choice.
          """);

  static final RuleInfo POD_AFFINITY_INVALID =
      invalid(
          "pod-affinity-invalid",
          "a pod affinity or anti-affinity is incomplete",
          """
          Every term needs a `topologyKey`, the node label whose value says what counts as the
          same place, such as `kubernetes.io/hostname`. Its namespaces are DNS labels.
          Preferences have a `weight` from 1 to 100. `matchLabelKeys` need a `labelSelector`
          without the same keys.
          """);

  static final RuleInfo POD_ANNOTATION_INVALID =
      invalid(
          "pod-annotation-invalid",
          "an annotation that the server reads has a wrong value",
          """
          The server reads some annotations of pods: the deletion cost (a whole number of 32
          bits), the mark of mirror pods (which need a `nodeName`), and the old ways to name
          seccomp and AppArmor profiles.

          For profiles, write `securityContext.seccompProfile` and
          `securityContext.appArmorProfile` instead.
          """);

  static final RuleInfo POD_FIELD_INVALID =
      invalid(
          "pod-field-invalid",
          "a field of a pod has a malformed name or an unknown value",
          """
          `priorityClassName` and `runtimeClassName` are DNS names, `preemptionPolicy` is
          `PreemptLowerPriority` or `Never`. `schedulingGates` have different names of the form of
          a label's key, and a pod that has them has no `nodeName` yet.
          """);

  static final RuleInfo POD_OS_INVALID =
      invalid(
          "pod-os-invalid",
          "a pod's os is unknown, or does not have what the pod asks for",
          """
          `os.name` is `linux` or `windows` (since 1.24). A pod for Windows cannot share the
          node's processes or IPC, nor have users of its own, and its `securityContext` has
          nothing that only Linux knows. `windowsOptions` are not for Linux.
          """);

  static final RuleInfo READINESS_GATE_INVALID =
      invalid(
          "readiness-gate-invalid",
          "a readiness gate's condition has a malformed name",
          """
          `conditionType` has the form of a label's key: a name of at most 63 letters, digits,
          `-`, `_` and `.`, maybe with a DNS name and `/` before it. The controller of a load
          balancer says which one it sets.
          """);

  static final RuleInfo RESTART_POLICY_INVALID =
      invalid(
          "restart-policy-invalid",
          "the restartPolicy of pods does not fit their workload",
          """
          `restartPolicy` is `Always` (the default), `OnFailure` or `Never`.

          The pods of Deployments, ReplicaSets, StatefulSets, DaemonSets and
          ReplicationControllers must have `Always`, those of Jobs and CronJobs one of the other
          two; as that is not the default, it must be written.
          """);

  static final RuleInfo SERVICE_ACCOUNT_INVALID =
      invalid(
          "service-account-name-invalid",
          "a pod's serviceAccountName cannot be a ServiceAccount's name",
          """
          A ServiceAccount has a DNS name: lower case letters, digits, `-` and `.`, at most 253
          characters.
          """);

  static final RuleInfo TOLERATION_INVALID =
      invalid(
          "toleration-invalid",
          "a toleration's parts contradict each other",
          """
          `operator` is `Equal` (the default) or `Exists`; without a key only `Exists`, which
          takes no value. `effect` is `NoSchedule`, `PreferNoSchedule` or `NoExecute`, and
          `tolerationSeconds` need the last one.
          """);

  static final RuleInfo TOPOLOGY_SPREAD_INVALID =
      invalid(
          "topology-spread-invalid",
          "a topology spread constraint is incomplete or repeated",
          """
          A constraint needs a `topologyKey`, a `maxSkew` of at least 1, and `whenUnsatisfiable`,
          which is `DoNotSchedule` or `ScheduleAnyway`. Key and action together may stand only
          once. `minDomains` is more than 0 and needs `DoNotSchedule`; policies for nodes are
          `Honor` or `Ignore`.
          """);

  static final RuleInfo VOLUME_INVALID =
      invalid(
          "volume-invalid",
          "a volume has no proper name, or where its files come from is wrong",
          """
          Volumes are named by DNS labels, each once in a pod. Their files come from one place;
          without any it is an `emptyDir`. Each sort of place has fields of its own that it needs,
          such as `secretName`, `configMap.name`, `claimName`, `hostPath.path`, `nfs.server`.

          Modes of files are from 0 to 0777, in octal as YAML reads it. Paths of files are
          relative, without `..`, and each stands once in a `projected` volume.
          """);

  private PodChecks() {}

  private static RuleInfo invalid(String id, String summary, String explanation) {
    return RuleInfo.of(id, Category.INVALID, Severity.ERROR, summary, explanation);
  }
}
