/**
 * From what an app is and how it shall be reached to manifests that a server accepts.
 *
 * <p>A plan holds whatever was asked for, right or wrong; {@link
 * io.github.portreeve.generate.ManifestGenerator} says what is wrong with it.
 */
@NullMarked
package io.github.portreeve.generate;

import org.jspecify.annotations.NullMarked;
