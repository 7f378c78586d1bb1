package io.github.portreeve.benchmarks;

import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.YamlAlias;
import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlLimits;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlReader;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlSequence;
import io.github.portreeve.yaml.YamlStream;

/** Makes trees of good YAML. Aliases become what they stand for. */
final class TreeReader {
  private final SourceFile file;

  private TreeReader(SourceFile file) {
    this.file = file;
  }

  /**
   * Reads the first document.
   *
   * @throws IllegalArgumentException when it is no good YAML
   */
  static Tree read(String text) {
    SourceFile file = SourceFile.of("text", text);
    YamlStream stream = YamlReader.read(file, YamlLimits.DEFAULT);
    YamlNode root = stream.documents().isEmpty() ? null : stream.documents().get(0).root();
    if (!stream.problems().isEmpty() || root == null) {
      throw new IllegalArgumentException("no good YAML: " + stream.problems());
    }
    return new TreeReader(file).tree(root);
  }

  private Tree tree(YamlNode node) {
    if (node instanceof YamlAlias alias) {
      return tree(alias.target());
    }
    if (node instanceof YamlMapping mapping) {
      Tree tree = Tree.mapping();
      for (YamlEntry entry : mapping.entries()) {
        tree.put(entry.key() instanceof YamlScalar key ? spelt(key) : "x", tree(entry.value()));
      }
      return tree;
    }
    if (node instanceof YamlSequence sequence) {
      Tree tree = Tree.sequence();
      sequence.items().forEach(item -> tree.children.add(tree(item)));
      return tree;
    }
    return Tree.scalar(spelt((YamlScalar) node));
  }

  /** As in the text where that fits a line, else as JSON. */
  private String spelt(YamlScalar scalar) {
    String text = file.text().substring(scalar.span().start(), scalar.span().end());
    return text.indexOf('\n') < 0 && !text.isEmpty() ? text : scalar.json();
  }
}
