package io.github.portreeve.validation;

import org.jspecify.annotations.Nullable;

/** The names of who signs certificates: a domain, "/" and a path. */
final class SignerNames {
  private static final int LONGEST_DOMAIN = 253;
  private static final int LONGEST_PATH = 317;

  private SignerNames() {}

  static void validate(String name, Part part) {
    if (part.require(name)) {
      part.invalidIf(name, complaint(part.text(name)));
    }
  }

  private static @Nullable String complaint(String signer) {
    int slash = signer.indexOf('/');
    if (slash < 0 || slash != signer.lastIndexOf('/')) {
      return "must be a domain, \"/\" and a path, as in example.com/signer";
    }
    String domain = signer.substring(0, slash);
    String path = signer.substring(slash + 1);
    boolean domainForm = domain.length() <= LONGEST_DOMAIN && domain.indexOf('.') >= 0;
    if (!domainForm || Names.dnsSubdomain(domain) != null) {
      return "must have a domain of two or more parts before the \"/\"";
    }
    return path.length() > LONGEST_PATH ? "must have a shorter path" : Names.dnsSubdomain(path);
  }

  /** Whether the signer is one of Kubernetes' own. */
  static boolean isOfKubernetes(String signer) {
    int slash = signer.indexOf('/');
    String domain = slash < 0 ? signer : signer.substring(0, slash);
    return domain.equals("kubernetes.io") || domain.endsWith(".kubernetes.io");
  }
}
