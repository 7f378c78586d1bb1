/** Words, and which one was meant; addresses, and how they are written. */
@NullMarked
package io.github.portreeve.text;

import org.jspecify.annotations.NullMarked;
