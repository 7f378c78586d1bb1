/** From the model's records to YAML as people write it. */
@NullMarked
package io.github.portreeve.write;

import org.jspecify.annotations.NullMarked;
