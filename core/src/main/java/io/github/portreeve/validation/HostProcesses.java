package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.FieldValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Containers for Windows that run as processes of their node: all of a pod or none. */
final class HostProcesses {
  private final PodScope scope;
  private final @Nullable Boolean ofPod;
  private int count;
  private int all;

  private HostProcesses(PodScope scope, @Nullable Boolean ofPod) {
    this.scope = scope;
    this.ofPod = ofPod;
  }

  /** The field is taken since 1.23. */
  static void validate(PodScope scope) {
    if (scope.atLeast(23)) {
      new HostProcesses(scope, hostProcess(scope.spec().others())).check();
    }
  }

  private static @Nullable Boolean hostProcess(FieldValues others) {
    FieldValues context = others.object("securityContext");
    return context == null ? null : context.objectOrNone("windowsOptions").bool("hostProcess");
  }

  private void check() {
    containers(scope.spec().initContainers(), "initContainers");
    containers(scope.spec().containers(), "containers");
    if (count == 0) {
      return;
    }
    if (count != all) {
      String message = "either all containers of a pod are processes of the host, or none";
      scope.refusals().invalid(ContainerChecks.SECURITY_CONTEXT_INVALID, scope.field(), message);
    }
    if (!scope.spec().hostNetwork()) {
      String message = "processes of the host need hostNetwork: true";
      FieldPath field = scope.field().child("hostNetwork");
      scope.refusals().invalid(ContainerChecks.SECURITY_CONTEXT_INVALID, field, message);
    }
    if (!scope.allowsPrivileged()) {
      String message = "this cluster allows no processes of the host";
      scope.refusals().forbidden(ContainerChecks.SECURITY_CONTEXT_INVALID, scope.field(), message);
    }
  }

  private void containers(List<Container> containers, String list) {
    for (int i = 0; i < containers.size(); i++) {
      all++;
      Boolean own = hostProcess(containers.get(i).others());
      if (own != null && ofPod != null && !own.equals(ofPod)) {
        FieldPath field = scope.field().child(list).index(i).child("securityContext");
        FieldPath place = field.child("windowsOptions").child("hostProcess");
        String message = own + " is not what the pod says, " + ofPod;
        scope.refusals().invalid(ContainerChecks.SECURITY_CONTEXT_INVALID, place, message);
      }
      count += Boolean.TRUE.equals(own == null ? ofPod : own) ? 1 : 0;
    }
  }
}
