package io.github.portreeve.rules;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Private keys in PEM texts. */
final class PrivateKeys {
  /** What comes before an RSA key of PKCS #1 to make it one of PKCS #8: version and algorithm. */
  private static final byte[] RSA = {
    2, 1, 0, 0x30, 13, 6, 9, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 13, 1, 1, 1, 5, 0
  };

  private PrivateKeys() {}

  /** Whether a key of the kind of this certificate is there and is not the certificate's. */
  static boolean isOfOther(String pem, PublicKey certified) {
    byte[] encoded = encoded(pem);
    if (encoded == null) {
      return false;
    }
    try {
      PrivateKey key =
          KeyFactory.getInstance(certified.getAlgorithm())
              .generatePrivate(new PKCS8EncodedKeySpec(encoded));
      return !fit(key, certified);
    } catch (InvalidKeySpecException e) {
      return isOfOtherKind(encoded, certified);
    } catch (GeneralSecurityException e) {
      return false; // A kind of key that is not known here.
    }
  }

  /** An RSA key for a certificate of another kind, or the reverse. */
  private static boolean isOfOtherKind(byte[] encoded, PublicKey certified) {
    String other = certified.getAlgorithm().equals("RSA") ? "EC" : "RSA";
    try {
      KeyFactory.getInstance(other).generatePrivate(new PKCS8EncodedKeySpec(encoded));
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static boolean fit(PrivateKey key, PublicKey certified) throws GeneralSecurityException {
    String algorithm =
        switch (certified.getAlgorithm()) {
          case "RSA" -> "SHA256withRSA";
          case "EC" -> "SHA256withECDSA";
          default -> certified.getAlgorithm();
        };
    byte[] message = {1, 2, 3};
    Signature signature = Signature.getInstance(algorithm);
    signature.initSign(key);
    signature.update(message);
    byte[] signed = signature.sign();
    signature.initVerify(certified);
    signature.update(message);
    return signature.verify(signed);
  }

  private static byte @Nullable [] encoded(String pem) {
    byte[] pkcs8 = Pem.block(pem, "PRIVATE KEY");
    byte[] pkcs1 = pkcs8 == null ? Pem.block(pem, "RSA PRIVATE KEY") : null;
    return pkcs1 == null ? pkcs8 : sequence(concat(RSA, tagged(4, pkcs1)));
  }

  private static byte[] sequence(byte[] content) {
    return tagged(0x30, content);
  }

  /** A value of ASN.1 with its tag and its length before it. */
  private static byte[] tagged(int tag, byte[] content) {
    int length = content.length;
    byte[] head = {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
    return concat(head, content);
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
