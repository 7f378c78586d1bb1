package io.github.portreeve.schemas;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import io.github.portreeve.text.IpAddress;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

/**
 * A format of strings as the API server understands it, which is not always as JSON Schema does.
 */
final class KubernetesFormat implements Format {
  private static final String UUID = "(?i)^[0-9a-f]{8}-?[0-9a-f]{4}-?";
  private static final String UUID_END = "[0-9a-f]{12}$";

  /** Known to servers, and not checked here. */
  private static final Set<String> UNCHECKED =
      Set.of(
          "bsonobjectid",
          "byte",
          "creditcard",
          "duration",
          "email",
          "hexcolor",
          "hostname",
          "isbn",
          "isbn10",
          "isbn13",
          "k8slongname",
          "k8sshortname",
          "mac",
          "rgbcolor",
          "ssn",
          "uri");

  private static final GoPattern CLOCK =
      GoPattern.of("^([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(.\\d+)?(Z|z|[+-]\\d\\d:\\d\\d)$");

  static final List<Format> ALL =
      List.of(
          new KubernetesFormat("ipv4"),
          new KubernetesFormat("ipv6"),
          new KubernetesFormat("cidr"),
          new KubernetesFormat("date"),
          new KubernetesFormat("datetime"),
          new KubernetesFormat("uuid"));

  private static final GoPattern ANY_UUID =
      GoPattern.of(UUID + "[0-9a-f]{4}-?[0-9a-f]{4}-?" + UUID_END);

  private final String name;

  private KubernetesFormat(String name) {
    this.name = name;
  }

  /** The name as it is looked up, with the dashes away. */
  static String normalised(String format) {
    return format.replace("-", "");
  }

  /** Whether it is checked here. */
  static boolean isChecked(String normalised) {
    return ALL.stream().anyMatch(format -> format.getName().equals(normalised));
  }

  /** Whether servers check it. */
  static boolean isKnownToServers(String normalised) {
    return isChecked(normalised) || UNCHECKED.contains(normalised) || normalised.startsWith("uuid");
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean matches(ExecutionContext context, String value) {
    return switch (name) {
      case "ipv4" -> value.contains(".") && IpAddress.parse(value) != null;
      case "ipv6" -> isIpv6(value);
      case "cidr" -> isCidr(value);
      case "date" -> isDate(value);
      case "datetime" -> isDateTime(value);
      default -> ANY_UUID.matches(value);
    };
  }

  private static boolean isIpv6(String value) {
    IpAddress address = value.contains(":") ? IpAddress.parse(value) : null;
    return address != null && !address.hasLeadingZeros();
  }

  private static boolean isCidr(String value) {
    int slash = value.indexOf('/');
    IpAddress address = slash < 0 ? null : IpAddress.parse(value.substring(0, slash));
    String bits = value.substring(slash + 1);
    boolean number =
        !bits.isEmpty()
            && bits.length() <= 3
            && bits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    return address != null && number && Integer.parseInt(bits) <= (address.isDotted() ? 32 : 128);
  }

  private static boolean isDate(String value) {
    try {
      return value.length() == 10 && LocalDate.parse(value) != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isDateTime(String value) {
    boolean divided = value.length() > 10 && Character.toLowerCase(value.charAt(10)) == 't';
    return divided && isDate(value.substring(0, 10)) && CLOCK.matches(value.substring(11));
  }
}
