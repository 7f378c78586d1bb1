package io.github.portreeve.trace;

import io.github.portreeve.exposure.ServedPath;

/**
 * A path of an Ingress that matches the request.
 *
 * @param lost why another one gets the request, in words without a full stop; empty for the winner
 */
public record Candidate(ServedPath path, String lost) {}
