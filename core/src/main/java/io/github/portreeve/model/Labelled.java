package io.github.portreeve.model;

import java.util.Map;

/**
 * A workload with the labels by which it is looked for.
 *
 * @param order 0-based, in which it was added
 */
record Labelled(int order, Manifest<? extends Workload> workload, Map<String, String> labels) {}
