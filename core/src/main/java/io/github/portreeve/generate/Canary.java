package io.github.portreeve.generate;

/**
 * A second version of the app, which answers a part of the requests.
 *
 * @param image of its container
 * @param weight how many of 100 requests it answers, 0 to 100
 */
public record Canary(String image, int weight) {}
