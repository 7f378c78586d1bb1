package io.github.portreeve.model;

/**
 * A number or a name, and which of the two was written: {@code 8080} is a port, {@code "8080"} a
 * name that no port can have.
 *
 * @param number 0 when it is a string
 * @param string empty when it is a number
 */
public record IntOrString(boolean isString, int number, String string) {
  /** What an absent value decodes to. */
  public static final IntOrString UNSET = new IntOrString(false, 0, "");

  public static IntOrString of(int number) {
    return new IntOrString(false, number, "");
  }

  public static IntOrString of(String string) {
    return new IntOrString(true, 0, string);
  }

  /** Whether the server takes it for absent: 0 or "". */
  public boolean isUnset() {
    return number == 0 && string.isEmpty();
  }

  /** Equality without the record's generated method, which is slow to start. */
  @Override
  public boolean equals(Object other) {
    return other instanceof IntOrString value
        && isString == value.isString
        && number == value.number
        && string.equals(value.string);
  }

  @Override
  public int hashCode() {
    return string.hashCode() * 31 + number;
  }

  /** As YAML shows it: a string in double quotes. */
  @Override
  public String toString() {
    return isString ? "\"" + string + "\"" : Integer.toString(number);
  }
}
