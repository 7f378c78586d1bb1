/** From YAML trees to the model's records, and complaints about what does not fit. */
@NullMarked
package io.github.portreeve.decode;

import org.jspecify.annotations.NullMarked;
