package io.github.portreeve.exposure.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HostnamesTest {
  @Test
  void withoutHostnamesARouteServesTheListeners() {
    assertThat(Hostnames.intersect("a.example.com", List.of())).containsExactly("a.example.com");
    assertThat(Hostnames.intersect("", List.of())).containsExactly("");
  }

  @Test
  void theNarrowerOfTwoIsServed() {
    assertThat(Hostnames.intersect("*.example.com", List.of("a.example.com", "b.example.org")))
        .containsExactly("a.example.com");
    assertThat(Hostnames.intersect("a.example.com", List.of("*.example.com")))
        .containsExactly("a.example.com");
    assertThat(Hostnames.intersect("", List.of("*.example.com"))).containsExactly("*.example.com");
  }

  @Test
  void aStarStandsForSeveralLabelsButNotForNone() {
    assertThat(Hostnames.covers("*.example.com", "a.b.example.com")).isTrue();
    assertThat(Hostnames.covers("*.example.com", "*.b.example.com")).isTrue();
    assertThat(Hostnames.covers("*.example.com", "example.com")).isFalse();
    assertThat(Hostnames.covers("*.example.com", "badexample.com")).isFalse();
    assertThat(Hostnames.covers("*.example.com", ".example.com")).isFalse();
  }
}
