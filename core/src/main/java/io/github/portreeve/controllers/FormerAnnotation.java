package io.github.portreeve.controllers;

/**
 * An annotation that a controller once read.
 *
 * @param instead what does the same today, a name or some words; empty for nothing
 */
public record FormerAnnotation(Controller controller, String key, String instead) {}
