/** YAML and JSON texts as Kubernetes reads them: trees whose nodes know their places. */
@NullMarked
package io.github.portreeve.yaml;

import org.jspecify.annotations.NullMarked;
