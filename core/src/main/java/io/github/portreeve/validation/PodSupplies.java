package io.github.portreeve.validation;

import io.github.portreeve.model.FieldValues;
import java.util.Map;
import java.util.Set;

/**
 * What a pod has for its containers to use.
 *
 * @param volumes the sources of its volumes by name, of those without a fault
 * @param resourceClaims the names of its claims of devices
 */
record PodSupplies(Map<String, FieldValues> volumes, Set<String> resourceClaims) {}
