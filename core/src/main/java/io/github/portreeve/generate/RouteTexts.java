package io.github.portreeve.generate;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.validation.Cidr;
import io.github.portreeve.validation.Names;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The forms of texts that become part of a rule, an annotation or a custom resource, where no API
 * server looks at them and a controller would do who knows what.
 */
final class RouteTexts {
  /** Gateway API takes so many; nobody needs more. */
  private static final int MOST_HEADERS = 16;

  private static final int LONGEST_HEADER_NAME = 256;
  private static final int LONGEST_HEADER_VALUE = 4096;

  private final PlanFindings findings;

  RouteTexts(PlanFindings findings) {
    this.findings = findings;
  }

  /** A host, one label below a domain, or nothing. */
  void host(String host, FieldPath field) {
    if (host.startsWith("*")) {
      report(host, Names.wildcardDnsSubdomain(host), field);
    } else if (!host.isEmpty()) {
      exactHost(host, field);
    }
  }

  void exactHost(String host, FieldPath field) {
    boolean address = Cidr.parse(host + "/32") != null;
    report(host, address ? "must be a name, not an address" : Names.dnsSubdomain(host), field);
  }

  /** The name of another object. */
  void name(String name, FieldPath field) {
    report(name, Names.dnsSubdomain(name), field);
  }

  void sourceRanges(List<String> ranges, FieldPath field) {
    for (int i = 0; i < ranges.size(); i++) {
      Cidr cidr = Cidr.parse(ranges.get(i));
      boolean wrong = cidr == null || cidr.hasLeadingZeros();
      String message = "must be a range of addresses, such as 10.0.0.0/8";
      report(ranges.get(i), wrong ? message : null, field.index(i));
    }
  }

  void path(String path, FieldPath field) {
    if (!path.startsWith("/")) {
      report(path, "must begin with \"/\"", field);
    } else if (!isAll(path, RouteTexts::isOfUrl)) {
      report(path, "must hold nothing but what stands in URLs as it is", field);
    } else if (hasDotsOrGaps(path)) {
      report(path, "must have no empty part and none of dots only", field);
    }
  }

  private static boolean hasDotsOrGaps(String path) {
    String closed = path + "/";
    return path.contains("//") || closed.contains("/./") || closed.contains("/../");
  }

  /** Whether Ingress NGINX takes the path for a type that is not its own. */
  static boolean isPlainPath(String path) {
    return isAll(path, c -> isAlphanumeric(c) || "-_/".indexOf(c) >= 0);
  }

  /** The full name of a service or the name of a method of gRPC, or nothing. */
  void callName(String name, FieldPath field) {
    boolean letters = isAll(name, c -> isAlphanumeric(c) || c == '_' || c == '.');
    boolean gaps = ("." + name + ".").contains("..") || startsPartWithDigit(name);
    boolean right = name.isEmpty() || letters && !gaps;
    report(name, right ? null : "must be names of letters, digits and \"_\", with dots", field);
  }

  private static boolean startsPartWithDigit(String name) {
    for (int i = 0; i < name.length(); i++) {
      boolean first = i == 0 || name.charAt(i - 1) == '.';
      if (first && name.charAt(i) >= '0' && name.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  void headers(Map<String, String> headers, FieldPath field) {
    if (headers.size() > MOST_HEADERS) {
      report("headers", "must be no more than " + MOST_HEADERS, field);
    }
    headers.forEach(
        (name, value) -> {
          token(name, "name of a header", field.key(name));
          boolean right =
              !value.isEmpty()
                  && value.length() <= LONGEST_HEADER_VALUE
                  && name.length() <= LONGEST_HEADER_NAME
                  && isAll(value, c -> c >= ' ' && c < 0x7F && c != '`');
          report(value, right ? null : "must be a text that a header can have", field.key(name));
        });
  }

  /** What HTTP calls a token. */
  void token(String text, String what, FieldPath field) {
    boolean right = !text.isEmpty() && isAll(text, c -> isAlphanumeric(c) || "-_.".indexOf(c) >= 0);
    report(
        text,
        right ? null : "must be the " + what + ": letters, digits, \"-\", \"_\", \".\"",
        field);
  }

  private void report(String text, @Nullable String complaint, FieldPath field) {
    if (complaint != null) {
      findings.refuse(
          PlanChecks.VALUE_INVALID,
          ErrorType.FIELD_VALUE_INVALID,
          field,
          "\"" + text + "\" " + complaint);
    }
  }

  private static boolean isOfUrl(int c) {
    return isAlphanumeric(c) || "-/._~!$&'()*+,;=:@".indexOf(c) >= 0;
  }

  private static boolean isAlphanumeric(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean isAll(String text, IntPredicate wanted) {
    return text.chars().allMatch(wanted);
  }
}
