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
 * @param optIn whether it runs only where a selection names it, being a policy that some want
 */
public record RuleInfo(
    String id,
    Category category,
    Severity severity,
    String summary,
    String explanation,
    List<String> formerIds,
    boolean optIn) {

  public RuleInfo {
    formerIds = List.copyOf(formerIds);
  }

  public static RuleInfo of(
      String id, Category category, Severity severity, String summary, String explanation) {
    return new RuleInfo(id, category, severity, summary, explanation, List.of(), false);
  }

  /**
   * A rule that runs only where a selection names it; what it finds is never more than a remark.
   */
  public static RuleInfo optIn(String id, Category category, String summary, String explanation) {
    return new RuleInfo(id, category, Severity.INFO, summary, explanation, List.of(), true);
  }
}
