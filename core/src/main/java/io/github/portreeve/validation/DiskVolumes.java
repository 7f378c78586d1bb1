package io.github.portreeve.validation;

import io.github.portreeve.model.FieldValues;
import java.util.List;

/** The checks of volumes that come from disks and file systems outside of the cluster. */
final class DiskVolumes {
  private static final int LARGEST_NUMBER = 255;
  private static final int LONGEST_TENANT = 64;
  private static final int LONGEST_DRIVER = 63;

  private DiskVolumes() {}

  static void validate(String source, Part at) {
    switch (source) {
      case "gcePersistentDisk" -> {
        Part place = at.at(at.field().printedAs(at.field().parent().child("persistentDisk")));
        partitioned("pdName", place);
      }
      case "awsElasticBlockStore" -> partitioned("volumeID", at);
      case "gitRepo" -> {
        at.require("repository");
        Paths.relative(at.text("directory"), at.field("directory"), at);
      }
      case "nfs" -> nfs(at);
      case "iscsi" -> IscsiVolume.validate(at);
      case "flocker" -> flocker(at);
      case "quobyte" -> quobyte(at);
      case "fc" -> fibreChannel(at);
      case "flexVolume" -> flexVolume(at);
      case "azureDisk" -> azureDisk(at);
      case "storageos" -> storageOs(at);
      default -> simple(source, at);
    }
  }

  private static void simple(String source, Part at) {
    switch (source) {
      case "glusterfs" -> requireAll(at, "endpoints", "path");
      case "rbd" -> {
        requireList("monitors", at);
        at.require("image");
      }
      case "cinder" -> {
        at.require("volumeID");
        secretName(at);
      }
      case "cephfs" -> requireList("monitors", at);
      case "azureFile" -> requireAll(at, "secretName", "shareName");
      case "vsphereVolume" -> at.require("volumePath");
      case "photonPersistentDisk" -> at.require("pdID");
      case "portworxVolume" -> at.require("volumeID");
      case "scaleIO" -> requireAll(at, "gateway", "system", "volumeName");
      default -> throw new IllegalArgumentException("no source of volumes: " + source);
    }
  }

  private static void requireAll(Part at, String... names) {
    for (String name : names) {
      at.require(name);
    }
  }

  private static void requireList(String name, Part at) {
    if (at.values().texts(name).isEmpty()) {
      at.required(name, at.field().name() + " needs its " + name);
    }
  }

  private static void secretName(Part at) {
    if (at.has("secretRef")) {
      at.child("secretRef").require("name");
    }
  }

  private static void partitioned(String name, Part at) {
    at.require(name);
    at.within("partition", 0, LARGEST_NUMBER);
  }

  private static void nfs(Part at) {
    requireAll(at, "server", "path");
    if (!at.text("path").startsWith("/")) {
      at.invalid("path", "\"" + at.text("path") + "\" must begin with \"/\"");
    }
  }

  private static void flocker(Part at) {
    String name = at.text("datasetName");
    boolean named = !name.isEmpty();
    boolean identified = !at.text("datasetUUID").isEmpty();
    if (!named && !identified) {
      String message = "flocker needs a datasetName or a datasetUUID";
      at.refusals().required(at.check(), at.field(), message);
    } else if (named && identified) {
      String message = "flocker takes one of datasetName and datasetUUID, not both";
      at.refusals().invalid(at.check(), at.field(), message);
    }
    if (name.indexOf('/') >= 0) {
      at.invalid("datasetName", "\"" + name + "\" must not contain \"/\"");
    }
  }

  private static void quobyte(Part at) {
    String registry = at.text("registry");
    if (registry.isEmpty()) {
      at.require("registry");
    } else if (Texts.byteLength(at.text("tenant")) > LONGEST_TENANT) {
      at.required("tenant", "the tenant must be no more than 64 characters");
    } else {
      for (String pair : registry.split(",", -1)) {
        if (!HostPort.isPair(pair)) {
          at.invalid("registry", "\"" + pair + "\" must be a host, \":\" and a port");
        }
      }
    }
    at.require("volume");
  }

  private static void fibreChannel(Part at) {
    List<String> targets = at.values().texts("targetWWNs");
    List<String> worldWide = at.values().texts("wwids");
    if (targets.isEmpty() && worldWide.isEmpty()) {
      at.required("targetWWNs", "fc needs targetWWNs or wwids");
    }
    if (!targets.isEmpty() && !worldWide.isEmpty()) {
      at.invalid("targetWWNs", "fc takes one of targetWWNs and wwids, not both");
    }
    if (!targets.isEmpty() && at.values().number("lun") == null) {
      at.required("lun", "targetWWNs need a lun");
    } else if (!targets.isEmpty()) {
      at.within("lun", 0, LARGEST_NUMBER);
    }
  }

  private static void flexVolume(Part at) {
    at.require("driver");
    FieldValues options = at.values().objectOrNone("options");
    for (String key : options.values().keySet()) {
      int slash = key.indexOf('/');
      String domain = "." + Texts.lowerCase(slash < 0 ? key : key.substring(0, slash));
      if (domain.endsWith(".kubernetes.io") || domain.endsWith(".k8s.io")) {
        String message = "option \"" + key + "\" is in a domain that Kubernetes keeps for itself";
        at.refusals().invalid(at.check(), at.field("options").key(key), message);
      }
    }
  }

  private static void azureDisk(Part at) {
    requireAll(at, "diskName", "diskURI");
    at.oneOf("cachingMode", "None", "ReadOnly", "ReadWrite");
    at.oneOf("kind", "Shared", "Dedicated", "Managed");
    // Without a kind it is Shared.
    String start = at.text("kind").equals("Managed") ? "/subscriptions/" : "https://";
    if (!at.text("diskURI").startsWith(start)) {
      at.refusals()
          .notSupported(
              at.check(),
              at.field("diskURI"),
              at.text("diskURI"),
              "those that begin with " + start);
    }
  }

  private static void storageOs(Part at) {
    if (at.require("volumeName")) {
      at.invalidIf("volumeName", Names.dnsLabel(at.text("volumeName")));
    }
    if (!at.text("volumeNamespace").isEmpty()) {
      at.invalidIf("volumeNamespace", Names.dnsLabel(at.text("volumeNamespace")));
    }
    secretName(at);
  }

  /** Drivers have DNS names whose case is of no matter. */
  static void driver(Part at) {
    if (at.require("driver")) {
      at.noLongerThan("driver", LONGEST_DRIVER);
      at.invalidIf("driver", Names.dnsSubdomain(Texts.lowerCase(at.text("driver"))));
    }
  }
}
