package io.github.portreeve.validation.gateway;

import io.github.portreeve.finding.RuleInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of what filters hold. */
final class FilterContentRules {
  private static final RuleInfo CHECK = GatewayChecks.FILTER;

  private FilterContentRules() {}

  static void check(Part filter, Objections objections) {
    mirror(filter.part("requestMirror"), objections);
    path(filter.part("requestRedirect"), objections);
    path(filter.part("urlRewrite"), objections);
    Part cors = filter.part("cors");
    if (cors != null) {
      star(cors, "allowOrigins", objections);
      star(cors, "allowMethods", objections);
      star(cors, "allowHeaders", objections);
    }
  }

  private static void mirror(@Nullable Part mirror, Objections objections) {
    if (mirror == null) {
      return;
    }
    Part backend = mirror.part("backendRef");
    if (backend != null) {
      BackendRules.check(backend, objections);
    }
    Part fraction = mirror.part("fraction");
    if (fraction != null && mirror.has("percent")) {
      objections.rule(CHECK, mirror.path(), "percent and fraction exclude each other");
    }
    if (fraction != null && fraction.number("numerator") > fraction.number("denominator")) {
      String parts = fraction.number("numerator") + " of " + fraction.number("denominator");
      objections.rule(CHECK, fraction.path(), parts + " is more than all requests");
    }
  }

  private static void path(@Nullable Part filter, Objections objections) {
    Part path = filter == null ? null : filter.part("path");
    if (path != null) {
      replacement(path, "ReplaceFullPath", "replaceFullPath", objections);
      replacement(path, "ReplacePrefixMatch", "replacePrefixMatch", objections);
    }
  }

  private static void replacement(Part path, String type, String field, Objections objections) {
    if (path.is("type", type) && !path.has(field)) {
      objections.rule(CHECK, path.path(), "type " + type + " needs " + field);
    } else if (path.has(field) && !path.is("type", type)) {
      String message = field + " is for type " + type + ", not " + path.text("type");
      objections.rule(CHECK, path.path(), message, path.path().child(field));
    }
  }

  private static void star(Part cors, String name, Objections objections) {
    List<String> values = cors.texts(name);
    if (values.size() > 1 && values.contains("*")) {
      String message = "\"*\" in " + name + " stands for all, so it must stand alone";
      objections.rule(CHECK, cors.path().child(name), message);
    }
  }
}
