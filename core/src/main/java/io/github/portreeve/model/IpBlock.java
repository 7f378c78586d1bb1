package io.github.portreeve.model;

import java.util.List;

/** Addresses, without some of them. */
public record IpBlock(String cidr, List<String> except) {

  public IpBlock {
    except = List.copyOf(except);
  }
}
