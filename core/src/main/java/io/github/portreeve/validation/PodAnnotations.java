package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.PodSpec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Annotations of pods that the server itself reads, and so checks. */
final class PodAnnotations {
  static final String MIRROR = "kubernetes.io/config.mirror";
  private static final String DELETION_COST = "controller.kubernetes.io/pod-deletion-cost";
  static final String SECCOMP = "seccomp.security.alpha.kubernetes.io/pod";
  static final String SECCOMP_CONTAINER = "container.seccomp.security.alpha.kubernetes.io/";
  static final String APP_ARMOR = "container.apparmor.security.beta.kubernetes.io/";

  private PodAnnotations() {}

  static void validate(
      Map<String, String> annotations, PodSpec spec, FieldPath field, Refusals refusals) {
    for (Map.Entry<String, String> annotation : annotations.entrySet()) {
      String key = annotation.getKey();
      String value = annotation.getValue();
      if (key.equals(MIRROR) && spec.nodeName().isEmpty()) {
        invalid(field.key(key), "a mirror pod needs its nodeName", refusals);
      } else if (key.equals(DELETION_COST) && refusals.cluster().atLeast(22)) {
        deletionCost(value, field.key(key), refusals);
      } else if (key.equals(SECCOMP) || key.startsWith(SECCOMP_CONTAINER)) {
        invalidIf(field.child(key), value, seccompComplaint(value), refusals);
      } else if (key.startsWith(APP_ARMOR)) {
        container(key.substring(APP_ARMOR.length()), spec, field.key(key), refusals);
        invalidIf(field.key(key), value, appArmorComplaint(value), refusals);
      }
    }
  }

  /** A number of 32 bits as Go writes it: no plus sign, no leading zero. */
  private static void deletionCost(String value, FieldPath field, Refusals refusals) {
    boolean negative = value.startsWith("-");
    String digits = negative ? value.substring(1) : value;
    boolean form =
        Texts.isDigits(digits) && (negative || digits.charAt(0) != '0' || digits.length() == 1);
    long most = negative ? -(long) Integer.MIN_VALUE : Integer.MAX_VALUE;
    if (!form || Texts.number(digits) > most) {
      invalid(field, "\"" + value + "\" must be a whole number of 32 bits", refusals);
    }
  }

  private static @Nullable String seccompComplaint(String profile) {
    switch (profile) {
      case "runtime/default", "docker/default", "unconfined" -> {
        return null;
      }
      default -> {
        String prefix = "localhost/";
        String path = profile.startsWith(prefix) ? profile.substring(prefix.length()) : "/";
        boolean inside = !path.startsWith("/") && ("/" + path + "/").indexOf("/../") < 0;
        return inside ? null : "must be runtime/default, unconfined or localhost/ and a path";
      }
    }
  }

  private static @Nullable String appArmorComplaint(String profile) {
    boolean known =
        profile.isEmpty()
            || profile.equals("runtime/default")
            || profile.equals("unconfined")
            || profile.startsWith("localhost/");
    return known ? null : "must be runtime/default, unconfined or localhost/ and a name";
  }

  private static void container(String name, PodSpec spec, FieldPath field, Refusals refusals) {
    if (!hasContainer(spec.containers(), name) && !hasContainer(spec.initContainers(), name)) {
      invalid(field, "there is no container \"" + name + "\"", refusals);
    }
  }

  private static boolean hasContainer(Iterable<Container> containers, String name) {
    for (Container container : containers) {
      if (container.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static void invalid(FieldPath field, String message, Refusals refusals) {
    refusals.invalid(PodChecks.POD_ANNOTATION_INVALID, field, message);
  }

  private static void invalidIf(
      FieldPath field, String value, @Nullable String complaint, Refusals refusals) {
    refusals.invalidIf(PodChecks.POD_ANNOTATION_INVALID, field, value, complaint);
  }
}
