package io.github.portreeve.validation;

import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.PodDnsConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of how a pod resolves names. */
final class PodDnsValidator {
  private static final int MOST_NAMESERVERS = 3;

  private PodDnsValidator() {}

  static void policy(PodScope scope) {
    switch (scope.dnsPolicy()) {
      case "ClusterFirstWithHostNet", "ClusterFirst", "Default", "None" -> {}
      default ->
          scope
              .refusals()
              .notSupported(
                  PodChecks.DNS_POLICY_INVALID,
                  scope.field().child("dnsPolicy"),
                  scope.dnsPolicy(),
                  "ClusterFirstWithHostNet",
                  "ClusterFirst",
                  "Default",
                  "None");
    }
  }

  static void config(PodScope scope) {
    PodDnsConfig config = scope.spec().dnsConfig();
    FieldPath field = scope.field().child("dnsConfig");
    if (scope.dnsPolicy().equals("None") && (config == null || config.nameservers().isEmpty())) {
      FieldPath place = config == null ? field : field.child("nameservers");
      String message = "dnsPolicy None needs at least one nameserver in dnsConfig";
      scope.refusals().required(PodChecks.DNS_CONFIG_INVALID, place, message);
    } else if (config != null) {
      nameservers(config.nameservers(), field.child("nameservers"), scope);
      searches(config.searches(), field.child("searches"), scope);
      options(config, field.child("options"), scope.refusals());
    }
  }

  private static void nameservers(List<String> servers, FieldPath field, PodScope scope) {
    if (servers.size() > MOST_NAMESERVERS) {
      String message = "there are " + servers.size() + " nameservers, at most 3 are used";
      scope.refusals().invalid(PodChecks.DNS_CONFIG_INVALID, field, message);
    }
    for (int i = 0; i < servers.size(); i++) {
      String server = servers.get(i);
      String complaint = IpForms.addressComplaint(server, scope.refusals().cluster());
      scope.refusals().invalidIf(PodChecks.DNS_CONFIG_INVALID, field.index(i), server, complaint);
    }
  }

  /** The C library's old limits held up to 1.25. */
  private static void searches(List<String> searches, FieldPath field, PodScope scope) {
    int most = scope.atLeast(26) ? 32 : 6;
    int longest = scope.atLeast(26) ? 2048 : 256;
    if (searches.size() > most) {
      String message = "there are " + searches.size() + " search domains, at most " + most;
      scope.refusals().invalid(PodChecks.DNS_CONFIG_INVALID, field, message + " are allowed");
    }
    if (joinedLength(searches) > longest) {
      String message =
          "the search domains must be no more than " + longest + " characters together";
      scope.refusals().invalid(PodChecks.DNS_CONFIG_INVALID, field, message);
    }
    for (int i = 0; i < searches.size(); i++) {
      String complaint = searchComplaint(searches.get(i), scope.atLeast(33));
      scope
          .refusals()
          .invalidIf(PodChecks.DNS_CONFIG_INVALID, field.index(i), searches.get(i), complaint);
    }
  }

  /** In bytes, with a space between two. */
  private static int joinedLength(List<String> searches) {
    int length = 0;
    for (String search : searches) {
      length += Texts.byteLength(search) + 1;
    }
    return length - 1;
  }

  /** Since 1.33 a lone dot is allowed, and "_" at the beginning and inside of labels. */
  private static @Nullable String searchComplaint(String search, boolean relaxed) {
    if (relaxed && search.equals(".")) {
      return null;
    }
    String name = search.endsWith(".") ? search.substring(0, search.length() - 1) : search;
    return relaxed ? Names.dnsSubdomainWithUnderscore(name) : Names.dnsSubdomain(name);
  }

  private static void options(PodDnsConfig config, FieldPath field, Refusals refusals) {
    for (int i = 0; i < config.options().size(); i++) {
      if (config.options().get(i).name().isEmpty()) {
        String message = "a resolver option needs a name";
        refusals.required(PodChecks.DNS_CONFIG_INVALID, field.index(i), message);
      }
    }
  }
}
