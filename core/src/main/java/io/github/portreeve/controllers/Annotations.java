package io.github.portreeve.controllers;

import io.github.portreeve.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The annotations that are known here. */
public final class Annotations {
  /** Shorter prefixes are too like other people's to tell a slip of the pen. */
  private static final int SHORTEST_PREFIX = 20;

  private Annotations() {}

  /**
   * Whether a key can be of interest at all: cheap, and false for most keys. A single slip leaves
   * one of these words as it was.
   */
  public static boolean mayBeKnown(String key) {
    int slash = key.indexOf('/');
    return slash > 0
        && (isBefore(slash, key.indexOf("nginx"))
            || isBefore(slash, key.indexOf("ingress"))
            || isBefore(slash, key.indexOf("haproxy"))
            || isBefore(slash, key.indexOf("traefik"))
            || key.startsWith("appprotect")
            || key.startsWith("konghq.com/")
            || key.startsWith("projectcontour.io/"));
  }

  private static boolean isBefore(int slash, int index) {
    return index >= 0 && index < slash;
  }

  /** The annotations of this controller by their keys; none where it is known but by its prefix. */
  public static Map<String, Annotation> of(Controller controller) {
    return switch (controller) {
      case INGRESS_NGINX -> IngressNginxAnnotations.ALL;
      case NGINX -> NginxAnnotations.ALL;
      case HAPROXY -> HaproxyAnnotations.ALL;
      case HAPROXY_INGRESS -> HaproxyIngressAnnotations.ALL;
      case TRAEFIK -> TraefikAnnotations.ALL;
      case KONG, CONTOUR, CILIUM -> Map.of();
    };
  }

  /** What this controller read in releases of the past. */
  public static List<FormerAnnotation> formerOf(Controller controller) {
    return switch (controller) {
      case INGRESS_NGINX -> IngressNginxAnnotations.FORMER;
      case TRAEFIK -> TraefikAnnotations.FORMER;
      case NGINX, HAPROXY, HAPROXY_INGRESS, KONG, CONTOUR, CILIUM -> List.of();
    };
  }

  /** The annotation of this key that its controller reads; null for none. */
  public static @Nullable Annotation named(String key) {
    Controller controller = Controller.owning(key);
    if (controller == null) {
      return null;
    }
    return of(controller).get(controller == Controller.TRAEFIK ? asTraefikReads(key) : key);
  }

  /** Traefik takes names in any case, and an index for each domain. */
  private static String asTraefikReads(String key) {
    StringBuilder out = new StringBuilder(key.length());
    for (String word : Words.split(key.toLowerCase(Locale.ROOT), '.')) {
      boolean isIndex = !word.isEmpty() && Character.isDigit(word.charAt(0));
      out.append(out.length() == 0 ? "" : ".").append(isIndex ? "n" : word);
    }
    return out.toString();
  }

  /** What the key meant to a former release; null for nothing. */
  public static @Nullable FormerAnnotation former(String key) {
    Controller controller = Controller.owning(key);
    if (controller == null) {
      return null;
    }
    for (FormerAnnotation former : formerOf(controller)) {
      String name = former.key();
      boolean isStart = name.endsWith("*");
      if (isStart
          ? key.startsWith(name.substring(0, name.length() - 1))
          : key.equalsIgnoreCase(name)) {
        return former;
      }
    }
    return null;
  }

  /** The key that was meant by one that the controller does not read; null for none. */
  public static @Nullable String meantBy(String key, Controller controller) {
    String prefix = controller.prefixOf(key);
    if (prefix == null) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (Annotation annotation : of(controller).values()) {
      if (annotation.prefix().equals(prefix)) {
        names.add(annotation.name());
      }
    }
    String written = key.substring(prefix.length());
    String longer = onlyLonger(written, names);
    String name = longer == null ? Nearest.to(written, names) : longer;
    return name == null ? null : prefix + name;
  }

  /** The only name that goes on behind this one: {@code proxy-buffers-number}; null for none. */
  private static @Nullable String onlyLonger(String written, List<String> names) {
    String found = null;
    for (String name : names) {
      if (name.startsWith(written + "-")) {
        if (found != null) {
          return null;
        }
        found = name;
      }
    }
    return found;
  }

  /** The known annotation that was meant by a key whose prefix has a slip in it; null for none. */
  public static @Nullable Annotation meantByPrefix(String key) {
    int end = key.indexOf('/') + 1;
    for (Controller controller : Controller.values()) {
      for (String prefix : controller.prefixes()) {
        if (prefix.length() >= SHORTEST_PREFIX
            && end >= SHORTEST_PREFIX
            && Nearest.to(key.substring(0, end), List.of(prefix)) != null) {
          return named(prefix + key.substring(end));
        }
      }
    }
    return null;
  }
}
