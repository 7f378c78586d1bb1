package io.github.portreeve.finding;

import java.util.List;

/**
 * What is known of a check besides its code: its page in the docs, its line in a list.
 *
 * @param id kebab-case name of what is wrong, at most 40 chars; never changed without keeping the
 *     old one in {@code formerIds}
 * @param severity of its findings, unless one says otherwise
 * @param summary one line of at most 80 chars
 * @param explanation what it finds, why that hurts, what to write instead; Markdown paragraphs
 */
public record RuleInfo(
    String id,
    Category category,
    Severity severity,
    String summary,
    String explanation,
    List<String> formerIds) {

  public RuleInfo {
    formerIds = List.copyOf(formerIds);
  }

  public static RuleInfo of(
      String id, Category category, Severity severity, String summary, String explanation) {
    return new RuleInfo(id, category, severity, summary, explanation, List.of());
  }
}
