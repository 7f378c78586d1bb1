package io.github.portreeve.yaml;

/**
 * How much a text may ask of its reader. What asks for more is reported, and read no further.
 *
 * @param maxDepth collections inside each other; Kubernetes stops at 10,000, people before 100
 * @param maxNodes of one document, each alias counted as all that it repeats
 * @param maxChars of the whole text, in UTF-16 code units
 */
public record YamlLimits(int maxDepth, long maxNodes, int maxChars) {
  public static final YamlLimits DEFAULT = new YamlLimits(1_000, 10_000_000, 64 << 20);
}
