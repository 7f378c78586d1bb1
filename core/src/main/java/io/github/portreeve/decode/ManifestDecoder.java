package io.github.portreeve.decode;

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.YamlLimits;
import io.github.portreeve.yaml.YamlStream;

/**
 * Makes manifests of a text. Bad text never throws: what is wrong becomes a finding, what is not
 * for Kubernetes is skipped.
 */
public final class ManifestDecoder {
  private ManifestDecoder() {}

  public static DecodedFile decode(SourceFile source, ClusterProfile cluster) {
    return new FileDecoder(source, cluster, false).decode(YamlLimits.DEFAULT);
  }

  /**
   * Decodes objects that were put together from several texts.
   *
   * @param whole stands for them in the places of findings and manifests
   */
  public static DecodedFile decode(SourceFile whole, YamlStream objects, ClusterProfile cluster) {
    return new FileDecoder(whole, cluster, false).decode(objects);
  }

  /** Decodes a text whose objects are known to be patches to others. */
  public static DecodedFile decodePatch(SourceFile source, ClusterProfile cluster) {
    return new FileDecoder(source, cluster, true).decode(YamlLimits.DEFAULT);
  }
}
