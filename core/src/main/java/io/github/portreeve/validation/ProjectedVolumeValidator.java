package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import java.util.HashSet;
import java.util.Set;

/** The checks of volumes that put files of several places into one folder. */
final class ProjectedVolumeValidator {
  private static final int LARGEST_MODE = 0777;
  private static final long SHORTEST_TOKEN = 600;
  private static final long LONGEST_TOKEN = 1L << 32;

  private final Part volume;
  private final Set<String> paths = new HashSet<>();

  private ProjectedVolumeValidator(Part volume) {
    this.volume = volume;
  }

  /** Trust bundles and certificates of pods are taken out of what servers before 1.37 are sent. */
  static void validate(Part volume, PodScope scope) {
    volume.within("defaultMode", 0, LARGEST_MODE);
    ProjectedVolumeValidator validator = new ProjectedVolumeValidator(volume);
    for (Part source : volume.items("sources")) {
      validator.source(source, scope.atLeast(37));
    }
  }

  private void source(Part source, boolean withCertificates) {
    int count = 0;
    count += keys(source, "secret") + keys(source, "configMap");
    if (source.has("downwardAPI")) {
      count++;
      downward(source.child("downwardAPI"));
    }
    if (source.has("serviceAccountToken")) {
      count++;
      token(source.child("serviceAccountToken"));
    }
    if (source.has("clusterTrustBundle") && withCertificates) {
      count++;
      TrustBundleProjection.validate(source.child("clusterTrustBundle"));
      unique(source.child("clusterTrustBundle").text("path"));
    }
    if (source.has("podCertificate") && withCertificates) {
      count++;
      certificate(source.child("podCertificate"));
    }
    if (count > 1) {
      String message = "an entry of sources has files from one place";
      source.refusals().forbidden(source.check(), source.field(), message);
    }
  }

  private int keys(Part source, String name) {
    if (!source.has(name)) {
      return 0;
    }
    source.child(name).require("name");
    for (Part item : source.child(name).items("items")) {
      FileVolumes.keyToPath(item);
      uniqueIfGiven(item.text("path"));
    }
    return 1;
  }

  private void downward(Part source) {
    for (Part item : source.items("items")) {
      FieldPath printed = source.field();
      FileVolumes.downwardFile(item.at(item.field().printedAs(printed)));
      uniqueIfGiven(item.text("path"));
    }
  }

  /** An hour when it is not said how long; the server looks for the path in the volume. */
  private void token(Part source) {
    source.within("expirationSeconds", SHORTEST_TOKEN, LONGEST_TOKEN);
    FieldPath field = source.field("path").printedAs(volume.field("path"));
    String path = source.text("path");
    if (path.isEmpty()) {
      source.refusals().required(source.check(), field, "serviceAccountToken needs its path");
    } else {
      Paths.relativeUnreserved(path, field, source);
    }
  }

  private void certificate(Part source) {
    PodCertificateProjection.validate(source);
    for (String name : PodCertificateProjection.PATHS) {
      uniqueIfGiven(source.text(name));
    }
  }

  private void uniqueIfGiven(String path) {
    if (!path.isEmpty()) {
      unique(path);
    }
  }

  private void unique(String path) {
    if (!paths.add(path)) {
      String message = "two files of the volume have the path \"" + path + "\"";
      volume.refusals().invalid(volume.check(), volume.field(), message);
    }
  }
}
