/**
 * What controllers make of annotations: whose they are, where they are read, what they may hold,
 * and what becomes of them elsewhere. The one home of these facts.
 */
@NullMarked
package io.github.portreeve.controllers;

import org.jspecify.annotations.NullMarked;
