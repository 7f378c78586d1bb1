package io.github.portreeve.exposure;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.HttpIngressPath;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * Requests to one host and path of an Ingress, and what answers them.
 *
 * @param host empty for all hosts
 * @param rule null for what no path matches: the default backend
 * @param path of the rule's path, of the rule without paths, or of the default backend
 * @param backend null when a rule has no paths and the Ingress no default backend
 */
public record IngressRoute(
    Manifest<Ingress> ingress,
    String host,
    @Nullable HttpIngressPath rule,
    FieldPath path,
    @Nullable BackendRoute backend) {}
