package io.github.portreeve.trace;

import io.github.portreeve.exposure.Hop;
import org.jspecify.annotations.Nullable;

/**
 * The first step of a way that does not lead on, or may not.
 *
 * @param edit null when there are too many ways to mend it to name one
 */
public record Link(Hop hop, @Nullable Edit edit) {}
