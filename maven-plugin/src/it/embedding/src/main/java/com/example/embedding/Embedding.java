package com.example.embedding;

import io.github.portreeve.generate.ExposurePlan;
import io.github.portreeve.generate.IngressRoute;
import io.github.portreeve.generate.ManifestGenerator;
import io.github.portreeve.generate.NodePort;
import io.github.portreeve.lint.LintReport;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import io.github.portreeve.rules.BuiltInRules;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the README shows, against the published modules only. */
final class Embedding {
  private final Linter linter = Linter.of(BuiltInRules.all());

  LintReport lintFiles(Path folder) throws IOException {
    return linter.lint(folder);
  }

  LintReport lintText(String yaml) {
    return linter.lint(SourceFile.of("service.yaml", yaml));
  }

  LintReport lintObjects() {
    ServicePort port = ServicePort.builder().name("http").port(80).nodePort(12).build();
    ServiceSpec spec =
        ServiceSpec.builder()
            .type("NodePort")
            .selector(Map.of("app", "web"))
            .ports(List.of(port))
            .build();
    Service web = new Service(ObjectMeta.named("web"), spec);
    return linter.lintManifests(List.of(Manifest.generated(web)));
  }

  String generate() {
    ExposurePlan plan =
        ExposurePlan.app("influxdb")
            .image("influxdb:2.7")
            .port("http", 8086)
            .expose(NodePort.on(8086).nodePort(30086))
            .expose(IngressRoute.host("influxdb.example.com").path("/").tls("influxdb-tls"));
    return ManifestGenerator.generate(plan, ClusterProfile.DEFAULT).yaml();
  }
}
