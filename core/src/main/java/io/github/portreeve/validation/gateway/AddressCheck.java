package io.github.portreeve.validation.gateway;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.text.IpAddress;
import java.util.List;
import java.util.Map;

/**
 * Checks that an address of type IPAddress is one. The definitions say it by two branches, of which
 * exactly one must hold; the server complains of the branches as well as of the value.
 */
final class AddressCheck {
  private AddressCheck() {}

  static void check(Object address, FieldPath path, Objections objections) {
    if (!(address instanceof Map<?, ?> fields)) {
      // What is no object breaks neither branch.
      objections.nowhere(path, "an address is either an IPAddress or of another type");
      return;
    }
    Object value = fields.get("value");
    boolean isFree = value == null || value instanceof List<?> || isIp(value);
    if (!"IPAddress".equals(fields.get("type")) || isFree) {
      return;
    }
    String start = SchemaWords.describe(value);
    String message = start + " is no IP address; write one, or type: Hostname";
    objections.schema(ErrorType.FIELD_VALUE_TYPE_INVALID, path.child("value"), message);
    objections.nowhere(path, start + " is neither an IPv4 nor an IPv6 address");
    objections.nowhere(path, "an address of type IPAddress has the value " + start);
  }

  private static boolean isIp(Object value) {
    return value instanceof String text && IpAddress.parse(text) != null;
  }
}
