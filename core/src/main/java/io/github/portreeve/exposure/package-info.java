/** Who can reach what, and by which way. */
@NullMarked
package io.github.portreeve.exposure;

import org.jspecify.annotations.NullMarked;
