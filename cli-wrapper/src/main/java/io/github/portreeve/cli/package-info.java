/** The command portreeve: one table of commands and options, and what each command does. */
@NullMarked
package io.github.portreeve.cli;

import org.jspecify.annotations.NullMarked;
