package io.github.portreeve.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.RuleInfo;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecodeChecksTest {
  @Test
  void areSortedByTheirIds() {
    List<String> ids = DecodeChecks.all().stream().map(RuleInfo::id).toList();
    assertThat(ids).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void allAreListed() {
    long constants =
        List.of(DecodeChecks.class.getFields()).stream()
            .filter(field -> field.getType() == RuleInfo.class)
            .count();
    assertThat(DecodeChecks.all()).hasSize((int) constants);
  }

  @Test
  void areExplained() {
    for (RuleInfo check : DecodeChecks.all()) {
      assertThat(check.id()).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(40);
      assertThat(check.summary()).hasSizeLessThanOrEqualTo(80).doesNotEndWith(".");
      assertThat(check.explanation().lines().count()).as(check.id()).isBetween(3L, 12L);
    }
  }
}
