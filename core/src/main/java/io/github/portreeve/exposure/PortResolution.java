package io.github.portreeve.exposure;

import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.PodSpec;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.Workload;
import org.jspecify.annotations.Nullable;

/**
 * Where a Service's port leads in the pods of one workload.
 *
 * @param number the pod's port that gets the traffic; 0 when none does
 * @param declared the entry that decided this: the port found, or the one of the other protocol;
 *     null when there is none
 */
public record PortResolution(
    Manifest<? extends Workload> workload,
    PortMatch match,
    int number,
    @Nullable DeclaredPort declared) {

  /** Resolves as the endpoint slice controller does: a number is taken as it is. */
  public static PortResolution of(ServicePort port, Manifest<? extends Workload> workload) {
    IntOrString target = port.effectiveTargetPort();
    String protocol = port.effectiveProtocol();
    PodSpec pod = workload.resource().podSpec();
    DeclaredPort other = null;
    boolean any = false;
    for (DeclaredPort declared : PodPorts.declared(pod)) {
      if (declared.isPassing()) {
        continue;
      }
      any = true;
      if (isMeant(target, declared)) {
        if (declared.port().effectiveProtocol().equals(protocol)) {
          int number = declared.port().containerPort();
          return new PortResolution(workload, PortMatch.DECLARED, number, declared);
        }
        other = other == null ? declared : other;
      }
    }
    PortMatch match = unmatched(target.isString(), other != null, any);
    return new PortResolution(workload, match, target.number(), other);
  }

  private static boolean isMeant(IntOrString target, DeclaredPort declared) {
    return target.isString()
        ? declared.port().name().equals(target.string())
        : declared.port().containerPort() == target.number();
  }

  private static PortMatch unmatched(boolean named, boolean otherProtocol, boolean anyDeclared) {
    if (named) {
      return otherProtocol ? PortMatch.NAME_OF_OTHER_PROTOCOL : PortMatch.NAME_MISSING;
    }
    if (otherProtocol) {
      return PortMatch.NUMBER_OF_OTHER_PROTOCOL;
    }
    return anyDeclared ? PortMatch.UNDECLARED : PortMatch.NOTHING_DECLARED;
  }
}
