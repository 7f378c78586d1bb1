/** What a rule is. */
@NullMarked
package io.github.portreeve.rule;

import org.jspecify.annotations.NullMarked;
