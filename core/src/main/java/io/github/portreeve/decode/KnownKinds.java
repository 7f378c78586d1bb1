package io.github.portreeve.decode;

import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.KubernetesVersion;
import java.util.ArrayList;
import java.util.List;

/** The kinds whose fields are known, for those who describe them to others. */
public final class KnownKinds {
  private KnownKinds() {}

  /** Those that a release serves; of several versions of a kind the better one comes first. */
  public static List<ApiType> servedBy(KubernetesVersion version) {
    List<ApiType> kinds = new ArrayList<>();
    for (String apiVersion : ApiKinds.versions()) {
      for (String kind : ApiKinds.namesOf(apiVersion)) {
        ApiLifecycle life = ApiKinds.lifecycle(apiVersion, kind);
        boolean served = life != null && isServed(life, version.minor());
        if (served && FieldTable.typeOf(apiVersion, kind) != null) {
          kinds.add(new ApiType(apiVersion, kind));
        }
      }
    }
    return List.copyOf(kinds);
  }

  private static boolean isServed(ApiLifecycle life, int minor) {
    return !life.isNotYetServed(minor) && !life.isRemoved(minor);
  }
}
