/** Texts as they were given, and places in them. */
@NullMarked
package io.github.portreeve.source;

import org.jspecify.annotations.NullMarked;
