/** The one type for every complaint, and what is known of each check. */
@NullMarked
package io.github.portreeve.finding;

import org.jspecify.annotations.NullMarked;
