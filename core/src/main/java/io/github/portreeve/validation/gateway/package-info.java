/** What the API server refuses of the Gateway API's kinds because of their definitions. */
@NullMarked
package io.github.portreeve.validation.gateway;

import org.jspecify.annotations.NullMarked;
