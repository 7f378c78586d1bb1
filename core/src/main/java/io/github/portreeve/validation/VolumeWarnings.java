package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.FieldValues;
import io.github.portreeve.model.Volume;
import java.util.ArrayList;
import java.util.List;

/** What the server takes of volumes and warns of. */
final class VolumeWarnings {
  private VolumeWarnings() {}

  static void validate(PodScope scope) {
    List<Volume> volumes = scope.spec().volumes();
    for (int i = 0; i < volumes.size(); i++) {
      FieldPath field = scope.field().child("volumes").index(i);
      FieldValues source = volumes.get(i).source();
      deprecated(source, field, scope);
      Part part = new Part(source, field, WarningChecks.VOLUME_PATHS_OVERLAP, scope.refusals());
      if (part.has("ephemeral")) {
        Part claim = part.child("ephemeral").child("volumeClaimTemplate").child("spec");
        FractionWarnings.claim(claim);
      }
      if (scope.atLeast(33)) {
        paths(part);
      }
    }
  }

  /** Sources that no kubelet makes files of any more. */
  private static void deprecated(FieldValues source, FieldPath field, PodScope scope) {
    for (String name : source.values().keySet()) {
      int since =
          switch (name) {
            case "photonPersistentDisk", "gitRepo", "scaleIO" -> 22;
            case "flocker", "storageos", "quobyte" -> 22;
            case "glusterfs" -> 25;
            case "cephfs", "rbd" -> 28;
            default -> Integer.MAX_VALUE;
          };
      if (source.has(name) && scope.atLeast(since)) {
        String message = name + " is deprecated or gone from kubelets, use a CSI driver";
        scope.refusals().warn(WarningChecks.VOLUME_DEPRECATED, field.child(name), message);
      }
    }
  }

  private static void paths(Part volume) {
    for (String name : List.of("configMap", "secret", "downwardAPI")) {
      List<Part> files = volume.child(name).items("items");
      List<String> paths = new ArrayList<>();
      for (Part file : files) {
        add(file.text("path"), paths, file);
      }
    }
    List<String> paths = new ArrayList<>();
    for (Part source : volume.child("projected").items("sources")) {
      if (source.values().isEmpty()) {
        String message = "the entry has no source of files";
        source.refusals().warn(source.check(), source.field(), message);
      }
      projected(source, paths);
    }
  }

  /** Of several sources in one entry the server looks at the first. */
  private static void projected(Part source, List<String> paths) {
    for (String name : List.of("configMap", "secret", "downwardAPI")) {
      if (source.child(name).has("items")) {
        for (Part file : source.child(name).items("items")) {
          add(file.text("path"), paths, file);
        }
        return;
      }
    }
    for (String name : List.of("serviceAccountToken", "clusterTrustBundle")) {
      if (source.has(name)) {
        add(source.child(name).text("path"), paths, source);
        return;
      }
    }
    for (String name : PodCertificateProjection.PATHS) {
      String path = source.child("podCertificate").text(name);
      if (!path.isEmpty()) {
        add(path, paths, source);
      }
    }
  }

  private static void add(String given, List<String> paths, Part file) {
    String path = withoutSlashes(given);
    for (String other : paths) {
      boolean overlap =
          (path + "/").startsWith(other + "/") || (other + "/").startsWith(path + "/");
      if (overlap && !path.isEmpty() && !other.isEmpty()) {
        String message = "\"" + path + "\" and \"" + other + "\" are in each other's way";
        file.refusals().warn(file.check(), file.field(), message);
      }
    }
    paths.add(path);
  }

  private static String withoutSlashes(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }
}
