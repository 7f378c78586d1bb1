package io.github.portreeve.lint;

import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.decode.FieldLocator;
import io.github.portreeve.decode.Placeholders;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.finding.Related;
import io.github.portreeve.source.Location;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.YamlLimits;
import io.github.portreeve.yaml.YamlReader;
import io.github.portreeve.yaml.YamlStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the lines of findings that know but a field's path, reading a text again if it must. */
final class FindingLocator {
  private final Map<String, Input> inputs = new HashMap<>();
  private final Map<String, Text> texts = new HashMap<>();

  private record Text(SourceFile source, YamlStream stream) {}

  FindingLocator(List<Input> inputs) {
    for (Input input : inputs) {
      this.inputs.put(input.name(), input);
    }
  }

  FindingLocator(DecodedFile decoded) {
    add(decoded);
  }

  /** Takes a text that need not be read again. */
  void add(DecodedFile decoded) {
    texts.put(decoded.source().name(), new Text(decoded.source(), decoded.stream()));
  }

  List<Finding> locateAll(List<Finding> findings) throws IOException {
    List<Finding> located = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      List<Related> related = new ArrayList<>(finding.related().size());
      for (Related other : finding.related()) {
        related.add(other.at(locate(other.place())));
      }
      Place place = locate(finding.place());
      located.add(settled(finding).at(place, related));
    }
    return located;
  }

  /** The finding, unless it is about a value that is still to be filled in. */
  private Finding settled(Finding finding) {
    Text text = texts.get(finding.place().origin().file());
    return text == null ? finding : Placeholders.instead(finding, text.stream());
  }

  Place locate(Place place) throws IOException {
    Text text = place.location() == null ? text(place.origin().file()) : null;
    if (text == null) {
      return place;
    }
    Location location =
        FieldLocator.locate(text.source(), text.stream(), place.origin(), place.field());
    return location.source() == text.source()
        ? place.at(location)
        : new Place(place.origin(), place.field(), location, document(location));
  }

  private static int document(Location location) {
    return YamlReader.documentAt(location.source(), location.span().start());
  }

  /** Null for what has no text, such as objects built in Java. */
  private @Nullable Text text(String file) throws IOException {
    Text text = texts.get(file);
    Input input = text == null ? inputs.get(file) : null;
    if (input == null) {
      return text;
    }
    SourceFile source = input.read();
    text = new Text(source, YamlReader.read(source, YamlLimits.DEFAULT));
    texts.put(file, text);
    return text;
  }
}
