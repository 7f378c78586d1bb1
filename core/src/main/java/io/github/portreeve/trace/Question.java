package io.github.portreeve.trace;

/**
 * What no manifest tells.
 *
 * @param text goes on after "only the cluster can tell"
 * @param command that asks the cluster; empty when no command can
 */
public record Question(String text, String command) {}
