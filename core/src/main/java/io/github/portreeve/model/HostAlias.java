package io.github.portreeve.model;

import java.util.List;

/** A line of a pod's hosts file. */
public record HostAlias(String ip, List<String> hostnames) {

  public HostAlias {
    hostnames = List.copyOf(hostnames);
  }
}
