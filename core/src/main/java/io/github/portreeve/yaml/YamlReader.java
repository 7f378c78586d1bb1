package io.github.portreeve.yaml;

import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts as kubectl and the API server do: cut into documents first, each then read as JSON or
 * as the YAML of go-yaml v2. Bad text never throws; each document has its tree or a problem that
 * says why not, and an unreadable document does not keep others from being read.
 */
public final class YamlReader {
  /** Each costs another parse of the document. */
  private static final int MAX_STAND_INS = 20;

  private final SourceFile source;
  private final String text;
  private final YamlLimits limits;
  private final ProblemLog problems;
  private final List<YamlDocument> documents = new ArrayList<>();

  private YamlReader(SourceFile source, YamlLimits limits) {
    this.source = source;
    this.text = source.text();
    this.limits = limits;
    this.problems = new ProblemLog(source);
  }

  public static YamlStream read(SourceFile source, YamlLimits limits) {
    YamlReader reader = new YamlReader(source, limits);
    reader.readAll();
    return new YamlStream(reader.documents, reader.problems.toList());
  }

  /**
   * Reads a part of a text as one document: a text within a text, such as a block scalar's.
   * Everything found in it has its place in the whole text.
   *
   * @param start 0-based offset of the part's first char
   * @param end exclusive
   */
  public static YamlStream readPart(SourceFile source, int start, int end, YamlLimits limits) {
    YamlReader reader = new YamlReader(source, limits);
    reader.readOne(start, end);
    return new YamlStream(reader.documents, reader.problems.toList());
  }

  /** The 1-based number of the document that holds an offset; of the last one before it. */
  public static int documentAt(SourceFile source, int offset) {
    DocumentSplitter parts = new DocumentSplitter(source.text());
    int number = 0;
    while (parts.next() && (number == 0 || parts.start() <= offset)) {
      number++;
    }
    return Math.max(1, number);
  }

  private void readAll() {
    if (text.length() > limits.maxChars()) {
      String message = "larger than " + limits.maxChars() + " characters";
      problems.add(YamlProblem.Type.LIMIT, 0, 0, message);
      return;
    }
    DocumentSplitter parts = new DocumentSplitter(text);
    while (parts.next()) {
      // kubectl decides for the stream, by its start, between JSON and YAML.
      boolean json = documents.isEmpty() && !parts.isExplicit() && !hasMark();
      if (json && JsonReader.accepts(text, parts.start(), parts.end())) {
        readJson(parts.start(), parts.end());
      } else {
        readOne(parts.start(), parts.end());
      }
    }
  }

  /** A mark stands before the brace by which JSON is told; what follows is YAML then. */
  private boolean hasMark() {
    return !text.isEmpty() && text.charAt(0) == '\uFEFF';
  }

  private void readOne(int start, int end) {
    startDocument();
    YamlNode root = null;
    try {
      root = readYaml(start, end);
    } catch (UnreadableText unreadable) {
      problems.add(unreadable);
    }
    add(root, start, end);
  }

  private @Nullable YamlNode readYaml(int start, int end) {
    checkEncoding(start, end);
    checkCharacters(start, end);
    // To go-yaml, as to YAML 1.1, U+0085 ends a line; to the engine it does not.
    String part = text.substring(start, end).replace('\u0085', '\n');
    if (DocumentSplitter.isBlank(part, 0, part.length())) {
      return null;
    }
    return parse(part, start);
  }

  private @Nullable YamlNode parse(String written, int start) {
    String part = written;
    int known = problems.size();
    for (int standIns = 0; ; standIns++) {
      try {
        return parse(part, start, problems, standIns > 0);
      } catch (UnreadableText unreadable) {
        int at = unreadable.start() - start;
        String next = standIns < MAX_STAND_INS ? StandIns.replace(part, at, standIns > 0) : null;
        if (next == null) {
          throw unreadable;
        }
        part = next;
        problems.truncate(known);
      }
    }
  }

  private @Nullable YamlNode parse(String part, int start, ProblemLog log, boolean hasStandIns) {
    TreeBuilder tree = new TreeBuilder(limits, log);
    EngineEvents.feed(part, start, tree, hasStandIns);
    return tree.root();
  }

  /** JSON values may follow each other without a separator. */
  private void readJson(int start, int end) {
    JsonReader reader = new JsonReader(text, start, end, limits, problems);
    int next = start;
    while (next < end) {
      next = readJsonValue(reader, next, end);
    }
  }

  /** Adds the document that starts here; where the next one does. */
  private int readJsonValue(JsonReader reader, int start, int end) {
    startDocument();
    try {
      checkEncoding(start, end);
      YamlNode root = reader.read();
      int next = reader.position();
      add(root, start, next);
      return next;
    } catch (UnreadableText unreadable) {
      problems.add(unreadable);
      add(readAsYaml(start, end), start, end);
      return end;
    }
  }

  /**
   * kubectl gives a text that is no JSON another try as YAML, the API server does not. The problem
   * stands, but the tree lets it be seen whether the text is meant for Kubernetes at all.
   */
  private @Nullable YamlNode readAsYaml(int start, int end) {
    try {
      return parse(text.substring(start, end), start, new ProblemLog(source), false);
    } catch (UnreadableText unreadable) {
      return null;
    }
  }

  private void checkEncoding(int start, int end) {
    SourceSpan malformed = source.malformed();
    if (malformed != null && malformed.start() >= start && malformed.start() < end) {
      String message = "bytes that are no text here: save the file as UTF-8";
      throw encodingProblem(malformed.start(), malformed.end(), message);
    }
  }

  private void checkCharacters(int start, int end) {
    int illegal = CharacterCheck.firstIllegal(text, start, end);
    if (illegal >= 0) {
      String code = Integer.toHexString(0x10000 + text.charAt(illegal)).substring(1);
      String message = "no YAML may hold U+" + code.toUpperCase(Locale.ROOT);
      throw encodingProblem(illegal, illegal + 1, message + ": remove it, or escape it in quotes");
    }
  }

  private static UnreadableText encodingProblem(int start, int end, String message) {
    return new UnreadableText(YamlProblem.Type.ENCODING, start, end, message);
  }

  private void startDocument() {
    problems.startDocument(documents.size() + 1);
  }

  private void add(@Nullable YamlNode root, int start, int end) {
    documents.add(new YamlDocument(documents.size() + 1, root, new SourceSpan(start, end)));
  }
}
