/** How routes of the Gateway API find their listeners and backends; asked by rules and explain. */
@NullMarked
package io.github.portreeve.exposure.gateway;

import org.jspecify.annotations.NullMarked;
