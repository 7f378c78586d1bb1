package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** A volume of a pod, and where its files come from as far as exposure goes. */
public record Volume(String name, @Nullable String secretName, @Nullable String configMapName) {}
