package io.github.portreeve.lint;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What has been said of which place. A base that several kustomizations share is spoken of once,
 * though each of them finds its faults again.
 */
final class Reported {
  private final Set<String> places = new HashSet<>();

  void add(List<Finding> findings) {
    for (Finding finding : findings) {
      places.add(key(finding));
    }
  }

  /** The findings whose rule has not spoken of their place yet. */
  List<Finding> newOf(List<Finding> findings) {
    return findings.stream().filter(finding -> !places.contains(key(finding))).toList();
  }

  private static String key(Finding finding) {
    Place place = finding.place();
    int offset = place.location() == null ? -1 : place.location().span().start();
    return finding.rule().id() + '\n' + place.file() + '\n' + offset;
  }
}
