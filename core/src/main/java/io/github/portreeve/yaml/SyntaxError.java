package io.github.portreeve.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says what snakeyaml-engine refuses, where the mistake is and what would be right. */
final class SyntaxError {
  static final String TAB = "a tab cannot indent: use spaces";

  private static final String UNKNOWN = "this document is no YAML";

  /** A part of what the engine says, and what is said instead; the first that fits is taken. */
  private static final String[][] WORDS = {
    {
      "mapping values are not allowed",
      "a second \": \" in one value: quote the text, or put the mapping on lines of its own"
    },
    {
      "could not find expected ':'",
      "neither a key with \":\" nor part of the value above: check colon and indentation"
    },
    {"(TAB)", TAB},
    {"expected ',' or '}'", "a \"{\" is not closed, or a comma is missing"},
    {"expected ',' or ']'", "a \"[\" is not closed, or a comma is missing"},
    {"expected '<document start>'", "a document starts with a line \"---\" here"},
    {"Version{", "no such version of YAML: remove the line"},
    {"found '<stream end>'", "the text ends where a value is missing"},
    {"cannot start any token", "this character cannot start a text: quote the text"},
    {
      "expected <block end>",
      "fits neither the block above nor the one around it: check the indentation"
    },
    {
      "found unknown escape",
      "no such escape in double quotes: write \\\\ for a backslash or use single quotes"
    }
  };

  private SyntaxError() {}

  /** {@code base} is the offset of the part in the whole text. */
  static UnreadableText of(
      MarkedYamlEngineException refused, String part, int base, CodePointOffsets offsets) {
    String problem = refused.getProblem() == null ? "" : refused.getProblem();
    String context = refused.getContext() == null ? "" : refused.getContext();
    Mark mark = mark(refused, isAboutItsStart(problem, context));
    int start = mark == null ? base : offsets.at(mark.getIndex());
    start = Math.min(start, base + part.length());
    int end = start - base < part.length() && part.charAt(start - base) > ' ' ? start + 1 : start;
    return unreadable(start, end, message(problem, context));
  }

  static UnreadableText of(RuntimeException refused, String part, int base) {
    int end = part.isEmpty() ? base : base + 1;
    String message = refused instanceof YamlEngineException ? refused.getMessage() : null;
    return unreadable(base, end, message == null ? UNKNOWN : inOurWords(message));
  }

  private static UnreadableText unreadable(int start, int end, String message) {
    return new UnreadableText(YamlProblem.Type.SYNTAX, start, end, message);
  }

  /** An open quote or a line without a colon is missed only where something else starts. */
  private static boolean isAboutItsStart(String problem, String context) {
    return problem.startsWith("could not find expected ':'") || isOpenQuote(problem, context);
  }

  private static boolean isOpenQuote(String problem, String context) {
    return context.contains("quoted scalar") && problem.startsWith("found unexpected");
  }

  private static @Nullable Mark mark(MarkedYamlEngineException refused, boolean ofContext) {
    Mark problem = refused.getProblemMark().orElse(null);
    Mark context = refused.getContextMark().orElse(null);
    return context != null && (ofContext || problem == null) ? context : problem;
  }

  private static String message(String problem, String context) {
    if (isOpenQuote(problem, context)) {
      return "this quote is not closed";
    }
    return inOurWords(problem);
  }

  private static String inOurWords(String problem) {
    for (String[] words : WORDS) {
      if (problem.contains(words[0])) {
        return words[1];
      }
    }
    return plainSentence(problem);
  }

  private static String plainSentence(String problem) {
    String sentence = problem.strip().replace('\n', ' ');
    sentence = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    return sentence.isEmpty()
        ? UNKNOWN
        : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
