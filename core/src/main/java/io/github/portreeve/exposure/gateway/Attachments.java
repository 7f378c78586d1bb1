package io.github.portreeve.exposure.gateway;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.gateway.Gateway;
import io.github.portreeve.model.gateway.Listener;
import io.github.portreeve.model.gateway.ListenerSet;
import io.github.portreeve.model.gateway.ParentReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where the routes of a set attach. */
public final class Attachments {
  private final Map<String, List<Manifest<?>>> parents = new HashMap<>();
  private final Doorkeeper doorkeeper;

  public Attachments(ManifestSet manifests) {
    this.doorkeeper = new Doorkeeper(manifests);
    for (Manifest<?> manifest : manifests.all()) {
      Resource resource = manifest.resource();
      if (resource instanceof Gateway || resource instanceof ListenerSet) {
        add(key(manifest.type().kind(), manifest.name()), manifest);
      }
    }
  }

  private void add(String key, Manifest<?> manifest) {
    List<Manifest<?>> known = parents.get(key);
    if (known == null) {
      known = new ArrayList<>(1);
      parents.put(key, known);
    }
    known.add(manifest);
  }

  private static String key(String kind, String name) {
    return kind + " " + name;
  }

  /** One for each of the route's references to a parent. */
  public List<Attachment> of(AnyRoute route) {
    List<Attachment> found = new ArrayList<>();
    for (int i = 0; i < route.parents().size(); i++) {
      found.add(attachment(route, i));
    }
    return found;
  }

  /** The names of all parents of this kind, sorted. */
  public Set<String> names(String kind) {
    Set<String> names = new TreeSet<>();
    for (List<Manifest<?>> some : parents.values()) {
      for (Manifest<?> parent : some) {
        if (parent.type().kind().equals(kind)) {
          names.add(parent.name());
        }
      }
    }
    return names;
  }

  /** The Gateways and ListenerSets of this kind and name, in whatever namespace. */
  public List<Manifest<?>> named(String kind, String name) {
    return parents.getOrDefault(key(kind, name), List.of());
  }

  private Attachment attachment(AnyRoute route, int index) {
    ParentReference reference = route.parents().get(index);
    String kind = GatewayGroup.or(reference.kind(), "Gateway");
    boolean known = kind.equals("Gateway") || kind.equals("ListenerSet");
    if (!known || !GatewayGroup.isOwn(reference.group())) {
      return new Attachment(route, index, Attachment.Match.OTHER_KIND, List.of(), List.of());
    }
    String namespace = GatewayGroup.or(reference.namespace(), route.manifest().namespace());
    List<Manifest<?>> meant = new ArrayList<>(1);
    for (Manifest<?> parent : named(kind, reference.name())) {
      if (GatewayGroup.maySame(parent.namespace(), namespace)) {
        meant.add(parent);
      }
    }
    return attachment(route, index, meant);
  }

  private Attachment attachment(AnyRoute route, int index, List<Manifest<?>> parents) {
    ParentReference reference = route.parents().get(index);
    Attachment.Match match =
        parents.isEmpty() ? Attachment.Match.PARENT_MISSING : Attachment.Match.SECTION_MISSING;
    List<Admission> admissions = new ArrayList<>();
    for (Manifest<?> parent : parents) {
      for (ListenerDoor door : doors(parent)) {
        boolean section = isSection(reference.sectionName(), door.listener());
        boolean port = reference.port() == null || reference.port() == door.listener().port();
        if (section && port) {
          admissions.add(doorkeeper.ask(door, route));
        } else if (section && match == Attachment.Match.SECTION_MISSING) {
          match = Attachment.Match.PORT_MISSING;
        }
      }
    }
    match = admissions.isEmpty() ? match : Attachment.Match.LISTENERS;
    return new Attachment(route, index, match, parents, admissions);
  }

  private static boolean isSection(@Nullable String section, Listener listener) {
    return section == null || section.isEmpty() || section.equals(listener.name());
  }

  /** The listeners of a Gateway or ListenerSet; none of anything else. */
  public static List<ListenerDoor> doors(Manifest<?> owner) {
    List<ListenerDoor> doors = new ArrayList<>();
    for (Listener listener : listeners(owner.resource())) {
      FieldPath path = FieldPath.of("spec", "listeners").index(doors.size());
      doors.add(new ListenerDoor(owner, listener, path));
    }
    return doors;
  }

  private static List<Listener> listeners(Resource resource) {
    if (resource instanceof Gateway gateway) {
      return gateway.spec().listeners();
    }
    return resource instanceof ListenerSet set ? set.spec().listeners() : List.of();
  }
}
