package io.github.portreeve.rules;

import io.github.portreeve.exposure.StreamEntry;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Workload;
import io.github.portreeve.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A release of ingress-nginx whose webhook lets anybody in the cluster run code. */
final class IngressNginxWebhookVulnerable implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ingress-nginx-webhook-vulnerable",
          Category.EXPOSED,
          Severity.WARNING,
          "This release of ingress-nginx has CVE-2025-1974 in its webhook",
          """
          Before 1.11.5, and in 1.12.0, whoever reaches the webhook of ingress-nginx from within \
          the cluster, any pod as a rule, can have it run code, and read all Secrets that it may \
          read (CVE-2025-1974 and four more, CVSS 9.8).

          It is said of a container with the controller's image, a tag that is such a release, and \
          the flag that opens the webhook.

          Take a later release, or better another controller: ingress-nginx gets no fixes since \
          March 2026.""");

  private static final String IMAGE = "/ingress-nginx/controller:v";
  private static final String FLAG = "--validating-webhook=";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ManifestSet manifests, Findings findings) {
    for (Manifest<? extends Workload> workload : manifests.workloads()) {
      List<Container> containers = workload.resource().podSpec().containers();
      for (int i = 0; i < containers.size(); i++) {
        String release = release(containers.get(i).image());
        if (release != null && isVulnerable(release) && hasWebhook(containers.get(i))) {
          FieldPath field = workload.resource().podSpecPath().child("containers").index(i);
          String message =
              "ingress-nginx " + release + " has CVE-2025-1974, which 1.11.5 and 1.12.1 mend";
          findings.report(INFO, workload, field.child("image"), message);
        }
      }
    }
  }

  /** The release that the tag names, {@code 1.9.4}; null for another image or tag. */
  private static @Nullable String release(String image) {
    int start = image.indexOf(IMAGE) + IMAGE.length();
    int end = start;
    while (start >= IMAGE.length()
        && end < image.length()
        && "0123456789.".indexOf(image.charAt(end)) >= 0) {
      end++;
    }
    return end > start ? image.substring(start, end) : null;
  }

  private static boolean isVulnerable(String release) {
    int dot = release.indexOf('.');
    int second = release.indexOf('.', dot + 1);
    if (dot < 0 || second < 0) {
      return false;
    }
    int major = StreamEntry.number(release.substring(0, dot));
    int minor = StreamEntry.number(release.substring(dot + 1, second));
    int patch = StreamEntry.number(release.substring(second + 1));
    return major < 1
        || major == 1 && (minor < 11 || minor == 11 && patch < 5 || minor == 12 && patch < 1);
  }

  private static boolean hasWebhook(Container container) {
    for (String argument : container.args()) {
      if (argument.startsWith(FLAG)) {
        return true;
      }
    }
    return false;
  }
}
