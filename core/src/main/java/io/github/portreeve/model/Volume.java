package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/**
 * A volume of a pod.
 *
 * @param source the other fields, of which one says where its files come from
 */
public record Volume(String name, FieldValues source) {
  /** The Secret that its files come from; null when they come from somewhere else. */
  public @Nullable String secretName() {
    FieldValues secret = source.object("secret");
    return secret == null ? null : secret.text("secretName");
  }

  /** The ConfigMap that its files come from; null when they come from somewhere else. */
  public @Nullable String configMapName() {
    FieldValues configMap = source.object("configMap");
    return configMap == null ? null : configMap.text("name");
  }
}
