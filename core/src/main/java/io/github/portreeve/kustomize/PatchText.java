package io.github.portreeve.kustomize;

import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.ScalarType;
import io.github.portreeve.yaml.YamlDocument;
import io.github.portreeve.yaml.YamlLimits;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlReader;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlStream;
import java.util.ArrayList;
import java.util.List;

/** Patches that are written as text within a kustomization; their nodes stand in its lines. */
final class PatchText {
  private PatchText() {}

  static List<YamlNode> read(YamlScalar text) throws BuildFailure {
    if (text.type() != ScalarType.STRING || text.span().length() == 0) {
      throw BuildFailure.unknown(text);
    }
    String whole = text.source().text();
    int start = text.span().start();
    int end = text.span().end();
    if (whole.charAt(start) == '|') {
      return readParts(text, whole.indexOf('\n', start) + 1, end);
    }
    boolean quoted = whole.charAt(start) == '\'' || whole.charAt(start) == '"';
    int inset = quoted ? 1 : 0;
    if (!whole.substring(start + inset, end - inset).equals(text.string())) {
      throw BuildFailure.unknown(text);
    }
    return readParts(text, start + inset, end - inset);
  }

  /** An indented separator is none to the reader, so the parts are found here. */
  private static List<YamlNode> readParts(YamlScalar text, int start, int end) throws BuildFailure {
    String whole = text.source().text();
    List<YamlNode> roots = new ArrayList<>();
    int part = start;
    int line = start;
    while (line < end) {
      int next = whole.indexOf('\n', line);
      int lineEnd = next < 0 || next >= end ? end : next + 1;
      if (whole.substring(line, lineEnd).strip().equals("---")) {
        readPart(text, part, line, roots);
        part = lineEnd;
      }
      line = lineEnd;
    }
    readPart(text, part, end, roots);
    return roots;
  }

  private static void readPart(YamlScalar text, int start, int end, List<YamlNode> out)
      throws BuildFailure {
    SourceFile source = text.source();
    addRoots(YamlReader.readPart(source, start, end, YamlLimits.DEFAULT), text, out);
  }

  static void addRoots(YamlStream stream, YamlNode place, List<YamlNode> out) throws BuildFailure {
    if (!stream.problems().isEmpty()) {
      throw BuildFailure.unknown(place);
    }
    for (YamlDocument document : stream.documents()) {
      YamlNode root = document.root();
      if (root != null && !TreeEdit.isNull(root)) {
        out.add(root);
      }
    }
  }
}
