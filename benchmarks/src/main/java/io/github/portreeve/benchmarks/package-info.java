/** Programs that compare Portreeve with the servers it speaks of. */
@NullMarked
package io.github.portreeve.benchmarks;

import org.jspecify.annotations.NullMarked;
