/** Words, and which one was meant. */
@NullMarked
package io.github.portreeve.text;

import org.jspecify.annotations.NullMarked;
