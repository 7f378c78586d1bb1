package io.github.portreeve.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One complaint, whichever stage makes it.
 *
 * @param errorType null unless the category is INVALID
 * @param subject what the finding is about, such as {@code Service "web"}; empty for a text that is
 *     no object
 * @param message one sentence, lower case, no full stop
 */
public record Finding(
    RuleInfo rule,
    Severity severity,
    @Nullable ErrorType errorType,
    Place place,
    String subject,
    String message,
    List<Related> related) {

  public Finding {
    related = List.copyOf(related);
  }

  public Finding at(Place found, List<Related> foundRelated) {
    return new Finding(rule, severity, errorType, found, subject, message, foundRelated);
  }

  /** The same as a mere remark, with the reason why it is no more than that. */
  public Finding asRemark(String reason) {
    String said = message + "; " + reason;
    return new Finding(rule, Severity.INFO, errorType, place, subject, said, related);
  }

  public boolean isInvalid() {
    return rule.category() == Category.INVALID;
  }
}
