package io.github.portreeve.model;

import java.util.List;

/** A pod's own resolver settings. */
public record PodDnsConfig(
    List<String> nameservers, List<String> searches, List<PodDnsConfigOption> options) {

  public PodDnsConfig {
    nameservers = List.copyOf(nameservers);
    searches = List.copyOf(searches);
    options = List.copyOf(options);
  }
}
