/** Records of the kinds of the Gateway API, in the shape of its Go types. */
@NullMarked
package io.github.portreeve.model.gateway;

import org.jspecify.annotations.NullMarked;
