package io.github.portreeve.report;

import io.github.portreeve.controllers.PortabilityMatrix;

/** A way to write down what becomes of ingress-nginx's annotations elsewhere. */
public interface PortabilityFormat {
  void write(PortabilityMatrix matrix, StringBuilder out);
}
