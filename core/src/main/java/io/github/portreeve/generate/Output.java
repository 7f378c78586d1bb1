package io.github.portreeve.generate;

import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Origin;
import io.github.portreeve.model.OtherResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes down the manifests of a plan, and what else somebody has to see to. */
final class Output {
  private final List<Manifest<?>> manifests = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  void add(Manifest<?> manifest, String... texts) {
    add(manifest, List.of(texts));
  }

  void add(Manifest<?> manifest, List<String> texts) {
    manifests.add(manifest);
    for (String text : texts) {
      notes.add(new Note(manifest.origin(), text));
    }
  }

  /** Notes what holds for all, at the top of the first manifest. */
  void noteFirst(String text) {
    notes.add(0, new Note(manifests.get(0).origin(), text));
  }

  /** An object of a kind that the model does not hold. */
  static Manifest<OtherResource> custom(
      String apiVersion, String kind, ObjectMeta metadata, Map<String, Object> spec) {
    OtherResource resource = new OtherResource(metadata, Map.of("spec", spec));
    Origin origin = Origin.generated(kind, metadata.name());
    return new Manifest<>(origin, new ApiType(apiVersion, kind), resource);
  }

  List<Manifest<?>> manifests() {
    return List.copyOf(manifests);
  }

  List<Note> notes() {
    return List.copyOf(notes);
  }
}
