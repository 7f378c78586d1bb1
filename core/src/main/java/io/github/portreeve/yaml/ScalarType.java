package io.github.portreeve.yaml;

/** What Kubernetes takes a scalar for. */
public enum ScalarType {
  STRING,
  BOOLEAN,
  INTEGER,
  FLOAT,
  NULL
}
