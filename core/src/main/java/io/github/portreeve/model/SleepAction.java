package io.github.portreeve.model;

/** A pause. */
public record SleepAction(long seconds) {}
