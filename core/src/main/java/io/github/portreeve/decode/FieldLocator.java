package io.github.portreeve.decode;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Origin;
import io.github.portreeve.source.Location;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourceSpan;
import io.github.portreeve.yaml.YamlAlias;
import io.github.portreeve.yaml.YamlDocument;
import io.github.portreeve.yaml.YamlEntry;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlSequence;
import io.github.portreeve.yaml.YamlStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in a text a field stands that a finding names.
 *
 * <p>Copes with paths that the API server spells otherwise than the text: {@code
 * spec.LoadBalancerSourceRanges}, {@code annotations} for {@code metadata.annotations}, {@code
 * spec.template.labels} for {@code spec.template.metadata.labels}, {@code spec.clusterIPs[0]} where
 * only {@code clusterIP} is written.
 */
public final class FieldLocator {
  private @Nullable YamlNode value;
  private SourceFile source;
  private SourceSpan span;

  /** Whether the way led through an alias or a merge key, which is then the place of it all. */
  private boolean repeated;

  private FieldLocator(YamlNode root) {
    this.value = root.resolve();
    this.source = root.source();
    this.span = brief(root);
  }

  /**
   * The span of the field's value, of its key where the value is a collection or nothing, and of
   * the nearest key above where the field is absent; the start of the text for an unknown document.
   */
  public static SourceSpan locate(YamlStream stream, Origin origin, FieldPath field) {
    YamlNode root = root(stream, origin);
    if (root == null) {
      return SourceSpan.at(start(stream, origin));
    }
    FieldLocator locator = new FieldLocator(root);
    locator.walk(field.under(origin.item()));
    return locator.span;
  }

  /**
   * Where {@link #locate(YamlStream, Origin, FieldPath)} finds it, in the text that the field comes
   * from when the tree was put together from several.
   *
   * @param whole the text to name for an unknown document
   */
  public static Location locate(
      SourceFile whole, YamlStream stream, Origin origin, FieldPath field) {
    YamlNode root = root(stream, origin);
    if (root == null) {
      return new Location(whole, SourceSpan.at(start(stream, origin)));
    }
    FieldLocator locator = new FieldLocator(root);
    locator.walk(field.under(origin.item()));
    return new Location(locator.source, locator.span);
  }

  /** The field's value, never an alias; null when it is absent. */
  public static @Nullable YamlNode find(YamlStream stream, Origin origin, FieldPath field) {
    YamlNode root = root(stream, origin);
    if (root == null) {
      return null;
    }
    FieldLocator locator = new FieldLocator(root);
    return locator.walk(field.under(origin.item())) ? locator.value : null;
  }

  private static @Nullable YamlNode root(YamlStream stream, Origin origin) {
    List<YamlDocument> documents = stream.documents();
    // Numbers go up and none is given twice, so it is at its number's place or before.
    for (int i = Math.min(origin.document(), documents.size()) - 1; i >= 0; i--) {
      if (documents.get(i).number() == origin.document()) {
        return documents.get(i).root();
      }
    }
    return null;
  }

  private static int start(YamlStream stream, Origin origin) {
    for (YamlDocument document : stream.documents()) {
      if (document.number() == origin.document()) {
        return document.span().start();
      }
    }
    return 0;
  }

  /** Goes as far as the text does; false when that is not to the path's end. */
  private boolean walk(FieldPath path) {
    for (FieldPath step : steps(path)) {
      if (!(step.isIndex() ? item(step.index()) : field(step.name()))) {
        return false;
      }
    }
    return true;
  }

  private static List<FieldPath> steps(FieldPath path) {
    List<FieldPath> steps = new ArrayList<>();
    for (FieldPath step = path; !step.isRoot(); step = step.parent()) {
      steps.add(0, step);
    }
    return steps;
  }

  private boolean item(int index) {
    if (!(value instanceof YamlSequence sequence)) {
      return index == 0 && value instanceof YamlScalar;
    }
    if (index >= sequence.items().size()) {
      return false;
    }
    YamlNode item = sequence.items().get(index);
    enter(item, item.source(), brief(item));
    return true;
  }

  private boolean field(String name) {
    if (!(value instanceof YamlMapping mapping)) {
      return false;
    }
    YamlEntry entry = entry(mapping, name);
    if (entry != null) {
      enter(mapping, entry);
      return true;
    }
    return mapping.get("metadata") instanceof YamlMapping metadata
        && metadata.field(name) != null
        && field("metadata")
        && field(name);
  }

  /** The entry of this name, or of the name that the server turned into this one. */
  private static @Nullable YamlEntry entry(YamlMapping mapping, String name) {
    YamlEntry entry = mapping.field(name);
    if (entry == null && !name.isEmpty() && Character.isUpperCase(name.charAt(0))) {
      entry = mapping.field(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }
    if (entry == null && name.endsWith("IPs")) {
      entry = mapping.field(name.substring(0, name.length() - 1));
    }
    return entry;
  }

  private void enter(YamlMapping mapping, YamlEntry entry) {
    YamlNode merge = MergeKeys.source(mapping, entry);
    if (merge != null && !repeated) {
      source = merge.source();
      span = merge.span();
      repeated = true;
    }
    YamlNode node = entry.value();
    boolean brief = node instanceof YamlScalar scalar && scalar.span().length() > 0;
    YamlNode place = brief || node instanceof YamlAlias ? node : entry.key();
    enter(node, place.source(), place.span());
  }

  private void enter(YamlNode node, SourceFile text, SourceSpan place) {
    if (!repeated) {
      source = text;
      span = place;
    }
    repeated |= node instanceof YamlAlias;
    value = node.resolve();
  }

  /** A mapping's first key rather than all of it; the empty span before a list. */
  private static SourceSpan brief(YamlNode node) {
    if (node instanceof YamlMapping mapping && !mapping.entries().isEmpty()) {
      return mapping.entries().get(0).key().span();
    }
    return node instanceof YamlSequence ? SourceSpan.at(node.span().start()) : node.span();
  }
}
