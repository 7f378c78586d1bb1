package io.github.portreeve.controllers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationsTest {
  private static final String PREFIX = "nginx.ingress.kubernetes.io/";

  @Test
  void eachControllerHasItsAnnotations() {
    assertThat(Annotations.of(Controller.INGRESS_NGINX)).hasSize(138);
    assertThat(Annotations.of(Controller.NGINX)).hasSize(80);
    assertThat(Annotations.of(Controller.HAPROXY)).hasSize(82);
    assertThat(Annotations.of(Controller.HAPROXY_INGRESS)).hasSize(239);
    assertThat(Annotations.of(Controller.TRAEFIK)).hasSize(28);
  }

  @ParameterizedTest
  @EnumSource(Controller.class)
  void everyNameIsFoundByItsKey(Controller controller) {
    for (Annotation annotation : Annotations.of(controller).values()) {
      assertThat(Annotations.named(annotation.key())).isSameAs(annotation);
      assertThat(Controller.owning(annotation.key())).isSameAs(controller);
      assertThat(Annotations.mayBeKnown(annotation.key())).isTrue();
      assertThat(annotation.readers()).isNotEmpty();
    }
  }

  @Test
  void anAliasNamesAnAnnotation() {
    for (Annotation annotation : Annotations.of(Controller.INGRESS_NGINX).values()) {
      if (annotation.aliasOf() != null) {
        assertThat(Annotations.named(PREFIX + annotation.aliasOf())).isNotNull();
      }
    }
  }

  @Test
  void whatWasDroppedIsNotRead() {
    for (Controller controller : Controller.values()) {
      for (FormerAnnotation former : Annotations.formerOf(controller)) {
        String key = former.key().replace("*", "anything");
        assertThat(Annotations.former(key)).isSameAs(former);
        assertThat(Annotations.named(key)).isNull();
      }
    }
    assertThat(Annotations.former(PREFIX + "ssl-redirect")).isNull();
  }

  @Test
  void misspelledNamesAreFoundAndAlmostAlwaysGuessed() {
    int all = 0;
    int right = 0;
    for (Annotation annotation : Annotations.of(Controller.INGRESS_NGINX).values()) {
      for (String slip : slips(annotation.name())) {
        if (Annotations.named(PREFIX + slip) == null) {
          String meant = Annotations.meantBy(PREFIX + slip, Controller.INGRESS_NGINX);
          assertThat(meant).as(slip).isNotNull();
          all++;
          right += annotation.key().equals(meant) ? 1 : 0;
        }
      }
    }
    double share = 100.0 * right / all;
    System.out.printf("misspelled: %d names, %.1f %% guessed%n", all, share);
    assertThat(share).isGreaterThanOrEqualTo(95);
  }

  @Test
  void aNameThatOnlyOneGoesOnFromMeansThatOne() {
    assertThat(Annotations.meantBy(PREFIX + "proxy-buffers", Controller.INGRESS_NGINX))
        .isEqualTo(PREFIX + "proxy-buffers-number");
    assertThat(Annotations.meantBy(PREFIX + "websocket-services", Controller.INGRESS_NGINX))
        .isNull();
  }

  @Test
  void misspelledPrefixesAreFound() {
    for (String slip : slips("nginx.ingress.kubernetes.io")) {
      if (Controller.owning(slip + "/ssl-redirect") == null) {
        Annotation meant = Annotations.meantByPrefix(slip + "/ssl-redirect");
        assertThat(meant).as(slip).isNotNull();
        assertThat(meant.prefix()).isEqualTo(PREFIX);
        assertThat(Annotations.mayBeKnown(slip + "/ssl-redirect")).isTrue();
      }
    }
  }

  /** Each letter left out, swapped with the next, doubled by another, and replaced by another. */
  private static List<String> slips(String name) {
    Random random = new Random(name.hashCode());
    List<String> slips = new ArrayList<>();
    for (int i = 0; i < name.length(); i++) {
      String before = name.substring(0, i);
      String behind = name.substring(i + 1);
      char other = (char) ('a' + random.nextInt(26));
      slips.add(before + behind);
      slips.add(before + other + behind);
      slips.add(before + other + name.substring(i));
      if (!behind.isEmpty()) {
        slips.add(before + behind.charAt(0) + name.charAt(i) + behind.substring(1));
      }
    }
    slips.remove(name);
    return slips;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cert-manager.io/cluster-issuer",
        "external-dns.alpha.kubernetes.io/hostname",
        "kubernetes.io/ingress.class",
        "service.beta.kubernetes.io/aws-load-balancer-type",
        "nginx"
      })
  void otherPeoplesKeysCostNothing(String key) {
    assertThat(Annotations.mayBeKnown(key)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alb.ingress.kubernetes.io/scheme",
        "appgw.ingress.kubernetes.io/ssl-redirect",
        "gce.ingress.kubernetes.io/ssl-redirect",
        "ingress.kubernetes.io/ssl-redirect",
        "ingress.bluemix.net/rewrite-path",
        "nginx.io/ssl-redirect"
      })
  void otherPeoplesPrefixesAreNoSlips(String key) {
    assertThat(Controller.owning(key)).isNull();
    assertThat(Annotations.meantByPrefix(key)).isNull();
  }

  @Test
  void traefikTakesAnyCaseAndAnIndex() {
    String prefix = "traefik.ingress.kubernetes.io/router.tls.";
    assertThat(Annotations.named(prefix + "certResolver")).isNotNull();
    assertThat(Annotations.named(prefix + "domains.0.main")).isNotNull();
    assertThat(Annotations.named(prefix + "domains.zero.main")).isNull();
  }
}
