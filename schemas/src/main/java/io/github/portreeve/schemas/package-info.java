/** JSON Schemas of the kinds that are known, and checks by custom resource definitions. */
@NullMarked
package io.github.portreeve.schemas;

import org.jspecify.annotations.NullMarked;
