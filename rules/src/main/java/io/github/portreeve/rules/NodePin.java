package io.github.portreeve.rules;

/** A label of nodes whose one value a pod's manifest demands. */
record NodePin(String key, String value) {}
