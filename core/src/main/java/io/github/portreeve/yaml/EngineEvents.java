package io.github.portreeve.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Feeds what snakeyaml-engine finds in one document to a {@link TreeBuilder}. */
final class EngineEvents {
  // The size of a text is limited before the engine sees it.
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private static final int LARGE = 1 << 17;

  /** The engine moves all it holds at each refill, so that one long scalar takes square time. */
  private static final class LargeSettings {
    static final LoadSettings SETTINGS =
        LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setBufferSize(1 << 20).build();
  }

  private final String part;
  private final int base;
  private final CodePointOffsets offsets;
  private final TreeBuilder tree;
  private final boolean hasStandIns;

  /** Null when the part has no tabs. */
  private final @Nullable TabCheck tabs;

  /** How many brackets are open around the next event. */
  private int flowDepth;

  /** Where the outermost open bracket stands. */
  private int flowStart;

  private EngineEvents(String part, int base, TreeBuilder tree, boolean hasStandIns) {
    this.part = part;
    this.base = base;
    this.offsets = CodePointOffsets.of(part, base);
    this.tree = tree;
    this.hasStandIns = hasStandIns;
    this.tabs = part.indexOf('\t') < 0 ? null : new TabCheck(part);
  }

  /**
   * Reads the first document of a part of a text; what follows its {@code ...} is not looked at, as
   * in Kubernetes.
   *
   * @param base offset of the part's first char in the whole text
   * @param hasStandIns whether {@link StandIns} were put into the part
   * @throws UnreadableText where Kubernetes would not read on
   */
  static void feed(String part, int base, TreeBuilder tree, boolean hasStandIns) {
    new EngineEvents(part, base, tree, hasStandIns).feed();
  }

  private void feed() {
    try {
      LoadSettings settings = part.length() < LARGE ? SETTINGS : LargeSettings.SETTINGS;
      ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, part));
      while (parser.hasNext()) {
        Event event = parser.next();
        accept(event);
        if (event.getEventId() == Event.ID.DocumentEnd) {
          checkTabs(end(event) - base);
          return;
        }
      }
      checkTabs(part.length());
    } catch (MarkedYamlEngineException refused) {
      throw SyntaxError.of(refused, part, base, offsets);
    } catch (YamlEngineException refused) {
      throw SyntaxError.of(refused, part, base);
    }
  }

  private void accept(Event event) {
    switch (event.getEventId()) {
      case DocumentStart -> checkVersion((DocumentStartEvent) event);
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> {
        String name = ((AliasEvent) event).getAlias().getValue();
        tree.alias(name, start(event), end(event));
      }
      case MappingStart -> open((CollectionStartEvent) event, true);
      case SequenceStart -> open((CollectionStartEvent) event, false);
      case MappingEnd, SequenceEnd -> close(event);
      case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
    }
  }

  private void checkVersion(DocumentStartEvent event) {
    SpecVersion version = event.getSpecVersion().orElse(null);
    if (version != null && (version.getMajor() != 1 || version.getMinor() != 1)) {
      String message = "Kubernetes reads no YAML " + version.getRepresentation() + ": remove the line";
      throw new UnreadableText(YamlProblem.Type.SYNTAX, start(event), end(event), message);
    }
  }

  private void open(CollectionStartEvent event, boolean mapping) {
    int start = start(event);
    if (flowDepth > 0 || event.isFlow()) {
      flowStart = flowDepth == 0 ? start : flowStart;
      flowDepth++;
    }
    tree.open(mapping, start, anchor(event));
  }

  private void close(Event event) {
    if (flowDepth > 0) {
      flowDepth--;
      if (flowDepth == 0 && tabs != null) {
        tabs.cover(flowStart - base, end(event) - base, -1);
      }
    }
    tree.close(closingEnd(event));
  }

  private void scalar(ScalarEvent event) {
    String tag = event.getTag().orElse(null);
    String anchor = anchor(event);
    int start = start(event);
    int end = end(event);
    if (tag != null || anchor != null) {
      start = skipProperties(start, end);
    }
    ScalarStyle style = event.getScalarStyle();
    boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
    checkScalar(event, style, start - base, end - base);
    end = block ? trimEnd(start, end) : end;
    String value = hasStandIns ? StandIns.restore(event.getValue()) : event.getValue();
    tree.scalar(value, style == ScalarStyle.PLAIN, tag, anchor, start, end);
  }

  /** Start and end are offsets in the part. */
  private void checkScalar(ScalarEvent event, ScalarStyle style, int start, int end) {
    if (style == ScalarStyle.DOUBLE_QUOTED) {
      EscapeCheck.check(part, start, end, base);
    } else if (flowDepth > 0 && style == ScalarStyle.PLAIN && event.getValue().indexOf('?') >= 0) {
      // In YAML 1.1 a question mark ends a plain scalar in brackets wherever it stands.
      throw refused(start, end, "a question mark in brackets: quote the text");
    }
    if (tabs != null && flowDepth == 0) {
      boolean plain = style == ScalarStyle.PLAIN && end > start;
      int least = tree.hasOpen() ? tabs.column(tree.openStart() - base) + 1 : 0;
      tabs.cover(start, end, plain ? least : -1);
      if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
        checkTab(tabs.inBlockIndent(start, end));
      }
    }
  }

  private void checkTabs(int end) {
    if (tabs != null) {
      checkTab(tabs.firstBad(end));
    }
  }

  private void checkTab(int tab) {
    if (tab >= 0) {
      throw refused(tab, tab + 1, SyntaxError.TAB);
    }
  }

  private UnreadableText refused(int start, int end, String message) {
    return new UnreadableText(YamlProblem.Type.SYNTAX, base + start, base + end, message);
  }

  /** A scalar's place is that of its text, not of the tag and anchor before it. */
  private int skipProperties(int start, int end) {
    int i = start - base;
    while (i < end - base) {
      char c = part.charAt(i);
      if (c == '&' || c == '!' || c == '#') {
        i = c == '#' ? endOfLine(i) : endOfWord(i);
      } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
        break;
      } else {
        i++;
      }
    }
    return Math.min(i + base, end);
  }

  private int endOfWord(int from) {
    int i = from;
    while (i < part.length() && part.charAt(i) > ' ') {
      i++;
    }
    return i;
  }

  private int endOfLine(int from) {
    int i = from;
    while (i < part.length() && part.charAt(i) != '\n' && part.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  /** The engine ends a block scalar where the next token starts. */
  private int trimEnd(int start, int end) {
    int last = end;
    while (last > start && part.charAt(last - 1 - base) <= ' ') {
      last--;
    }
    return last;
  }

  /** -1 for a collection without brackets: its end event stands at the next token. */
  private int closingEnd(Event event) {
    int start = start(event);
    int end = end(event);
    char bracket = event.getEventId() == Event.ID.MappingEnd ? '}' : ']';
    return end == start + 1 && part.charAt(start - base) == bracket ? end : -1;
  }

  private static @Nullable String anchor(NodeEvent event) {
    return event.getAnchor().isPresent() ? event.getAnchor().get().getValue() : null;
  }

  private int start(Event event) {
    return offset(event.getStartMark().orElse(null), 0);
  }

  private int end(Event event) {
    return offset(event.getEndMark().orElse(null), part.length());
  }

  private int offset(@Nullable Mark mark, int otherwise) {
    return mark == null ? base + otherwise : offsets.at(mark.getIndex());
  }
}
