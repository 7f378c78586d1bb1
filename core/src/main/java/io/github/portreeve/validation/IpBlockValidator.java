package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.IpBlock;

/** The checks of a network policy's blocks, as Kubernetes' ValidateIPBlock makes them. */
final class IpBlockValidator {
  private final Refusals refusals;

  IpBlockValidator(Refusals refusals) {
    this.refusals = refusals;
  }

  void ipBlock(IpBlock block, FieldPath field) {
    FieldPath place = field.child("cidr");
    if (block.cidr().isEmpty()) {
      String message = "the ipBlock has no cidr, such as \"10.0.0.0/8\"";
      refusals.required(NetworkPolicyChecks.CIDR_INVALID, place, message);
      return;
    }
    cidr(block.cidr(), place);
    Cidr cidr = Cidr.parse(block.cidr());
    if (cidr != null) {
      exceptions(block, cidr, field.child("except"));
    }
  }

  /** Up to 1.29 the first one that is no block ends the search. */
  private void exceptions(IpBlock block, Cidr cidr, FieldPath field) {
    for (int i = 0; i < block.except().size(); i++) {
      String text = block.except().get(i);
      cidr(text, field.index(i));
      Cidr exception = Cidr.parse(text);
      if (exception != null) {
        inside(exception, text, cidr, block.cidr(), field.index(i));
      } else if (!refusals.cluster().atLeast(30)) {
        return;
      }
    }
  }

  private void inside(Cidr exception, String text, Cidr cidr, String block, FieldPath field) {
    boolean whole = exception.bits() <= cidr.bits() && refusals.cluster().atLeast(18);
    if (whole || !cidr.contains(exception.network())) {
      String message = "\"" + text + "\" must be a part of the block \"" + block + "\"";
      refusals.invalid(NetworkPolicyChecks.CIDR_INVALID, field, message);
    }
  }

  private void cidr(String text, FieldPath field) {
    String complaint = IpForms.cidrComplaint(text, refusals.cluster());
    refusals.invalidIf(NetworkPolicyChecks.CIDR_INVALID, field, text, complaint);
    if (complaint == null) {
      String warning = IpForms.cidrWarning(text, refusals.cluster());
      refusals.warnIf(SharedChecks.IP_NOT_CANONICAL, field, text, warning);
    }
  }
}
