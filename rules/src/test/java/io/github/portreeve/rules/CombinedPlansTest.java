package io.github.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.generate.Certificate;
import io.github.portreeve.generate.Exposure;
import io.github.portreeve.generate.ExposurePlan;
import io.github.portreeve.generate.Generation;
import io.github.portreeve.generate.Grpc;
import io.github.portreeve.generate.Http;
import io.github.portreeve.generate.ManifestGenerator;
import io.github.portreeve.generate.PlanPort;
import io.github.portreeve.generate.PlanReader;
import io.github.portreeve.generate.StreamPort;
import io.github.portreeve.generate.Target;
import io.github.portreeve.generate.TlsPassthrough;
import io.github.portreeve.lint.Linter;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any two things that a target can do, it can do in one plan; and no rule complains of either. */
class CombinedPlansTest {
  private static final Path ROOT = Path.of("..", "testdata", "generate");
  private final Linter linter = Linter.of(BuiltInRules.all());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "ingress-nginx",
        "nginx",
        "haproxy",
        "haproxy-ingress",
        "traefik",
        "gateway"
      })
  void nothingIsWrongWithTwoWishesAtOnce(String target) throws IOException {
    List<ExposurePlan> plans = plans(target);
    assertThat(plans).hasSizeGreaterThan(5);
    for (ExposurePlan one : plans) {
      for (ExposurePlan other : plans) {
        if (askDifferentIssuers(one, other)) {
          continue;
        }
        Generation both = ManifestGenerator.generate(both(one, other), ClusterProfile.DEFAULT);
        assertThat(both.isRefused()).as("%s", both.findings()).isFalse();
        assertThat(complaints(both.yaml())).as(both.yaml()).isEmpty();
      }
    }
  }

  /** A Gateway names one issuer for all of its certificates, so these are refused. */
  private static boolean askDifferentIssuers(ExposurePlan one, ExposurePlan other) {
    Set<String> issuers = new HashSet<>();
    for (ExposurePlan plan : List.of(one, other)) {
      for (Exposure exposure : plan.exposures()) {
        Certificate certificate = certificate(exposure);
        if (certificate != null) {
          issuers.add(certificate.issuer());
        }
      }
    }
    return one.target() == Target.GATEWAY && issuers.size() > 1;
  }

  private static @Nullable Certificate certificate(Exposure exposure) {
    if (exposure instanceof Http http) {
      return http.settings().tls();
    }
    return exposure instanceof Grpc grpc ? grpc.settings().tls() : null;
  }

  private static List<ExposurePlan> plans(String target) throws IOException {
    List<ExposurePlan> plans = new ArrayList<>();
    try (Stream<Path> folders = Files.list(ROOT.resolve(target))) {
      for (Path folder : folders.sorted().toList()) {
        if (Files.exists(folder.resolve("expected.yaml"))) {
          SourceFile source = SourceFile.read("plan.yaml", folder.resolve("plan.yaml"));
          plans.add(Objects.requireNonNull(PlanReader.read(source).plan()));
        }
      }
    }
    return plans;
  }

  /** The first plan with the ways of the second, for other hosts and ports. */
  private static ExposurePlan both(ExposurePlan one, ExposurePlan other) {
    ExposurePlan both = one.canary() == null ? one.canary(other.canary()) : one;
    for (PlanPort port : other.ports()) {
      both = both.port(new PlanPort(port.name() + "-b", port.number() + 100, port.protocol()));
    }
    for (Exposure exposure : other.exposures()) {
      both = both.expose(moved(exposure, other.ports().get(0).name() + "-b"));
    }
    return both;
  }

  private static Exposure moved(Exposure exposure, String port) {
    if (exposure instanceof Http http) {
      return new Http(
              "b.example.com",
              http.path(),
              http.pathType(),
              http.methods(),
              http.headers(),
              null,
              http.settings())
          .port(port);
    }
    if (exposure instanceof Grpc grpc) {
      return new Grpc("g.example.com", grpc.service(), grpc.method(), null, grpc.settings())
          .port(port);
    }
    if (exposure instanceof StreamPort stream) {
      StreamPort moved =
          stream.kind() == Exposure.Kind.TCP ? StreamPort.tcp(port) : StreamPort.udp(port);
      return moved
          .sourceRanges(stream.sourceRanges().toArray(String[]::new))
          .sticky(stream.sticky());
    }
    return TlsPassthrough.host("p.example.com").port(port);
  }

  private List<Finding> complaints(String yaml) {
    return linter.lint(SourceFile.of("both.yaml", yaml)).findings().stream()
        .filter(finding -> finding.severity().atLeast(Severity.WARNING))
        .filter(finding -> !finding.rule().id().equals("sensitive-port-exposed"))
        .toList();
  }
}
