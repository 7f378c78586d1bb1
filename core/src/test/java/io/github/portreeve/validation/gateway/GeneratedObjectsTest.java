package io.github.portreeve.validation.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.gateway.BackendRef;
import io.github.portreeve.model.gateway.FilteredBackendRef;
import io.github.portreeve.model.gateway.Gateway;
import io.github.portreeve.model.gateway.GatewaySpec;
import io.github.portreeve.model.gateway.HttpRoute;
import io.github.portreeve.model.gateway.HttpRouteRule;
import io.github.portreeve.model.gateway.HttpRouteSpec;
import io.github.portreeve.model.gateway.Listener;
import io.github.portreeve.model.gateway.ParentReference;
import io.github.portreeve.validation.ServerValidation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Objects built in Java go through the checks that objects read from texts go through. */
class GeneratedObjectsTest {
  private static final Listener HTTP =
      Listener.builder().name("http").port(80).protocol("HTTP").build();

  @Test
  void aGatewayIsAccepted() {
    assertThat(refusals(gateway(HTTP))).isEmpty();
  }

  @Test
  void schemaAndRulesAreAsked() {
    assertThat(refusals(gateway(HTTP, HTTP)))
        .containsExactly(
            "spec.listeners[1] FieldValueDuplicate",
            "spec.listeners FieldValueInvalid",
            "spec.listeners FieldValueInvalid");
  }

  @Test
  void whatIsMissingKeepsRulesFromBeingAsked() {
    Listener tls = Listener.builder().name("tls").port(443).build();
    assertThat(refusals(gateway(tls)))
        .containsExactly("spec.listeners[0].protocol FieldValueRequired");
  }

  @Test
  void metadataIsCheckedToo() {
    Gateway nameless = new Gateway(ObjectMeta.builder().build(), gateway(HTTP, HTTP).spec());
    assertThat(refusals(nameless))
        .containsExactly(
            "metadata.name FieldValueRequired", "spec.listeners[1] FieldValueDuplicate");
  }

  @Test
  void aBackendWithoutPortIsRefused() {
    BackendRef web = BackendRef.builder().name("web").build();
    HttpRouteRule rule =
        HttpRouteRule.builder()
            .backendRefs(List.of(new FilteredBackendRef(web, List.of())))
            .build();
    ParentReference parent = ParentReference.builder().name("web").build();
    HttpRouteSpec spec = new HttpRouteSpec(List.of(parent), List.of(), List.of(rule));
    assertThat(refusals(new HttpRoute(ObjectMeta.named("web"), spec)))
        .containsExactly("spec.rules[0].backendRefs[0] FieldValueInvalid");
  }

  private static Gateway gateway(Listener... listeners) {
    GatewaySpec spec =
        GatewaySpec.builder().gatewayClassName("example").listeners(List.of(listeners)).build();
    return new Gateway(ObjectMeta.named("web"), spec);
  }

  private static List<String> refusals(Resource resource) {
    Findings findings = new Findings();
    ServerValidation.validate(Manifest.generated(resource), ClusterProfile.DEFAULT, findings);
    return findings.toList().stream().map(GeneratedObjectsTest::describe).toList();
  }

  private static String describe(Finding finding) {
    return finding.place().field()
        + " "
        + (finding.errorType() == null ? "" : finding.errorType().label());
  }
}
