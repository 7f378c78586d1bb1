package io.github.portreeve.validation;

import io.github.portreeve.model.FieldValues;
import java.util.List;

/** The checks of files with a certificate that is made for the pod. */
final class PodCertificateProjection {
  static final List<String> PATHS =
      List.of("credentialBundlePath", "keyPath", "certificateChainPath");

  private static final long DAY = 24 * 60 * 60;
  private static final long SHORTEST = 60 * 60;
  private static final long LONGEST = 91 * DAY;

  private PodCertificateProjection() {}

  static void validate(Part source) {
    SignerNames.validate("signerName", source);
    annotations(source);
    String key = source.text("keyType");
    switch (key) {
      case "RSA3072", "RSA4096", "ECDSAP256", "ECDSAP384", "ECDSAP521", "ED25519" -> {}
      default ->
          source
              .refusals()
              .notSupported(
                  source.check(),
                  source.field("keyType"),
                  key,
                  "RSA3072",
                  "RSA4096",
                  "ECDSAP256",
                  "ECDSAP384",
                  "ECDSAP521",
                  "ED25519");
    }
    boolean own = SignerNames.isOfKubernetes(source.text("signerName"));
    source.within("maxExpirationSeconds", SHORTEST, own ? DAY : LONGEST);
    paths(source);
  }

  private static void annotations(Part source) {
    FieldValues annotations = source.values().objectOrNone("userAnnotations");
    for (String key : annotations.values().keySet()) {
      String complaint = Names.qualifiedName(Texts.lowerCase(key));
      if (complaint == null && key.indexOf('/') < 0) {
        complaint = "must have a DNS name and \"/\" before it";
      }
      source.refusals().invalidIf(source.check(), source.field("userAnnotations"), key, complaint);
    }
  }

  private static void paths(Part source) {
    boolean any = false;
    for (String name : PATHS) {
      any |= !source.text(name).isEmpty();
      Paths.relativeUnreserved(source.text(name), source.field(name), source);
    }
    if (!any) {
      String message = "podCertificate needs one of " + String.join(", ", PATHS);
      source.refusals().required(source.check(), source.field(), message);
    }
  }
}
