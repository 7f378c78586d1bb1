package io.github.portreeve.model.gateway;

import org.jspecify.annotations.Nullable;

/** A part of a whole. */
public record Fraction(int numerator, @Nullable Integer denominator) {}
