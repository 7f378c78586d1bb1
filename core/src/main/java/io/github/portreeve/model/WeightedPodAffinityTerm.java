package io.github.portreeve.model;

/**
 * Pods that it would be good to be near to or far from.
 *
 * @param weight from 1 to 100
 */
public record WeightedPodAffinityTerm(int weight, PodAffinityTerm podAffinityTerm) {}
