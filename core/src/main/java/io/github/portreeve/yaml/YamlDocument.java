package io.github.portreeve.yaml;

import io.github.portreeve.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * One document of a stream.
 *
 * @param number 1-based; empty documents count, comments before the first {@code ---} do not
 * @param root null when the document is empty or could not be read
 * @param span from the line after its {@code ---} to the next {@code ---} or the end of the text
 */
public record YamlDocument(int number, @Nullable YamlNode root, SourceSpan span) {}
