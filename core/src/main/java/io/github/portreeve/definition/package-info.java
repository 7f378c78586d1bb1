/**
 * What custom resource definitions say of their kinds' fields, for the kinds that the model holds:
 * those of the Gateway API, release 1.6, standard channel.
 */
@NullMarked
package io.github.portreeve.definition;

import org.jspecify.annotations.NullMarked;
