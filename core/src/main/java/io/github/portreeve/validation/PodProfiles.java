package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.FieldValues;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Profiles for seccomp and AppArmor that are given twice, by annotation and by field. */
final class PodProfiles {
  private static final String LOCAL = "localhost/";

  private final Map<String, String> annotations;
  private final PodScope scope;

  private PodProfiles(Map<String, String> annotations, PodScope scope) {
    this.annotations = annotations;
    this.scope = scope;
  }

  static void validate(Map<String, String> annotations, PodScope scope) {
    if (!annotations.isEmpty()) {
      new PodProfiles(annotations, scope).check();
    }
  }

  private void check() {
    FieldPath field = scope.field().child("securityContext");
    FieldValues context = scope.spec().others().objectOrNone("securityContext");
    FieldValues profile = context.object("seccompProfile");
    String annotation = annotations.get(PodAnnotations.SECCOMP);
    if (profile != null && annotation != null) {
      same(profile, annotation, field.child("seccompProfile"));
    }
    FieldValues appArmor = scope.isWindows() ? null : context.object("appArmorProfile");
    containers(scope.spec().initContainers(), "initContainers", appArmor);
    containers(scope.spec().containers(), "containers", appArmor);
  }

  private void containers(
      List<Container> containers, String list, @Nullable FieldValues podProfile) {
    for (int i = 0; i < containers.size(); i++) {
      FieldPath field = scope.field().child(list).index(i).child("securityContext");
      container(containers.get(i), field, podProfile);
    }
  }

  private void container(Container container, FieldPath field, @Nullable FieldValues podProfile) {
    FieldValues context = container.others().objectOrNone("securityContext");
    FieldValues seccomp = context.object("seccompProfile");
    String annotation = annotations.get(PodAnnotations.SECCOMP_CONTAINER + container.name());
    if (seccomp != null && annotation != null) {
      same(seccomp, annotation, field.child("seccompProfile"));
    }
    FieldValues own = context.object("appArmorProfile");
    FieldValues appArmor = own == null ? podProfile : own;
    annotation = annotations.get(PodAnnotations.APP_ARMOR + container.name());
    boolean checked = scope.atLeast(30) && !scope.isWindows();
    // A single pod's container takes its profile from the annotation where it has none.
    boolean taken = scope.isPod() && own == null && isAppArmor(annotation);
    if (appArmor != null && annotation != null && checked && !taken) {
      same(appArmor, annotation, field.child("appArmorProfile"));
    }
  }

  private static boolean isAppArmor(@Nullable String annotation) {
    if (annotation == null) {
      return false;
    }
    String name = annotation.startsWith(LOCAL) ? annotation.substring(LOCAL.length()) : "";
    return switch (annotation) {
      case "unconfined", "runtime/default" -> true;
      default -> !name.isEmpty() && Texts.trimmed(name).equals(name);
    };
  }

  /** Annotations say {@code docker/default} too, of old. */
  private void same(FieldValues profile, String annotation, FieldPath field) {
    boolean sameType =
        switch (profile.text("type")) {
          case "Unconfined" -> annotation.equals("unconfined");
          case "RuntimeDefault" ->
              annotation.equals("runtime/default")
                  || annotation.equals("docker/default") && field.name().equals("seccompProfile");
          case "Localhost" -> annotation.startsWith(LOCAL);
          default -> true;
        };
    if (!sameType) {
      refuse(field.child("type"));
    } else if (profile.text("type").equals("Localhost")
        && !annotation.equals(LOCAL + profile.text("localhostProfile"))) {
      refuse(field.child("localhostProfile"));
    }
  }

  private void refuse(FieldPath field) {
    String message = "the profile is not the one that the annotation names";
    scope.refusals().forbidden(PodChecks.POD_ANNOTATION_INVALID, field, message);
  }
}
