/** The goals of the Maven plugin: parameters in, the report in the log. */
@NullMarked
package io.github.portreeve.maven;

import org.jspecify.annotations.NullMarked;
