package io.github.portreeve.kustomize;

import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlSequence;

/** What a field of a kustomization means for how much is known of its objects. */
enum KustomizationField {
  /** Done here as kustomize does it, or of no effect on what is asked here. */
  FOLLOWED,
  /** Makes objects that are not known here. */
  ADDS_OBJECTS,
  /** Changes objects in ways that are not known here, or is refused. */
  UNKNOWN;

  static KustomizationField of(String name, YamlNode value) {
    return switch (name) {
      case "resources",
          "bases",
          "components",
          "patches",
          "patchesStrategicMerge",
          "patchesJson6902",
          "labels",
          "replicas",
          "images",
          "imageTags",
          "buildMetadata" ->
          followedIf(value instanceof YamlSequence);
      case "commonLabels", "commonAnnotations", "metadata", "generatorOptions", "sortOptions" ->
          followedIf(value instanceof YamlMapping);
      case "apiVersion", "kind", "namespace", "namePrefix", "nameSuffix" ->
          followedIf(value instanceof YamlScalar);
      case "configMapGenerator",
          "secretGenerator",
          "helmCharts",
          "helmChartInflationGenerator",
          "helmGlobals",
          "generators" ->
          ADDS_OBJECTS;
      default -> UNKNOWN;
    };
  }

  private static KustomizationField followedIf(boolean expectedType) {
    return expectedType ? FOLLOWED : UNKNOWN;
  }
}
