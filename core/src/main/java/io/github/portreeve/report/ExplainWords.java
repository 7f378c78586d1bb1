package io.github.portreeve.report;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.Tls;
import io.github.portreeve.exposure.Verdict;
import io.github.portreeve.exposure.WayIn;

/** Ways and hops in words. */
final class ExplainWords {
  private static final String HEX = "0123456789abcdef";

  private ExplainWords() {}

  /** {@code internet, TLS shop-tls (declared)}. */
  static String about(WayIn way) {
    StringBuilder out = new StringBuilder(way.reach().label());
    if (!way.sources().isEmpty()) {
      out.append(", only from ").append(String.join(", ", way.sources()));
    }
    Tls tls = way.tls();
    if (tls != null) {
      out.append(", TLS ").append(tls.secretName());
      out.append(tls.secretName().isEmpty() ? "" : " ").append('(').append(tls.source().label());
      out.append(')');
    } else if (way.kind() == WayIn.Kind.URL) {
      out.append(", no TLS");
    }
    return out.toString();
  }

  static String verdict(Hop hop) {
    return hop.verdict() == Verdict.BROKEN ? "BROKEN" : hop.verdict().label();
  }

  static String reason(Hop hop) {
    String suggestion = hop.judgement().suggestion();
    return mark(hop.verdict())
        + hop.judgement().reason()
        + (suggestion.isEmpty() ? "" : ". Did you mean \"" + suggestion + "\"?");
  }

  private static String mark(Verdict verdict) {
    return switch (verdict) {
      case OK -> "";
      case OUTSIDE -> "… ";
      case DOUBTFUL -> "? ";
      case BROKEN -> "✗ ";
    };
  }

  /** The text with control characters shown, as they could change lines and colours. */
  static String harmless(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        out.append("\\x").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The text with the few characters of ours that are not ASCII written otherwise. */
  static String ascii(String text) {
    return text.replace("└─", "`-")
        .replace("├─", "|-")
        .replace("│", "|")
        .replace("→", "->")
        .replace("…", "...")
        .replace("✗", "x")
        .replace("·", "-");
  }
}
