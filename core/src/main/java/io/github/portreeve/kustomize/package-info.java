/**
 * Kustomizations resolved from local files, as far as that is certain. Trees are put together from
 * the nodes of several texts, each of which still knows where it stands.
 */
@NullMarked
package io.github.portreeve.kustomize;

import org.jspecify.annotations.NullMarked;
