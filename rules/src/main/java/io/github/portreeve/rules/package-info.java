/** One final class a rule, and the list of them. */
@NullMarked
package io.github.portreeve.rules;

import org.jspecify.annotations.NullMarked;
