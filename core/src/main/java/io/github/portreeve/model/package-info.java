/**
 * How Kubernetes workloads are exposed, as plain immutable records. They hold whatever was written,
 * right or wrong, and know nothing of text.
 *
 * <p>Fields follow the Go types of the Kubernetes API: what is a pointer there may be null here;
 * what is a plain value there is {@code ""}, {@code 0}, {@code false} or an empty collection when
 * it is absent, because the server cannot tell these apart either.
 */
@NullMarked
package io.github.portreeve.model;

import org.jspecify.annotations.NullMarked;
