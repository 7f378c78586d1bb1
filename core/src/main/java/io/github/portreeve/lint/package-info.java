/** From files to a report: what is read, which rules run on it, and what comes of it. */
@NullMarked
package io.github.portreeve.lint;

import org.jspecify.annotations.NullMarked;
