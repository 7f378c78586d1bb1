package io.github.portreeve.controllers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an annotation of ingress-nginx at one target.
 *
 * @param detail what does it there, or the value with which it is lost; empty for none, and where
 *     it is converted into nothing that has one name
 */
public record Portability(Fate fate, String detail) {
  private static final Portability AS_IS = new Portability(Fate.AS_IS, "");
  private static final Portability UNKNOWN = new Portability(Fate.UNKNOWN, "");
  private static final Portability LOST = new Portability(Fate.LOST, "");

  /**
   * @param name without the prefix
   * @param value as written; some values of one annotation are kept and others are not
   */
  public static Portability of(String name, String value, MigrationTarget target) {
    return switch (target) {
      case TRAEFIK -> toTraefik(name, value);
      case GATEWAY -> becomes(PortabilityTables.GATEWAY.get(name), LOST);
      case NGINX -> becomes(PortabilityTables.NGINX.get(name), UNKNOWN);
      case HAPROXY -> becomes(PortabilityTables.HAPROXY.get(name), UNKNOWN);
      case HAPROXY_INGRESS -> toHaproxyIngress(name);
    };
  }

  private static Portability becomes(@Nullable String what, Portability otherwise) {
    return what == null ? otherwise : new Portability(Fate.BECOMES, what);
  }

  private static Portability toTraefik(String name, String value) {
    String refused = PortabilityTables.TRAEFIK.get(name);
    if (refused == null) {
      return LOST;
    }
    return isAmong(value, refused) ? new Portability(Fate.LOST, "with " + value.strip()) : AS_IS;
  }

  private static boolean isAmong(String value, String list) {
    return !list.isEmpty()
        && Words.split(list, ' ').contains(value.strip().toLowerCase(Locale.ROOT));
  }

  private static Portability toHaproxyIngress(String name) {
    String key = Controller.HAPROXY_INGRESS.prefixes().get(0) + name;
    Annotation same = HaproxyIngressAnnotations.ALL.get(key);
    boolean readFromIngress = same != null && same.readers().contains(Reader.INGRESS);
    return becomes(readFromIngress ? key : PortabilityTables.HAPROXY_INGRESS.get(name), UNKNOWN);
  }

  /** The worse of two, for an annotation that is used with several values. */
  Portability orWorse(Portability other) {
    return other.fate.compareTo(fate) > 0 ? other : this;
  }

  /** Both in a few words: {@code becomes nginx.org/rewrite-target}. */
  public String describe() {
    if (detail.isEmpty()) {
      return fate == Fate.BECOMES ? "converted" : fate.label();
    }
    return fate.label() + " " + detail;
  }
}
