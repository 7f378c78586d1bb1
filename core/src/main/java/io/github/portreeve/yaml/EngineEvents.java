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
  private final EngineLeniency checks;

  private EngineEvents(String part, int base, TreeBuilder tree, boolean hasStandIns) {
    this.part = part;
    this.base = base;
    this.offsets = CodePointOffsets.of(part, base);
    this.tree = tree;
    this.hasStandIns = hasStandIns;
    this.checks = new EngineLeniency(part, base);
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
      feed(new ParserImpl(settings, new StreamReader(settings, part)));
    } catch (UnreadableText refused) {
      throw refused;
    } catch (MarkedYamlEngineException refused) {
      throw SyntaxError.of(refused, part, base, offsets);
    } catch (RuntimeException refused) {
      // Besides its own exceptions the engine lets some of the JDK out: "\\UFFFFFFFF" is one case.
      throw SyntaxError.of(refused, part, base);
    }
  }

  private void feed(ParserImpl parser) {
    int end = part.length();
    boolean ended = false;
    while (!ended && parser.hasNext()) {
      Event event = parser.next();
      accept(event);
      ended = event.getEventId() == Event.ID.DocumentEnd;
      end = ended ? end(event) - base : end;
    }
    checks.end(end);
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
      String message =
          "Kubernetes reads no YAML " + version.getRepresentation() + ": remove the line";
      throw new UnreadableText(YamlProblem.Type.SYNTAX, start(event), end(event), message);
    }
  }

  private void open(CollectionStartEvent event, boolean mapping) {
    int start = start(event);
    checks.open(event.isFlow(), start - base);
    tree.open(mapping, start, anchor(event));
  }

  private void close(Event event) {
    checks.close(end(event) - base);
    tree.close(closingEnd(event));
  }

  private void scalar(ScalarEvent event) {
    String tag = event.getTag().orElse(null);
    String anchor = anchor(event);
    int start = start(event) - base;
    int end = end(event) - base;
    if (tag != null || anchor != null) {
      start = ScalarPlace.skipProperties(part, start, end);
    }
    ScalarStyle style = event.getScalarStyle();
    checks.scalar(event, start, end, tree.hasOpen() ? tree.openStart() - base : -1);
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      end = ScalarPlace.trimEnd(part, start, end);
    }
    String value = hasStandIns ? StandIns.restore(event.getValue()) : event.getValue();
    tree.scalar(value, style == ScalarStyle.PLAIN, tag, anchor, base + start, base + end);
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
