package io.github.portreeve.validation.gateway;

import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import java.util.List;

/** The rules of filters: each has what its type says and nothing else, some stand only once. */
final class FilterRules {
  private static final RuleInfo CHECK = GatewayChecks.FILTER;

  /** Types and the fields that go with them, those of both sorts of routes first. */
  private static final String[][] TYPES = {
    {"RequestHeaderModifier", "requestHeaderModifier"},
    {"ResponseHeaderModifier", "responseHeaderModifier"},
    {"RequestMirror", "requestMirror"},
    {"ExtensionRef", "extensionRef"},
    {"RequestRedirect", "requestRedirect"},
    {"URLRewrite", "urlRewrite"},
    {"CORS", "cors"},
  };

  private static final int SHARED = 4;

  private final boolean http;
  private final Objections objections;

  /**
   * @param http whether the route is an HTTPRoute; else it is a GRPCRoute
   */
  FilterRules(boolean http, Objections objections) {
    this.http = http;
    this.objections = objections;
  }

  /** Checks the filters of a rule or of a backend. */
  void check(Part owner) {
    List<Part> filters = owner.parts("filters");
    FieldPath path = owner.path().child("filters");
    for (int i = 0; i < types(); i++) {
      boolean any = TYPES[i][0].equals("RequestMirror") || TYPES[i][0].equals("ExtensionRef");
      if (!any && count(filters, TYPES[i][0]) > 1) {
        objections.rule(CHECK, path, "there may be only one filter of type " + TYPES[i][0]);
      }
    }
    if (http && count(filters, "RequestRedirect") > 0 && count(filters, "URLRewrite") > 0) {
      objections.rule(CHECK, path, "RequestRedirect and URLRewrite exclude each other");
    }
    for (Part filter : filters) {
      filter(filter);
    }
  }

  private int types() {
    return http ? TYPES.length : SHARED;
  }

  private static int count(List<Part> filters, String type) {
    int count = 0;
    for (Part filter : filters) {
      count += filter.is("type", type) ? 1 : 0;
    }
    return count;
  }

  private void filter(Part filter) {
    for (int i = 0; i < types(); i++) {
      String type = TYPES[i][0];
      String field = TYPES[i][1];
      if (filter.has(field) && !filter.is("type", type)) {
        String message = field + " is for filters of type " + type + ", not ";
        FieldPath culprit = filter.path().child(field);
        objections.rule(CHECK, filter.path(), message + filter.text("type"), culprit);
      } else if (!filter.has(field) && filter.is("type", type)) {
        objections.rule(CHECK, filter.path(), "a filter of type " + type + " needs " + field);
      }
    }
    FilterContentRules.check(filter, objections);
  }
}
