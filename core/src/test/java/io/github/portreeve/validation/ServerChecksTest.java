package io.github.portreeve.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerChecksTest {
  private static final List<RuleInfo> CHECKS = ServerChecks.checks();

  @Test
  void areSortedAndNamedOnce() {
    List<String> ids = CHECKS.stream().map(RuleInfo::id).toList();
    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*") && id.length() <= 40);
  }

  @Test
  void sayWhatIsWrongInOneLineAndMoreInSome() {
    assertThat(CHECKS).allSatisfy(check -> assertThat(check.summary()).hasSizeBetween(10, 80));
    assertThat(CHECKS).allSatisfy(check -> assertThat(check.explanation()).hasSizeGreaterThan(60));
  }

  @Test
  void refusalsAreErrors() {
    assertThat(CHECKS)
        .filteredOn(check -> check.category() == Category.INVALID)
        .allMatch(check -> check.severity() == Severity.ERROR);
  }
}
