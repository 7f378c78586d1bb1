package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.EnvVar;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.FieldValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of a container's variables. */
final class EnvironmentValidator {
  private static final List<String> FIELDS =
      List.of(
          "metadata.name",
          "metadata.namespace",
          "metadata.uid",
          "spec.nodeName",
          "spec.serviceAccountName",
          "status.hostIP",
          "status.hostIPs",
          "status.podIP",
          "status.podIPs");

  private EnvironmentValidator() {}

  static void validate(Container container, FieldPath field, PodScope scope) {
    List<EnvVar> variables = container.env();
    for (int i = 0; i < variables.size(); i++) {
      FieldPath place = field.child("env").index(i);
      name(variables.get(i).name(), place.child("name"), scope);
      FieldValues from = variables.get(i).valueFrom();
      if (from != null) {
        Part part =
            new Part(
                from,
                place.child("valueFrom"),
                ContainerChecks.ENV_SOURCE_INVALID,
                scope.refusals());
        valueFrom(part, variables.get(i).value());
      }
    }
    if (container.others().has("envFrom")) {
      sources(container.others(), field, scope);
    }
  }

  private static void name(String name, FieldPath field, PodScope scope) {
    if (name.isEmpty()) {
      String message = "an environment variable needs a name";
      scope.refusals().required(ContainerChecks.ENV_NAME_INVALID, field, message);
    } else {
      scope
          .refusals()
          .invalidIf(ContainerChecks.ENV_NAME_INVALID, field, name, complaint(name, scope));
    }
  }

  private static @Nullable String complaint(String name, PodScope scope) {
    return scope.atLeast(32) ? Variables.relaxedName(name) : Variables.name(name);
  }

  private static void valueFrom(Part part, String value) {
    int count = 0;
    if (part.has("fieldRef")) {
      count++;
      FieldReferences.field(part.child("fieldRef"), FIELDS);
    }
    if (part.has("resourceFieldRef")) {
      count++;
      FieldReferences.resource(part.child("resourceFieldRef"), false);
    }
    count += key(part, "configMapKeyRef") + key(part, "secretKeyRef");
    if (part.has("fileKeyRef") && part.atLeast(35)) {
      count++;
      file(part.child("fileKeyRef"));
    }
    if (count != 1 || !value.isEmpty()) {
      part.refusals().invalid(part.check(), part.field(), countComplaint(count));
    }
  }

  private static String countComplaint(int count) {
    if (count == 0) {
      return "valueFrom needs one of fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef";
    }
    return count > 1
        ? "a variable has its value from one place"
        : "a variable has one of value and valueFrom, not both";
  }

  private static int key(Part part, String name) {
    if (!part.has(name)) {
      return 0;
    }
    Part reference = part.child(name);
    reference.invalidIf("name", Names.dnsSubdomain(reference.text("name")));
    if (reference.require("key")) {
      reference.invalidIf("key", Keys.complaint(reference.text("key")));
    }
    return 1;
  }

  private static void file(Part reference) {
    if (reference.require("key")) {
      reference.invalidIf("key", Variables.relaxedName(reference.text("key")));
    }
    if (reference.require("volumeName")) {
      reference.invalidIf("volumeName", Names.dnsLabel(reference.text("volumeName")));
    }
    if (reference.require("path")) {
      Paths.noParents(reference.text("path"), reference.field("path"), reference);
    }
  }

  /** The server does not say at which entry a source is missing. */
  private static void sources(FieldValues others, FieldPath field, PodScope scope) {
    Part container = new Part(others, field, ContainerChecks.ENV_SOURCE_INVALID, scope.refusals());
    for (Part source : container.items("envFrom")) {
      String prefix = source.text("prefix");
      if (!prefix.isEmpty()) {
        source.invalidIf("prefix", complaint(prefix, scope));
      }
      int count = reference(source, "configMapRef") + reference(source, "secretRef");
      if (count != 1) {
        FieldPath place = source.field().printedAs(container.field("envFrom"));
        String message = "an entry of envFrom has one of configMapRef and secretRef";
        source.refusals().invalid(source.check(), place, message);
      }
    }
  }

  private static int reference(Part source, String name) {
    if (!source.has(name)) {
      return 0;
    }
    Part reference = source.child(name);
    if (reference.require("name")) {
      reference.invalidIf("name", NameForm.DNS_SUBDOMAIN.prefixComplaint(reference.text("name")));
    }
    return 1;
  }
}
