package io.github.portreeve.corpus;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;

/**
 * What a server says of a place in decoding is coarser than a field path; here it is compared so.
 */
public final class DecodingAgreement {
  private DecodingAgreement() {}

  /** Whether the finding is about the error that a server met in decoding or discovery. */
  public static boolean isSame(Corpus.Refusal refusal, Finding finding) {
    String field = finding.place().field().toString();
    String type = finding.errorType() == null ? "" : finding.errorType().label();
    return switch (refusal.type()) {
      case "DuplicateKey", "DuplicateField" ->
          finding.errorType() == ErrorType.DUPLICATE_KEY && endsWith(field, refusal.field());
      case "DecodeError" -> type.equals("DecodeError") || type.equals("YAMLError");
      case "YAMLError", "NoKindMatch" -> type.equals(refusal.type());
      case "WrongType" ->
          type.equals("WrongType")
              && (refusal.field().isEmpty()
                  || refusal.field().equals(field.replaceAll("\\[[^]]*]", "")));
      default -> type.equals(refusal.type()) && quoted(field).equals(refusal.field());
    };
  }

  /** A path as servers print it, in Go's quotes. */
  private static String quoted(String field) {
    StringBuilder quoted = new StringBuilder();
    for (char c : field.toCharArray()) {
      switch (c) {
        case '\\', '"' -> quoted.append('\\').append(c);
        case '\t' -> quoted.append("\\t");
        case '\u00a0' -> quoted.append("\\u00a0");
        default -> quoted.append(c < ' ' ? "\\x%02x".formatted((int) c) : String.valueOf(c));
      }
    }
    return quoted.toString();
  }

  private static boolean endsWith(String field, String key) {
    return field.equals(key) || field.endsWith("." + key);
  }
}
