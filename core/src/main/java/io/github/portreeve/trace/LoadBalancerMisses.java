package io.github.portreeve.trace;

import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import java.util.List;

/** Load balancers that take the port, if only the host led to them. */
final class LoadBalancerMisses {
  private LoadBalancerMisses() {}

  static void add(List<WayIn> ways, Request request, List<Miss> out) {
    for (WayIn way : ways) {
      boolean fits =
          way.kind() == WayIn.Kind.LOAD_BALANCER
              && way.address().port() == request.effectivePort()
              && request.accepts(way.address().protocol());
      if (fits) {
        Manifest<?> service = way.hops().get(0).manifest();
        String reason =
            "the load balancer of "
                + service.describe()
                + " takes port "
                + way.address().port()
                + ", but nothing here says that \""
                + request.host()
                + "\" is its name";
        String text = "let DNS lead the host to the load balancer";
        out.add(new Miss(reason, new Edit(service, FieldPath.ROOT, text)));
      }
    }
  }
}
