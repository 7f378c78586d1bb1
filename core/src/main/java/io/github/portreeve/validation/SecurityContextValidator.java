package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The checks of what pods and containers are allowed to be. */
final class SecurityContextValidator {
  private static final long LARGEST_ID = Integer.MAX_VALUE;
  private static final int LONGEST_APP_ARMOR_PROFILE = 4095;

  private SecurityContextValidator() {}

  static void container(Part part, PodScope scope) {
    Part context = part.under(ContainerChecks.SECURITY_CONTEXT_INVALID);
    privileges(context, scope);
    context.within("runAsUser", 0, LARGEST_ID);
    context.within("runAsGroup", 0, LARGEST_ID);
    if (context.has("procMount") && scope.atLeast(33)) {
      context.oneOf("procMount", "Default", "Unmasked");
      boolean ownUsers = Boolean.FALSE.equals(scope.spec().hostUsers());
      if (context.text("procMount").equals("Unmasked") && !ownUsers) {
        context.invalid("procMount", "procMount Unmasked needs a pod with hostUsers: false");
      }
    }
    profiles(context);
    escalation(context);
    WindowsOptions.validate(context);
    appArmor(context);
  }

  private static void privileges(Part context, PodScope scope) {
    if (context.values().isTrue("privileged") && !scope.allowsPrivileged()) {
      context.forbidden("privileged", "this cluster allows no privileged containers");
    }
  }

  private static void escalation(Part context) {
    if (!Boolean.FALSE.equals(context.values().bool("allowPrivilegeEscalation"))) {
      return;
    }
    if (context.values().isTrue("privileged")) {
      String message = "privileged and allowPrivilegeEscalation: false exclude each other";
      context.refusals().invalid(context.check(), context.field(), message);
    }
    List<String> added = context.child("capabilities").values().texts("add");
    if (added.contains("CAP_SYS_ADMIN")) {
      String message = "CAP_SYS_ADMIN and allowPrivilegeEscalation: false exclude each other";
      context.refusals().invalid(context.check(), context.field(), message);
    }
  }

  static void pod(Part part, PodScope scope) {
    part.within("fsGroup", 0, LARGEST_ID);
    part.within("runAsUser", 0, LARGEST_ID);
    part.within("runAsGroup", 0, LARGEST_ID);
    groups(part);
    sysctls(part, scope);
    part.oneOf("fsGroupChangePolicy", "OnRootMismatch", "Always");
    profiles(part);
    WindowsOptions.validate(part);
    appArmor(part);
    if (scope.atLeast(33)) {
      part.oneOf("supplementalGroupsPolicy", "Merge", "Strict");
      part.oneOf("seLinuxChangePolicy", "MountOption", "Recursive");
    }
  }

  private static void groups(Part part) {
    List<Long> groups = part.values().numbers("supplementalGroups");
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i) < 0 || groups.get(i) > LARGEST_ID) {
        String message = groups.get(i) + " must be between 0 and " + LARGEST_ID;
        FieldPath field = part.field("supplementalGroups").index(i);
        part.refusals().invalid(part.check(), field, message);
      }
    }
  }

  private static void sysctls(Part part, PodScope scope) {
    Set<String> names = new HashSet<>();
    for (Part sysctl : part.items("sysctls")) {
      String name = sysctl.text("name");
      if (sysctl.require("name")) {
        String complaint = Sysctls.complaint(name);
        sysctl.invalidIf("name", complaint);
        if (complaint == null && names.contains(name)) {
          sysctl.duplicate("name", "sysctl \"" + name + "\" stands a second time");
        }
      }
      if (scope.spec().hostNetwork() && Sysctls.isOfNetwork(name)) {
        sysctl.invalid("name", "with hostNetwork a pod cannot set the node's \"" + name + "\"");
      } else if (scope.spec().hostIPC() && Sysctls.isOfIpc(name)) {
        sysctl.invalid("name", "with hostIPC a pod cannot set the node's \"" + name + "\"");
      }
      names.add(name);
    }
  }

  private static void profiles(Part context) {
    if (!context.has("seccompProfile")) {
      return;
    }
    Part profile = context.child("seccompProfile");
    profile.requireOneOf("type", "Localhost", "RuntimeDefault", "Unconfined");
    if (!profile.text("type").equals("Localhost")) {
      noProfile(profile);
    } else if (!profile.has("localhostProfile")) {
      profile.required("localhostProfile", "type Localhost needs a localhostProfile");
    } else {
      String path = profile.text("localhostProfile");
      Paths.relative(path, profile.field("localhostProfile"), profile);
    }
  }

  private static void noProfile(Part profile) {
    if (profile.has("localhostProfile")) {
      profile.invalid("localhostProfile", "localhostProfile is for type Localhost only");
    }
  }

  /** The field is known since 1.30. */
  private static void appArmor(Part context) {
    if (!context.has("appArmorProfile") || !context.atLeast(30)) {
      return;
    }
    Part profile = context.child("appArmorProfile");
    switch (profile.text("type")) {
      case "Localhost" -> localAppArmor(profile);
      case "RuntimeDefault", "Unconfined" -> noProfile(profile);
      default -> profile.requireOneOf("type", "Localhost", "RuntimeDefault", "Unconfined");
    }
  }

  private static void localAppArmor(Part profile) {
    String name = profile.text("localhostProfile");
    if (!Texts.trimmed(name).equals(name)) {
      String message = "\"" + name + "\" must not begin or end with white space";
      profile.invalid("localhostProfile", message);
    } else if (name.isEmpty()) {
      profile.required("localhostProfile", "type Localhost needs a localhostProfile");
    }
    profile.noLongerThan("localhostProfile", LONGEST_APP_ARMOR_PROFILE);
  }
}
