package io.github.portreeve.validation;

import io.github.portreeve.model.FieldValues;

/** The checks of where a volume's files come from: from one place, by Kubernetes' order. */
final class VolumeSourceValidator {
  private static final String[] SOURCES = {
    "emptyDir",
    "hostPath",
    "gitRepo",
    "gcePersistentDisk",
    "awsElasticBlockStore",
    "secret",
    "nfs",
    "iscsi",
    "glusterfs",
    "flocker",
    "persistentVolumeClaim",
    "rbd",
    "cinder",
    "cephfs",
    "quobyte",
    "downwardAPI",
    "fc",
    "flexVolume",
    "configMap",
    "azureFile",
    "vsphereVolume",
    "photonPersistentDisk",
    "portworxVolume",
    "azureDisk",
    "storageos",
    "projected",
    "scaleIO",
    "csi",
    "ephemeral",
    "image"
  };
  private static final int LONGEST_INITIATOR = 64;

  private final String name;
  private final Part part;
  private final PodScope scope;

  private VolumeSourceValidator(String name, Part part, PodScope scope) {
    this.name = name;
    this.part = part;
    this.scope = scope;
  }

  /** Checks the source of the volume with this name; without a source it is an emptyDir. */
  static void validate(String name, Part part, PodScope scope) {
    new VolumeSourceValidator(name, part, scope).sources();
  }

  private void sources() {
    boolean found = false;
    for (String source : SOURCES) {
      FieldValues values = part.values().object(source);
      if (values == null || isDropped(source)) {
        continue;
      }
      if (found) {
        String message = "a volume's files come from one place, not from " + source + " too";
        part.forbidden(spelt(source), message);
      } else {
        source(source, part.child(source));
      }
      found = true;
      if (source.equals("iscsi")) {
        initiator(values);
      }
    }
    if (!found && part.has("image")) {
      part.refusals().required(part.check(), part.field(), "image volumes are let in since 1.35");
    }
  }

  /** Images have been let in since 1.35; before that they are taken out, and nothing is left. */
  private boolean isDropped(String source) {
    return source.equals("image") && !scope.atLeast(35);
  }

  /** Two sources are spelt in the server's own way where they are one too many. */
  private static String spelt(String source) {
    return switch (source) {
      case "cephfs" -> "cephFS";
      case "downwardAPI" -> "downwarAPI";
      default -> source;
    };
  }

  private void source(String source, Part at) {
    switch (source) {
      case "emptyDir" -> emptyDir(at);
      case "hostPath" -> hostPath(at);
      case "persistentVolumeClaim" -> at.require("claimName");
      case "secret", "configMap", "downwardAPI" -> FileVolumes.validate(source, at);
      case "projected" -> ProjectedVolumeValidator.validate(at, scope);
      case "ephemeral" -> ephemeral(at);
      case "csi" -> csi(at);
      case "image" -> image(at);
      default -> DiskVolumes.validate(source, at);
    }
  }

  private static void emptyDir(Part at) {
    String limit = at.values().quantity("sizeLimit");
    Quantity quantity = limit == null ? null : Quantity.parse(limit);
    if (quantity != null && quantity.isNegative()) {
      at.forbidden("sizeLimit", "\"" + limit + "\" must not be negative");
    }
  }

  private static void hostPath(Part at) {
    if (at.require("path")) {
      Paths.noParents(at.text("path"), at.field("path"), at);
      at.oneOf(
          "type",
          "",
          "DirectoryOrCreate",
          "Directory",
          "FileOrCreate",
          "File",
          "Socket",
          "CharDevice",
          "BlockDevice");
    }
  }

  private static void csi(Part at) {
    DiskVolumes.driver(at);
    if (at.has("nodePublishSecretRef")) {
      Part secret = at.child("nodePublishSecretRef");
      if (secret.require("name")) {
        String complaint = Names.dnsSubdomain(secret.text("name"));
        at.refusals()
            .invalidIf(
                at.check(),
                secret.field("name").printedAs(at.field("name")),
                secret.text("name"),
                complaint);
      }
    }
  }

  private static void image(Part at) {
    at.require("reference");
    String policy = at.text("pullPolicy");
    if (!policy.isEmpty()) {
      at.oneOf("pullPolicy", "Always", "IfNotPresent", "Never");
    }
  }

  private void ephemeral(Part at) {
    if (!at.has("volumeClaimTemplate")) {
      at.required("volumeClaimTemplate", "an ephemeral volume needs its volumeClaimTemplate");
    } else {
      ClaimValidator.template(at.child("volumeClaimTemplate"));
    }
    if (!scope.podName().isEmpty() && !name.isEmpty()) {
      String claim = scope.podName() + "-" + name;
      String complaint = Names.dnsSubdomain(claim);
      if (complaint != null) {
        part.invalid("name", "the name of its claim, \"" + claim + "\", " + complaint);
      }
    }
  }

  private void initiator(FieldValues iscsi) {
    String portal = iscsi.text("targetPortal");
    if (iscsi.has("initiatorName") && Texts.byteLength(name + ":" + portal) > LONGEST_INITIATOR) {
      String message = "\"" + name + "\" and the targetPortal must be shorter than 64 together";
      part.invalid("name", message);
    }
  }
}
