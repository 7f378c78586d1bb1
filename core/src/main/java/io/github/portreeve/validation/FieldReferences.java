package io.github.portreeve.validation;

import java.util.List;

/** The checks of references to fields of the pod itself, for variables and files. */
final class FieldReferences {
  /** Which fields can be asked for at all; what may be done with them is narrower. */
  private static final List<String> KNOWN =
      List.of(
          "metadata.annotations",
          "metadata.labels",
          "metadata.name",
          "metadata.namespace",
          "metadata.uid",
          "spec.nodeName",
          "spec.host",
          "spec.restartPolicy",
          "spec.serviceAccountName",
          "spec.schedulerName",
          "status.phase",
          "status.hostIP",
          "status.hostIPs",
          "status.podIP",
          "status.podIPs");

  private static final List<String> RESOURCES =
      List.of(
          "limits.cpu",
          "limits.memory",
          "limits.ephemeral-storage",
          "requests.cpu",
          "requests.memory",
          "requests.ephemeral-storage");

  private FieldReferences() {}

  /** Checks a reference to one of these fields, or to one label or annotation. */
  static void field(Part at, List<String> allowed) {
    String version = at.text("apiVersion");
    String path = at.text("fieldPath");
    if (!at.require("fieldPath")) {
      return;
    }
    int bracket = path.indexOf("['");
    boolean subscript = path.endsWith("']") && bracket > 0 && bracket + 2 <= path.length() - 2;
    String base = subscript ? path.substring(0, bracket) : path;
    if (!version.isEmpty() && !version.equals("v1")) {
      at.invalid(
          "fieldPath", "the fields of pods are known in version v1, not \"" + version + "\"");
    } else if (subscript) {
      subscript(base, path.substring(bracket + 2, path.length() - 2), at);
    } else if (!KNOWN.contains(path)) {
      at.invalid("fieldPath", "\"" + path + "\" is no field of pods to be referred to");
    } else if (!allowed.contains(path.equals("spec.host") ? "spec.nodeName" : path)) {
      at.refusals()
          .notSupported(at.check(), at.field("fieldPath"), path, allowed.toArray(String[]::new));
    }
  }

  private static void subscript(String base, String key, Part at) {
    switch (base) {
      case "metadata.annotations" ->
          at.refusals()
              .invalidIf(at.check(), at.field(), key, Names.qualifiedName(Texts.lowerCase(key)));
      case "metadata.labels" ->
          at.refusals().invalidIf(at.check(), at.field(), key, Names.qualifiedName(key));
      default ->
          at.invalid(
              "fieldPath", "\"" + base + "\" has no entries, as labels and annotations have");
    }
  }

  /** Checks a reference to what a container asks for; for a file the container must be named. */
  static void resource(Part at, boolean file) {
    String resource = at.text("resource");
    if (file && at.text("containerName").isEmpty()) {
      at.require("containerName");
    } else if (at.require("resource") && !RESOURCES.contains(resource) && !isHugePages(resource)) {
      at.refusals()
          .notSupported(
              at.check(), at.field("resource"), resource, RESOURCES.toArray(String[]::new));
    }
    divisor(resource, at);
  }

  private static boolean isHugePages(String resource) {
    return resource.startsWith("limits.hugepages-") || resource.startsWith("requests.hugepages-");
  }

  private static void divisor(String resource, Part at) {
    String text = at.values().quantity("divisor");
    Quantity divisor = text == null ? null : Quantity.parse(text);
    boolean known = RESOURCES.contains(resource) || isHugePages(resource);
    if (divisor == null || divisor.value().signum() == 0 || !known) {
      return;
    }
    boolean cpu = resource.endsWith(".cpu");
    if (cpu ? !divisor.isMilli() && !divisor.isOne() : !divisor.isUnit()) {
      String units = cpu ? "1m or 1" : "1 or a unit such as 1k, 1M, 1Ki, 1Mi";
      at.invalid("divisor", "\"" + text + "\" must be " + units);
    }
  }
}
