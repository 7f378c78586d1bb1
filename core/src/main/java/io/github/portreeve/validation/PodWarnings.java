package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.EnvVar;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.HostAlias;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.PodDnsConfig;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the server takes in a pod and warns of, as Kubernetes' warningsForPodSpecAndMeta. */
final class PodWarnings {
  private PodWarnings() {}

  /** Warns of a pod with this metadata, which is the template's for the pods of a workload. */
  static void validate(ObjectMeta metadata, FieldPath metadataField, PodScope scope) {
    SchedulingWarnings.validate(scope);
    if (!scope.spec().volumes().isEmpty()) {
      VolumeWarnings.validate(scope);
    }
    annotation(
        "scheduler.alpha.kubernetes.io/critical-pod",
        "priorityClassName",
        metadata,
        metadataField,
        scope);
    annotation(
        "security.alpha.kubernetes.io/sysctls",
        "securityContext.sysctls",
        metadata,
        metadataField,
        scope);
    annotation(
        "security.alpha.kubernetes.io/unsafe-sysctls",
        "securityContext.sysctls",
        metadata,
        metadataField,
        scope);
    if (scope.atLeast(28)) {
      environment(scope);
      PortWarnings.validate(scope);
    }
    FractionWarnings.pod(scope);
    pullSecrets(scope);
    if (scope.atLeast(27) && !metadata.annotations().isEmpty()) {
      ProfileWarnings.validate(metadata.annotations(), metadataField, scope);
    }
    gracePeriod(scope);
    addresses(scope);
  }

  private static void annotation(
      String key, String replacement, ObjectMeta metadata, FieldPath field, PodScope scope) {
    if (metadata.annotations().containsKey(key)) {
      String message = "annotation " + key + " has no effect, use " + replacement;
      FieldPath place = field.child("annotations").key(key);
      scope.refusals().warn(WarningChecks.POD_ANNOTATION_DEPRECATED, place, message);
    }
  }

  private static void environment(PodScope scope) {
    List<Container> initContainers = scope.spec().initContainers();
    FieldPath field = scope.field().child("initContainers");
    for (int i = 0; i < initContainers.size(); i++) {
      variables(initContainers.get(i).env(), field.index(i).child("env"), scope.refusals());
    }
    List<Container> containers = scope.spec().containers();
    field = scope.field().child("containers");
    for (int i = 0; i < containers.size(); i++) {
      variables(containers.get(i).env(), field.index(i).child("env"), scope.refusals());
    }
  }

  /** A variable may be built upon its earlier value, but not be that alone. */
  private static void variables(List<EnvVar> variables, FieldPath field, Refusals refusals) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < variables.size(); i++) {
      EnvVar variable = variables.get(i);
      String reference = "$(" + variable.name() + ")";
      boolean extended =
          variable.valueFrom() == null
              && variable.value().contains(reference)
              && !variable.value().equals(reference);
      if (!names.add(variable.name()) && !extended) {
        String message = "\"" + variable.name() + "\" hides an earlier value of the same variable";
        refusals.warn(WarningChecks.ENV_HIDDEN, field.index(i), message);
      }
    }
  }

  /** The server warns since 1.28. */
  private static void pullSecrets(PodScope scope) {
    if (!scope.spec().others().has("imagePullSecrets") || !scope.atLeast(28)) {
      return;
    }
    Set<String> names = new HashSet<>();
    Part pod = PodPartsValidator.of(scope).under(WarningChecks.PULL_SECRET);
    for (Part secret : pod.items("imagePullSecrets")) {
      String name = secret.text("name");
      if (name.isEmpty()) {
        secret.refusals().warn(secret.check(), secret.field("name"), "the Secret has no name");
      }
      if (!names.add(name)) {
        String message = "Secret \"" + name + "\" stands a second time";
        secret.refusals().warn(secret.check(), secret.field("name"), message);
      }
    }
  }

  private static void gracePeriod(PodScope scope) {
    Long seconds = scope.spec().terminationGracePeriodSeconds();
    if (seconds != null && seconds < 0 && scope.atLeast(27)) {
      FieldPath field = scope.field().child("terminationGracePeriodSeconds");
      String message = seconds + " counts as 1, it should not be negative";
      scope.refusals().warn(WarningChecks.GRACE_PERIOD_NEGATIVE, field, message);
    }
  }

  private static void addresses(PodScope scope) {
    PodDnsConfig config = scope.spec().dnsConfig();
    if (config != null) {
      FieldPath field = scope.field().child("dnsConfig").child("nameservers");
      for (int i = 0; i < config.nameservers().size(); i++) {
        address(config.nameservers().get(i), field.index(i), scope.refusals());
      }
    }
    aliases(scope.spec().hostAliases(), scope.field().child("hostAliases"), scope.refusals());
  }

  private static void aliases(List<HostAlias> aliases, FieldPath field, Refusals refusals) {
    Set<String> addresses = new HashSet<>();
    for (int i = 0; i < aliases.size(); i++) {
      String address = aliases.get(i).ip();
      FieldPath place = field.index(i).child("ip");
      if (!addresses.add(address)) {
        String message = "address \"" + address + "\" has an entry already, one is enough";
        refusals.warn(WarningChecks.HOST_ALIAS_DUPLICATE, place, message);
      }
      address(address, place, refusals);
    }
  }

  private static void address(String address, FieldPath field, Refusals refusals) {
    String warning = IpForms.addressWarning(address, refusals.cluster());
    if (warning != null) {
      refusals.warn(SharedChecks.IP_NOT_CANONICAL, field, "\"" + address + "\" " + warning);
    }
  }
}
