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
  static String about(WayIn way) {
    StringBuilder out = new StringBuilder(way.reach().label());
    if (!way.sources().isEmpty()) {
      out.append(", only from ").append(String.join(", ", way.sources()));
    }
    Tls tls = way.tls();
    if (tls != null) {
      out.append(", TLS ").append(about(tls));
    } else if (way.kind() == WayIn.Kind.URL) {
      out.append(", no TLS");
    }
    String kustomization = way.hops().get(0).manifest().origin().kustomization();
    if (!kustomization.isEmpty()) {
      out.append(", built by ").append(kustomization);
    }
    return out.toString();
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
