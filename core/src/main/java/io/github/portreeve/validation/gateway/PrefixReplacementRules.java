package io.github.portreeve.validation.gateway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules that what replaces a prefix has one prefix to replace. The server looks only where
 * exactly one filter replaces it, and exactly one backend has such a filter.
 */
final class PrefixReplacementRules {
  private static final String[] FILTERS = {"requestRedirect", "urlRewrite"};

  private PrefixReplacementRules() {}

  static void check(Part rule, Objections objections) {
    if (hasOnePrefix(rule.parts("matches"))) {
      return;
    }
    for (String field : FILTERS) {
      Part own = onlyOne(rule, field);
      if (own != null) {
        refuse(rule, own, objections);
      }
      Part within = onlyOneWithin(rule.parts("backendRefs"), field);
      if (within != null) {
        refuse(rule, within, objections);
      }
    }
  }

  private static boolean hasOnePrefix(List<Part> matches) {
    Part path = matches.size() == 1 ? matches.get(0).part("path") : null;
    return path != null && path.is("type", "PathPrefix");
  }

  /** The filter that replaces a prefix, when there is exactly one. */
  private static @Nullable Part onlyOne(Part owner, String field) {
    Part found = null;
    for (Part filter : owner.parts("filters")) {
      if (replacesPrefix(filter.part(field))) {
        if (found != null) {
          return null;
        }
        found = filter;
      }
    }
    return found;
  }

  private static @Nullable Part onlyOneWithin(List<Part> backends, String field) {
    Part found = null;
    for (Part backend : backends) {
      Part filter = onlyOne(backend, field);
      if (filter != null && found != null) {
        return null;
      }
      found = filter == null ? found : filter;
    }
    return found;
  }

  private static boolean replacesPrefix(@Nullable Part change) {
    Part path = change == null ? null : change.part("path");
    return path != null && path.is("type", "ReplacePrefixMatch") && path.has("replacePrefixMatch");
  }

  private static void refuse(Part rule, Part filter, Objections objections) {
    String message = "replacePrefixMatch needs a rule with exactly one match, of type PathPrefix";
    objections.rule(GatewayChecks.FILTER, rule.path(), message, filter.path());
  }
}
