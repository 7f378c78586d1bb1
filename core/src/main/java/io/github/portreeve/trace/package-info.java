/** What becomes of one request. */
@NullMarked
package io.github.portreeve.trace;

import org.jspecify.annotations.NullMarked;
