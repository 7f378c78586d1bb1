package io.github.portreeve.decode;

/**
 * One field of an object type.
 *
 * @param since minor of the first release that has it; 0 for as long as the type itself
 * @param until minor of the last release that has it; 0 for as long as the type itself
 */
public record FieldSpec(String name, FieldShape shape, int since, int until) {
  /** Whether release 1.{@code minor} has the field. */
  public boolean existsIn(int minor) {
    return minor >= since && (until == 0 || minor <= until);
  }
}
