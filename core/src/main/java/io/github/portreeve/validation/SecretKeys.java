package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Secret;

/** The keys that Secrets of a known type need. */
final class SecretKeys {
  private static final String ACCOUNT_NAME = "kubernetes.io/service-account.name";

  private SecretKeys() {}

  static void validate(Secret secret, Refusals refusals) {
    switch (secret.type()) {
      case "kubernetes.io/tls" -> {
        require("tls.crt", secret, refusals);
        require("tls.key", secret, refusals);
      }
      case "kubernetes.io/dockercfg" -> require(".dockercfg", secret, refusals);
      case "kubernetes.io/dockerconfigjson" -> require(".dockerconfigjson", secret, refusals);
      case "kubernetes.io/ssh-auth" -> filled("ssh-privatekey", secret, refusals);
      case "kubernetes.io/basic-auth" -> requireOne("username", "password", secret, refusals);
      case "kubernetes.io/service-account-token" -> accountName(secret, refusals);
      default -> {}
    }
  }

  private static boolean has(String key, Secret secret) {
    return secret.data().containsKey(key) || secret.stringData().containsKey(key);
  }

  private static void require(String key, Secret secret, Refusals refusals) {
    if (!has(key, secret)) {
      missing(key, secret, refusals);
    }
  }

  /** Without any the server asks for both. */
  private static void requireOne(String key, String other, Secret secret, Refusals refusals) {
    if (!has(key, secret) && !has(other, secret)) {
      missing(key, secret, refusals);
      missing(other, secret, refusals);
    }
  }

  private static void filled(String key, Secret secret, Refusals refusals) {
    String inText = secret.stringData().get(key);
    String value = inText == null ? secret.data().get(key) : inText;
    if (value == null || value.isEmpty()) {
      missing(key, secret, refusals);
    }
  }

  private static void missing(String key, Secret secret, Refusals refusals) {
    String message = "a Secret of type " + secret.type() + " needs the key \"" + key + "\"";
    refusals.required(ConfigChecks.KEY_MISSING, FieldPath.of("data").key(key), message);
  }

  private static void accountName(Secret secret, Refusals refusals) {
    String name = secret.metadata().annotations().get(ACCOUNT_NAME);
    if (name == null || name.isEmpty()) {
      FieldPath field = FieldPath.of("metadata", "annotations").key(ACCOUNT_NAME);
      String message =
          "a Secret of type " + secret.type() + " needs the annotation " + ACCOUNT_NAME;
      refusals.required(ConfigChecks.KEY_MISSING, field, message);
    }
  }
}
