package io.github.portreeve.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Refuses what the engine, being for YAML 1.2, lets pass and Kubernetes does not: escapes, tabs,
 * and question marks in brackets. Offsets are in the part that is read.
 */
final class EngineLeniency {
  private final String part;
  private final int base;

  /** Null when the part has no tabs. */
  private final @Nullable TabCheck tabs;

  /** How many collections are open from the outermost bracket on. */
  private int flowDepth;

  /** Where the outermost open bracket stands. */
  private int flowStart;

  /** {@code base} is the offset of the part in the whole text. */
  EngineLeniency(String part, int base) {
    this.part = part;
    this.base = base;
    this.tabs = part.indexOf('\t') < 0 ? null : new TabCheck(part);
  }

  void open(boolean flow, int start) {
    if (flowDepth > 0 || flow) {
      flowStart = flowDepth == 0 ? start : flowStart;
      flowDepth++;
    }
  }

  void close(int end) {
    if (flowDepth > 0) {
      flowDepth--;
      if (flowDepth == 0 && tabs != null) {
        tabs.cover(flowStart, end, -1);
      }
    }
  }

  /** {@code openStart} is where the innermost open collection starts; -1 when none is open. */
  void scalar(ScalarEvent event, int start, int end, int openStart) {
    ScalarStyle style = event.getScalarStyle();
    if (style == ScalarStyle.DOUBLE_QUOTED) {
      EscapeCheck.check(part, start, end, base);
    } else if (flowDepth > 0 && style == ScalarStyle.PLAIN && event.getValue().indexOf('?') >= 0) {
      // In YAML 1.1 a question mark ends a plain scalar in brackets wherever it stands.
      throw refused(start, end, "a question mark in brackets: quote the text");
    }
    if (tabs != null && flowDepth == 0) {
      cover(tabs, style, start, end, openStart);
    }
  }

  private void cover(TabCheck check, ScalarStyle style, int start, int end, int openStart) {
    if (style == ScalarStyle.PLAIN && end > start) {
      check.cover(start, end, openStart < 0 ? 0 : check.column(openStart) + 1);
      return;
    }
    check.cover(start, end, -1);
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      refuseTab(check.inBlockIndent(start, end));
    }
  }

  /** {@code end} is where the document ends. */
  void end(int end) {
    if (tabs != null) {
      refuseTab(tabs.firstBad(end));
    }
  }

  private void refuseTab(int tab) {
    if (tab >= 0) {
      throw refused(tab, tab + 1, SyntaxError.TAB);
    }
  }

  private UnreadableText refused(int start, int end, String message) {
    return new UnreadableText(YamlProblem.Type.SYNTAX, base + start, base + end, message);
  }
}
