package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.FieldValues;
import io.github.portreeve.model.StatefulSet;
import io.github.portreeve.model.Volume;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The checks of a pod's volumes, as Kubernetes' ValidateVolumes. */
final class VolumesValidator {
  private final PodScope scope;
  private final Map<String, FieldValues> sound = new HashMap<>();
  private final Set<String> created;

  private VolumesValidator(PodScope scope) {
    this.scope = scope;
    this.created = createdClaims(scope);
  }

  /** Checks the volumes and gives the sources of those without a fault by name. */
  static Map<String, FieldValues> validate(PodScope scope) {
    List<Volume> volumes = scope.spec().volumes();
    Map<String, FieldPath> claims = claims(scope.refusals());
    if (volumes.isEmpty() && claims.isEmpty()) {
      return Map.of();
    }
    return new VolumesValidator(scope).check(volumes, claims);
  }

  private Map<String, FieldValues> check(List<Volume> volumes, Map<String, FieldPath> claims) {
    FieldPath field = scope.field().child("volumes");
    int number = 0;
    for (Map.Entry<String, FieldPath> claim : claims.entrySet()) {
      FieldPath place = claim.getValue().printedAs(field.index(number++));
      volume(new Volume(claim.getKey(), claimed(claim.getKey())), place);
    }
    for (int i = 0; i < volumes.size(); i++) {
      if (!claims.containsKey(volumes.get(i).name())) {
        FieldPath place = field.index(i);
        volume(volumes.get(i), claims.isEmpty() ? place : place.printedAs(field.index(number++)));
      }
    }
    return sound;
  }

  /**
   * The volumes that a StatefulSet gives each of its pods, and where they are written. They
   * displace others of their name; the server puts them before the others.
   */
  static Map<String, FieldPath> claims(Refusals refusals) {
    if (!(refusals.manifest().resource() instanceof StatefulSet statefulSet)) {
      return Map.of();
    }
    Map<String, FieldPath> claims = new LinkedHashMap<>();
    FieldPath field = FieldPath.of("spec", "volumeClaimTemplates");
    List<FieldValues> templates = statefulSet.spec().volumeClaimTemplates();
    for (int i = 0; i < templates.size(); i++) {
      String name = templates.get(i).objectOrNone("metadata").text("name");
      claims.put(name, field.index(i).child("metadata"));
    }
    return claims;
  }

  static FieldValues claimed(String name) {
    FieldValues source = FieldValues.of(Map.of("claimName", name));
    return FieldValues.of(Map.of("persistentVolumeClaim", source));
  }

  /** The claims that come with the volumes of a pod that has a name. */
  private static Set<String> createdClaims(PodScope scope) {
    Set<String> names = new HashSet<>();
    String pod = scope.podName();
    for (Volume volume : scope.spec().volumes()) {
      if (!pod.isEmpty() && volume.source().has("ephemeral")) {
        names.add(pod + "-" + volume.name());
      }
    }
    return names;
  }

  private void volume(Volume volume, FieldPath field) {
    Refusals refusals = scope.refusals();
    int before = refusals.count();
    Part part = new Part(volume.source(), field, PodChecks.VOLUME_INVALID, refusals);
    VolumeSourceValidator.validate(volume.name(), part, scope);
    name(volume.name(), part);
    if (refusals.count() == before) {
      sound.put(volume.name(), volume.source());
    }
    String claim = volume.source().objectOrNone("persistentVolumeClaim").text("claimName");
    if (created.contains(claim)) {
      String message = "claim \"" + claim + "\" is made for an ephemeral volume of the same pod";
      part.child("persistentVolumeClaim").invalid("claimName", message);
    }
  }

  private void name(String name, Part part) {
    if (name.isEmpty()) {
      part.required("name", "a volume needs a name");
    } else {
      part.refusals().invalidIf(part.check(), part.field("name"), name, Names.dnsLabel(name));
    }
    if (sound.containsKey(name)) {
      part.duplicate("name", "two volumes are named \"" + name + "\"");
    }
  }
}
