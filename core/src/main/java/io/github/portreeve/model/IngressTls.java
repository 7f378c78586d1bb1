package io.github.portreeve.model;

import java.util.List;

/** Hosts served with one certificate. */
public record IngressTls(List<String> hosts, String secretName) {

  public IngressTls {
    hosts = List.copyOf(hosts);
  }
}
