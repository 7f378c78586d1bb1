/**
 * What the API server refuses. One validator per kind, in the server's own order, so that both can
 * be read side by side.
 */
@NullMarked
package io.github.portreeve.validation;

import org.jspecify.annotations.NullMarked;
