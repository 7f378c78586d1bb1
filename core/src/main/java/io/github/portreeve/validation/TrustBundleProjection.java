package io.github.portreeve.validation;

/** The checks of a file with certificates of the cluster's own authorities. */
final class TrustBundleProjection {
  private TrustBundleProjection() {}

  static void validate(Part source) {
    boolean named = source.has("name");
    boolean signed = source.has("signerName");
    if (named && signed) {
      String message = "clusterTrustBundle takes one of name and signerName, not both";
      source.refusals().invalid(source.check(), source.field(), message);
    } else if (named) {
      name(source);
    } else if (signed) {
      signer(source);
    } else {
      String message = "clusterTrustBundle needs a name or a signerName";
      source.refusals().required(source.check(), source.field(), message);
    }
    source.require("path");
    Paths.relativeUnreserved(source.text("path"), source.field("path"), source);
  }

  /** The bundles of a signer have its name before their own, with colons for slashes. */
  private static void name(Part source) {
    source.require("name");
    String name = source.text("name");
    int colon = name.lastIndexOf(':');
    String own = colon < 0 ? name : name.substring(colon + 1);
    if (colon == 0) {
      source.invalidIf("name", "must not begin with \":\"");
    } else {
      source.invalidIf("name", Names.dnsSubdomain(own));
    }
    if (source.has("labelSelector")) {
      source.invalid("labelSelector", "a bundle that is named is not selected as well");
    }
  }

  private static void signer(Part source) {
    if (source.text("signerName").isEmpty()) {
      source.require("signerName");
    }
    SignerNames.validate("signerName", source);
    LabelSelectorValidator.validate(
        Selectors.read(source.values().object("labelSelector")),
        source.field("labelSelector"),
        source.refusals());
  }
}
