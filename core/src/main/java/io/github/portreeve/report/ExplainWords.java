package io.github.portreeve.report;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.Judgement;
import io.github.portreeve.exposure.Tls;
import io.github.portreeve.exposure.Verdict;
import io.github.portreeve.exposure.WayIn;

/** Ways and hops in words. */
final class ExplainWords {
  static final String NO_WAY =
      "no way in: no Service, Ingress or host port in these files opens one";

  private ExplainWords() {}

  /** {@code internet, TLS shop-tls (declared)}. */
  static String about(ExplainedWay explained) {
    return explained.way().reach().label() + restOfAbout(explained);
  }

  /** The same without who may dial: {@code , TLS shop-tls (declared)}, or nothing. */
  private static String restOfAbout(ExplainedWay explained) {
    WayIn way = explained.way();
    StringBuilder out = new StringBuilder();
    if (!way.sources().isEmpty()) {
      out.append(", only from ").append(String.join(", ", way.sources()));
    }
    Tls tls = way.tls();
    if (tls != null) {
      out.append(", TLS ").append(about(tls));
    } else if (way.kind() == WayIn.Kind.URL) {
      out.append(", no TLS");
    }
    if (!explained.built().isEmpty()) {
      out.append(", built by ").append(explained.built());
    }
    return out.toString();
  }

  /** {@code TLS shop-tls (declared)}, where who may dial is shown otherwise; may be empty. */
  static String detail(ExplainedWay explained) {
    String rest = restOfAbout(explained);
    return rest.isEmpty() ? "" : rest.substring(2);
  }

  /** {@code shop-tls (declared)}. */
  static String about(Tls tls) {
    String name = tls.secretName().isEmpty() ? "" : tls.secretName() + " ";
    return name + "(" + tls.source().label() + ")";
  }

  static String verdict(Hop hop) {
    return hop.verdict() == Verdict.BROKEN ? "BROKEN" : hop.verdict().label();
  }

  /** The sign of the verdict and why it is so; empty when all is well. */
  static String reason(Hop hop) {
    Judgement judgement = hop.judgement();
    if (judgement.reason().isEmpty()) {
      return "";
    }
    String suggestion = judgement.suggestion();
    return sign(hop.verdict())
        + " "
        + judgement.reason()
        + (suggestion.isEmpty() ? "" : ". Did you mean \"" + suggestion + "\"?");
  }

  /** For those who do not see colours. */
  static String sign(Verdict verdict) {
    return switch (verdict) {
      case OK -> "✓";
      case OUTSIDE -> "…";
      case DOUBTFUL -> "?";
      case BROKEN -> "✗";
    };
  }

  /** The text with the few characters of ours that are not ASCII written otherwise. */
  static String ascii(String text) {
    return text.replace("└─", "`-")
        .replace("├─", "|-")
        .replace("│", "|")
        .replace("→", "->")
        .replace("⇒", "=>")
        .replace("…", "...")
        .replace("✗", "x")
        .replace("·", "-");
  }
}
