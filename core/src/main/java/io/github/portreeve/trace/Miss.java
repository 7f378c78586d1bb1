package io.github.portreeve.trace;

/**
 * Something that nearly takes a request that nothing takes.
 *
 * @param reason why it does not, a sentence without a full stop
 * @param edit what would make it take the request, or what to ask for instead
 */
public record Miss(String reason, Edit edit) {}
