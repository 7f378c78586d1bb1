package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.FieldValues;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Annotations that name profiles for seccomp and AppArmor, in place of fields. */
final class ProfileWarnings {
  private final Map<String, String> annotations;
  private final FieldPath field;
  private final PodScope scope;
  private final FieldValues context;

  private ProfileWarnings(Map<String, String> annotations, FieldPath field, PodScope scope) {
    this.annotations = annotations;
    this.field = field;
    this.scope = scope;
    this.context = scope.spec().others().objectOrNone("securityContext");
  }

  static void validate(Map<String, String> annotations, FieldPath metadata, PodScope scope) {
    new ProfileWarnings(annotations, metadata.child("annotations"), scope).check();
  }

  private void check() {
    if (!context.has("seccompProfile")) {
      warnIf(PodAnnotations.SECCOMP, "has no effect, use seccompProfile");
    }
    containers(scope.spec().initContainers());
    containers(scope.spec().containers());
  }

  private void containers(List<Container> containers) {
    for (Container container : containers) {
      FieldValues own = container.others().objectOrNone("securityContext");
      if (!own.has("seccompProfile")) {
        String key = PodAnnotations.SECCOMP_CONTAINER + container.name();
        warnIf(key, "has no effect, use seccompProfile");
      }
      String key = PodAnnotations.APP_ARMOR + container.name();
      String annotation = annotations.get(key);
      boolean warned = !own.has("appArmorProfile") && !(scope.isPod() && scope.isWindows());
      if (annotation != null && warned && !isSame(annotation, context.object("appArmorProfile"))) {
        warnIf(key, "is deprecated, use appArmorProfile");
      }
    }
  }

  private static boolean isSame(String annotation, @Nullable FieldValues profile) {
    if (profile == null) {
      return false;
    }
    String local = "localhost/";
    return switch (annotation) {
      case "unconfined" -> isPlain("Unconfined", profile);
      case "runtime/default" -> isPlain("RuntimeDefault", profile);
      default ->
          annotation.startsWith(local)
              && annotation.length() > local.length()
              && profile.text("type").equals("Localhost")
              && annotation.equals(local + profile.text("localhostProfile"));
    };
  }

  private static boolean isPlain(String type, FieldValues profile) {
    return profile.text("type").equals(type) && !profile.has("localhostProfile");
  }

  /** AppArmor's fields are known since 1.30. */
  private void warnIf(String key, String complaint) {
    boolean known = !key.startsWith(PodAnnotations.APP_ARMOR) || scope.atLeast(30);
    if (annotations.containsKey(key) && known) {
      String message = "annotation " + key + " " + complaint;
      scope.refusals().warn(WarningChecks.POD_ANNOTATION_DEPRECATED, field.key(key), message);
    }
  }
}
