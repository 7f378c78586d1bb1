package io.github.portreeve.validation;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;

/** Checks of what the server takes from pods and workloads, but warns of. */
final class WarningChecks {
  static final RuleInfo PORT_DUPLICATE =
      warning(
          Category.CONFLICT,
          "container-port-duplicate",
          "two ports of a pod have the same number and protocol",
          """
          Containers of a pod share one network, so only one of them can listen at a port. Entries
          with the same number and protocol are often a slip; with different `hostPort` or
          `hostIP` it depends on the node which of them works.

          Tools that merge lists by port number, such as client-side `kubectl apply`, lose one of
          them. The server warns since 1.28.
          """);

  static final RuleInfo PORT_NAME_AMBIGUOUS =
      warning(
          Category.CONFLICT,
          "container-port-name-ambiguous",
          "two containers of a pod have a port of the same name",
          """
          A Service that refers to the port by its name uses the first one only, in the order of
          the containers; a probe uses its own container's.

          Give the ports different names. The server warns since 1.33.
          """);

  static final RuleInfo ENV_HIDDEN =
      warning(
          Category.CONFLICT,
          "env-duplicate",
          "an environment variable is defined twice",
          """
          The later definition hides the earlier one, unless it refers to it as `$(NAME)`. Tools
          that merge lists by name lose one of the two. The server warns since 1.28.
          """);

  static final RuleInfo FRACTION_OF_BYTE =
      warning(
          Category.BROKEN,
          "fraction-of-byte",
          "an amount of memory or storage is no whole number of bytes",
          """
          `500m` is half a byte; meant is `500M` or, in powers of 1024, `500Mi`. The server warns
          since 1.27.
          """);

  static final RuleInfo HOST_ALIAS_DUPLICATE =
      warning(
          Category.CONFLICT,
          "host-alias-duplicate",
          "two entries for a pod's hosts file have the same address",
          """
          Each address needs one entry in `hostAliases`, with all its names. Tools that merge
          lists by address, such as client-side `kubectl apply`, lose one of two.
          """);

  static final RuleInfo HOST_IP_WITHOUT_PORT =
      warning(
          Category.BROKEN,
          "host-ip-without-host-port",
          "a container's port has a hostIP and no hostPort",
          """
          `hostIP` says at which address of the node `hostPort` is taken, so without `hostPort` it
          does nothing: the port is not reachable there. The server warns since 1.28.
          """);

  static final RuleInfo SELECTOR_MISSING =
      warning(
          Category.BROKEN,
          "label-selector-missing",
          "spreading or anti-affinity that looks at no pod",
          """
          Without a `labelSelector`, a topology spread constraint or a pod affinity term matches
          no pod and so does nothing. Write a selector, mostly the workload's own labels. The
          server warns since 1.28.
          """);

  static final RuleInfo NAME_NOT_LABEL =
      RuleInfo.of(
          "name-not-dns-label",
          Category.BROKEN,
          Severity.INFO,
          "a workload's name is taken and makes poor host names",
          """
          Pods are named after their workload, and their host name is the pod's name up to the
          first dot or to 63 characters. A name with dots or of more than 63 characters leads to
          host names that are cut and may be the same for several pods.

          Choose a DNS label. The server warns since 1.27.
          """);

  static final RuleInfo NODE_LABEL_VALUE =
      warning(
          Category.BROKEN,
          "node-label-value-invalid",
          "nodes are preferred by a value that no label can have",
          """
          Values of labels have at most 63 letters, digits, `-`, `_` and `.`, with a letter or
          digit at both ends, so this preference fits no node. The server warns since 1.33.
          """);

  static final RuleInfo NODE_LABEL_DEPRECATED =
      warning(
          Category.DEPRECATED,
          "node-label-deprecated",
          "a pod asks for a node label that is deprecated",
          """
          Labels such as `beta.kubernetes.io/os`, `failure-domain.beta.kubernetes.io/zone` and
          `node-role.kubernetes.io/master` have been replaced. Nodes of newer clusters may not
          have them any more, and then the pod is never scheduled. The message names the label to
          use.
          """);

  static final RuleInfo POD_ANNOTATION_DEPRECATED =
      warning(
          Category.DEPRECATED,
          "pod-annotation-deprecated",
          "a pod's annotation has no effect any more",
          """
          Some features of pods were annotations before they became fields, among them sysctls and
          the mark of critical pods. These annotations do nothing in current releases; the message
          names the field to use.
          """);

  static final RuleInfo REVISION_HISTORY_NEGATIVE =
      warning(
          Category.BROKEN,
          "revision-history-negative",
          "a StatefulSet keeps all its revisions for ever",
          """
          A negative `revisionHistoryLimit` is not refused in StatefulSets, it means that no
          revision is ever deleted. Write how many are to be kept; 10 is the default. The server
          warns since 1.34.
          """);

  static final RuleInfo JOB_INDEXES =
      warning(
          Category.BROKEN,
          "job-indexes-too-many",
          "an indexed Job has more completions than can be kept track of",
          """
          With more than 100,000 completions and more than 10,000 pods at once, the list of the
          indexes that are done may grow too long when many of them fail. The server warns since
          1.28.
          """);

  static final RuleInfo PULL_SECRET =
      warning(
          Category.BROKEN,
          "image-pull-secret-invalid",
          "an entry of imagePullSecrets has no name, or stands twice",
          """
          An entry without a name is ignored. Tools that merge lists by name lose one of two. The
          server warns since 1.28.
          """);

  static final RuleInfo GRACE_PERIOD_NEGATIVE =
      warning(
          Category.BROKEN,
          "termination-grace-period-negative",
          "the time for pods to end is negative",
          """
          A negative `terminationGracePeriodSeconds` counts as 1. Write the number of seconds that
          the containers need to finish what they do, or leave it out for 30.
          """);

  static final RuleInfo VOLUME_DEPRECATED =
      warning(
          Category.DEPRECATED,
          "volume-source-deprecated",
          "a volume comes from where kubelets do not get files from any more",
          """
          `photonPersistentDisk` is gone since 1.16, `scaleIO` since 1.22, `flocker`, `storageos`
          and `quobyte` since 1.25, `glusterfs` since 1.26, `cephfs` and `rbd` since 1.31, and
          `gitRepo` is switched off since 1.33.

          Use the CSI driver of the storage; in place of `gitRepo` an init container that clones.
          """);

  static final RuleInfo VOLUME_PATHS_OVERLAP =
      warning(
          Category.CONFLICT,
          "volume-paths-overlap",
          "two files of a volume have the same path, or one is the other's folder",
          """
          Which of the two is there depends on the order in which they are written. An entry of a
          projected volume without a source is most likely a slip. The server warns since 1.33.
          """);

  private WarningChecks() {}

  private static RuleInfo warning(
      Category category, String id, String summary, String explanation) {
    return RuleInfo.of(id, category, Severity.WARNING, summary, explanation);
  }
}
