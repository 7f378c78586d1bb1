package io.github.portreeve.lint;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import java.util.List;

/** Checks objects of kinds that come with custom resource definitions; asked by many threads. */
public interface CustomResourceCheck {
  /** What the server refuses in an object of such a kind by the kind's schema. */
  RuleInfo INVALID =
      RuleInfo.of(
          "custom-resource-invalid",
          Category.INVALID,
          Severity.ERROR,
          "a custom resource does not fit the schema of its definition",
          """
          The API server checks custom resources by the schema in their CustomResourceDefinition:
          required fields, types, listed values, patterns, limits, items that may stand only once
          in a list. Rules written in CEL (`x-kubernetes-validations`) are not evaluated here, but for
          those of the Gateway API.

          Definitions are read where `--crd` names files or folders that hold them; without them,
          nothing but the labels and annotations of custom resources is checked.
          """);

  /** The types that are defined and served. */
  List<ApiType> servedTypes();

  /**
   * The rules in CEL that the type's definition has at a field; none where it has none.
   *
   * @param field of an object, the root being the object itself
   */
  List<String> rules(ApiType type, FieldPath field);

  /** Whether there is a definition of the kind, in this version or in another one. */
  boolean knows(ApiType type);

  /**
   * Reports what the kind's definition does not allow.
   *
   * @param manifest an object of a kind that is known; of its fields it holds the metadata
   * @param json the object as kubectl would send it
   */
  void check(Manifest<?> manifest, String json, Findings findings);
}
