package io.github.portreeve.model.gateway;

import java.util.List;

/** Who may refer to what. */
public record ReferenceGrantSpec(List<ReferenceGrantFrom> from, List<ReferenceGrantTo> to) {

  public ReferenceGrantSpec {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }
}
