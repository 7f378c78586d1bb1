package io.github.portreeve.report;

import io.github.portreeve.exposure.ExposureGraph;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import java.util.List;
import java.util.Map;

/** Explanations of objects built in Java. */
final class ExplainSamples {
  private ExplainSamples() {}

  static Explanation explanation(Resource... resources) {
    List<Manifest<Resource>> manifests =
        List.of(resources).stream().map(Manifest::generated).toList();
    ExposureGraph graph = ExposureGraph.of(ManifestSet.of(ClusterProfile.DEFAULT, manifests));
    return Explanation.of(graph, List.of(), place -> place);
  }

  static Service service(String name, Map<String, String> selector) {
    ServicePort port = ServicePort.builder().port(80).build();
    return new Service(
        ObjectMeta.named(name),
        ServiceSpec.builder().selector(selector).ports(List.of(port)).build());
  }

  static String written(ExplainFormat format, Explanation explanation) {
    StringBuilder out = new StringBuilder();
    format.write(explanation, out);
    return out.toString();
  }
}
