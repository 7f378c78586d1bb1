package io.github.portreeve.lint;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import java.util.ArrayList;
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

  /**
   * The findings whose rule has not spoken of their place yet. What a kustomization sets in all its
   * objects is wrong in all of them, and said once as well.
   */
  List<Finding> newOf(List<Finding> findings) {
    List<Finding> fresh = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (Finding finding : findings) {
      String key = key(finding);
      if (!places.contains(key) && said.add(key + '\n' + finding.message())) {
        fresh.add(finding);
      }
    }
    return fresh;
  }

  private static String key(Finding finding) {
    Place place = finding.place();
    int offset = place.location() == null ? -1 : place.location().span().start();
    return finding.rule().id() + '\n' + place.file() + '\n' + offset;
  }
}
