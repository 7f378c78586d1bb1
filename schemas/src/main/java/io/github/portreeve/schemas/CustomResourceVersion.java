package io.github.portreeve.schemas;

import io.github.portreeve.model.ApiType;
import tools.jackson.databind.JsonNode;

/**
 * One version of a kind, as its custom resource definition has it.
 *
 * @param deprecation what a server warns of when the version is used; empty for no warning
 * @param ownsStatus whether servers drop what is written under {@code status}
 * @param keepsUnknown whether fields are kept that the schema does not have
 * @param schema OpenAPI v3 as Kubernetes takes it; missing when everything is allowed
 */
record CustomResourceVersion(
    ApiType type,
    boolean served,
    String deprecation,
    boolean ownsStatus,
    boolean keepsUnknown,
    JsonNode schema) {}
