/** How time grows with the number of manifests that may speak of each other. */
@NullMarked
package io.github.portreeve.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
