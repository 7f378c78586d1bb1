package io.github.portreeve.validation.gateway;

import io.github.portreeve.definition.TextForm;
import io.github.portreeve.validation.Names;

/**
 * The patterns of definitions, written out: a pattern costs more than the rest of a short lint.
 * What looks lax here is so in the patterns as well.
 */
final class Forms {
  private Forms() {}

  static boolean matches(TextForm form, String text) {
    return switch (form) {
      case DNS_LABEL -> Names.isDnsLabel(text);
      case DNS_NAME -> Names.isDnsSubdomain(text);
      case DNS_NAME_OR_EMPTY -> text.isEmpty() || Names.isDnsSubdomain(text);
      case HOST -> Names.isDnsSubdomain(text.startsWith("*.") ? text.substring(2) : text);
      case KIND -> TextShapes.isLetter(text, 0) && TextShapes.isHyphened(text);
      case DOMAIN_PATH -> DomainForms.isDomainPath(text);
      case PROTOCOL -> TextShapes.isHyphened(text) || DomainForms.endsLikeProtocol(text);
      case ADDRESS_TYPE -> DomainForms.isAddressType(text);
      case HEADER -> TextShapes.isHeader(text);
      case LABEL_VALUE -> text.isEmpty() || TextShapes.isLabelText(text);
      case LABEL_KEY -> DomainForms.isLabelKey(text);
      case DURATION -> DurationForm.matches(text);
      case ORIGIN -> OriginForm.matches(text);
      case URI -> DomainForms.isUri(text);
      case CERTIFICATE_SET -> DomainForms.isCertificateSet(text);
    };
  }
}
