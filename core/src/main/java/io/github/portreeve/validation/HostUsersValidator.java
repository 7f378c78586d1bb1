package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.PodSpec;
import java.util.List;

/** Pods with users of their own, which share no other namespace with the node either. */
final class HostUsersValidator {
  private HostUsersValidator() {}

  /** The field is taken since 1.33. The server writes two of the fields in upper case. */
  static void validate(PodScope scope) {
    PodSpec spec = scope.spec();
    if (!Boolean.FALSE.equals(spec.hostUsers()) || !scope.atLeast(33)) {
      return;
    }
    refuseIf(spec.hostNetwork(), "hostNetwork", "hostNetwork", scope);
    refuseIf(spec.hostPID(), "hostPID", "HostPID", scope);
    refuseIf(spec.hostIPC(), "hostIPC", "HostIPC", scope);
    if (scope.atLeast(34)) {
      devices(spec.initContainers(), scope.field().child("initContainers"), scope);
      devices(spec.containers(), scope.field().child("containers"), scope);
    }
  }

  private static void devices(List<Container> containers, FieldPath field, PodScope scope) {
    for (int i = 0; i < containers.size(); i++) {
      if (!containers.get(i).others().objects("volumeDevices").isEmpty()) {
        FieldPath place = field.index(i).child("volumeDevices");
        String message = "volumeDevices and hostUsers: false exclude each other";
        scope.refusals().forbidden(PodChecks.HOST_NAMESPACES_INVALID, place, message);
      }
    }
  }

  private static void refuseIf(boolean set, String name, String pathName, PodScope scope) {
    if (set) {
      FieldPath field = scope.field().child(pathName);
      String message = name + " and hostUsers: false exclude each other";
      scope.refusals().forbidden(PodChecks.HOST_NAMESPACES_INVALID, field, message);
    }
  }
}
