package io.github.portreeve.model;

/**
 * Nodes that it would be good to run on.
 *
 * @param weight from 1 to 100
 */
public record PreferredSchedulingTerm(int weight, NodeSelectorTerm preference) {}
