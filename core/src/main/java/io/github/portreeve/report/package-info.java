/** Reports as people and programs read them. */
@NullMarked
package io.github.portreeve.report;

import org.jspecify.annotations.NullMarked;
