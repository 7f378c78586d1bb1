package io.github.portreeve.rules;

import io.github.portreeve.exposure.AddressRange;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Service;
import io.github.portreeve.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of source ranges that keeps nobody out. */
final class SourceRangeOpen implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "source-range-open",
          Category.EXPOSED,
          Severity.INFO,
          "A source range admits every address",
          """
          A range of length 0, such as 0.0.0.0/0 or ::/0, is every address there is. By itself it
          says what an absent loadBalancerSourceRanges says. Beside narrower ranges it is a warning:
          it makes all of the same family useless, and whoever reads them will think that they hold.

          Leave the open range out where the others are meant.""");

  private static final FieldPath RANGES = FieldPath.of("spec", "loadBalancerSourceRanges");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<Service> manifest : manifests.services()) {
      if (manifest.resource().spec().effectiveType().equals("LoadBalancer")) {
        checkRanges(manifest, manifest.resource().spec().loadBalancerSourceRanges(), findings);
      }
    }
  }

  private static void checkRanges(
      Manifest<Service> manifest, List<String> ranges, Findings findings) {
    for (int i = 0; i < ranges.size(); i++) {
      if (AddressRange.isAll(ranges.get(i))) {
        String message = "\"" + ranges.get(i).strip() + "\" admits every address";
        String useless = narrower(ranges.get(i), ranges);
        if (useless == null) {
          findings.report(INFO, manifest, RANGES.index(i), message);
        } else {
          String so = message + ", so \"" + useless + "\" keeps nobody out";
          findings.report(INFO, Severity.WARNING, manifest, RANGES.index(i), so);
        }
      }
    }
  }

  /** The first range of the same family that does not admit all of it. */
  private static @Nullable String narrower(String open, List<String> ranges) {
    for (String range : ranges) {
      if (!AddressRange.isAll(range) && isIpv6(range) == isIpv6(open)) {
        return range.strip();
      }
    }
    return null;
  }

  private static boolean isIpv6(String range) {
    return range.indexOf(':') >= 0;
  }
}
