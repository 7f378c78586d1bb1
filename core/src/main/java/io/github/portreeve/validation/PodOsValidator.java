package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.FieldValues;
import io.github.portreeve.model.PodOs;
import io.github.portreeve.model.PodSpec;
import java.util.List;

/** The checks of the system a pod is for, and of what Windows does not have. */
final class PodOsValidator {
  private static final List<String> WINDOWS_ONLY = List.of("windowsOptions");
  private static final List<String> LINUX_ONLY_OF_PODS =
      List.of(
          "appArmorProfile",
          "seLinuxOptions",
          "seccompProfile",
          "fsGroup",
          "fsGroupChangePolicy",
          "sysctls",
          "runAsUser",
          "runAsGroup",
          "supplementalGroups",
          "supplementalGroupsPolicy",
          "seLinuxChangePolicy");
  private static final List<String> LINUX_ONLY =
      List.of(
          "appArmorProfile",
          "seLinuxOptions",
          "seccompProfile",
          "capabilities",
          "readOnlyRootFilesystem",
          "privileged",
          "allowPrivilegeEscalation",
          "procMount",
          "runAsUser",
          "runAsGroup");

  private PodOsValidator() {}

  /** The field is taken since 1.24. */
  static void validate(PodScope scope) {
    PodOs os = scope.spec().os();
    if (os == null || !scope.atLeast(24)) {
      return;
    }
    FieldPath field = scope.field().child("os");
    switch (os.name()) {
      case "" ->
          scope
              .refusals()
              .required(PodChecks.POD_OS_INVALID, field.child("name"), "os needs a name");
      case "linux" -> linux(scope);
      case "windows" -> windows(scope);
      default ->
          scope
              .refusals()
              .notSupported(PodChecks.POD_OS_INVALID, field, os.name(), "linux", "windows");
    }
  }

  private static void linux(PodScope scope) {
    refuse(scope.spec().others(), scope.field(), WINDOWS_ONLY, "Linux", scope);
    containers(scope.spec().initContainers(), "initContainers", WINDOWS_ONLY, "Linux", scope);
    containers(scope.spec().containers(), "containers", WINDOWS_ONLY, "Linux", scope);
  }

  private static void containers(
      List<Container> containers, String list, List<String> names, String os, PodScope scope) {
    for (int i = 0; i < containers.size(); i++) {
      FieldPath field = scope.field().child(list).index(i);
      refuse(containers.get(i).others(), field, names, os, scope);
    }
  }

  private static void refuse(
      FieldValues others, FieldPath field, List<String> names, String os, PodScope scope) {
    FieldValues context = others.objectOrNone("securityContext");
    for (String name : context.isEmpty() ? List.<String>of() : names) {
      boolean list = name.equals("sysctls");
      if (list ? !context.objects(name).isEmpty() : context.has(name)) {
        String message = name + " cannot be set in a pod for " + os;
        FieldPath place = field.child("securityContext").child(name);
        scope.refusals().forbidden(PodChecks.POD_OS_INVALID, place, message);
      }
    }
  }

  private static void windows(PodScope scope) {
    refuse(scope.spec().others(), scope.field(), LINUX_ONLY_OF_PODS, "Windows", scope);
    PodSpec spec = scope.spec();
    refuseIf(spec.hostUsers() != null && scope.atLeast(33), "hostUsers", scope);
    refuseIf(spec.hostPID(), "hostPID", scope);
    refuseIf(spec.hostIPC(), "hostIPC", scope);
    refuseIf(spec.shareProcessNamespace() != null, "shareProcessNamespace", scope);
    containers(spec.initContainers(), "initContainers", LINUX_ONLY, "Windows", scope);
    containers(spec.containers(), "containers", LINUX_ONLY, "Windows", scope);
  }

  private static void refuseIf(boolean set, String name, PodScope scope) {
    if (set) {
      FieldPath field = scope.field().child(name);
      String message = name + " cannot be set in a pod for Windows";
      scope.refusals().forbidden(PodChecks.POD_OS_INVALID, field, message);
    }
  }
}
