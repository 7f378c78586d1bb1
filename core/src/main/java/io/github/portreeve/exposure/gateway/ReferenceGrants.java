package io.github.portreeve.exposure.gateway;

import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.gateway.ReferenceGrant;
import io.github.portreeve.model.gateway.ReferenceGrantFrom;
import io.github.portreeve.model.gateway.ReferenceGrantTo;
import java.util.List;

/** Who may refer to objects of other namespaces. */
public final class ReferenceGrants {
  private final List<Manifest<ReferenceGrant>> grants;

  public ReferenceGrants(ManifestSet manifests) {
    this.grants = manifests.ofType(ReferenceGrant.class);
  }

  /**
   * Whether a reference from an object to another one is in order: within one namespace, by a
   * grant, or because a namespace is not known yet.
   *
   * @param group empty for the core group
   * @param namespace of the object that is referred to
   */
  public boolean allow(Manifest<?> from, String group, String kind, String namespace, String name) {
    if (GatewayGroup.maySame(from.namespace(), namespace)) {
      return true;
    }
    for (Manifest<ReferenceGrant> grant : grants) {
      if (GatewayGroup.maySame(grant.namespace(), namespace)
          && isFrom(grant.resource(), from)
          && isTo(grant.resource(), group, kind, name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is any grant in this namespace. */
  public boolean hasAny(String namespace) {
    for (Manifest<ReferenceGrant> grant : grants) {
      if (grant.namespace().equals(namespace)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFrom(ReferenceGrant grant, Manifest<?> from) {
    for (ReferenceGrantFrom one : grant.spec().from()) {
      if (one.group().equals(from.type().group())
          && one.kind().equals(from.type().kind())
          && one.namespace().equals(from.namespace())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTo(ReferenceGrant grant, String group, String kind, String name) {
    for (ReferenceGrantTo one : grant.spec().to()) {
      boolean named = one.name() == null || one.name().isEmpty() || one.name().equals(name);
      if (named && one.group().equals(group) && one.kind().equals(kind)) {
        return true;
      }
    }
    return false;
  }
}
