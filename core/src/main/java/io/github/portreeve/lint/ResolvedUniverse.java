package io.github.portreeve.lint;

import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.decode.ManifestDecoder;
import io.github.portreeve.kustomize.ResolvedKustomization;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Origin;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourceSpan;
import io.github.portreeve.yaml.YamlDocument;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The objects that come of a kustomization, as if they were one file: each a document of a text
 * that does not exist, with nodes that stand in the texts they come from.
 */
record ResolvedUniverse(ResolvedKustomization kustomization, DecodedFile objects) {

  static ResolvedUniverse of(ResolvedKustomization kustomization, ClusterProfile cluster) {
    List<YamlDocument> documents = new ArrayList<>();
    for (YamlMapping object : kustomization.objects()) {
      documents.add(new YamlDocument(documents.size() + 1, object, SourceSpan.at(0)));
    }
    String name = Origin.built(kustomization.folder(), 1).file();
    SourceFile whole = SourceFile.of(name, "");
    YamlStream stream = new YamlStream(documents, List.of());
    return new ResolvedUniverse(kustomization, ManifestDecoder.decode(whole, stream, cluster));
  }

  /** Whether not finding an object among these means that there is none. */
  boolean isComplete() {
    return kustomization.complete() && objects.isUnderstood() && objects.partial().isEmpty();
  }
}
