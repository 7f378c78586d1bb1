package io.github.portreeve.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.ConfigMap;
import io.github.portreeve.model.Container;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.Deployment;
import io.github.portreeve.model.DeploymentSpec;
import io.github.portreeve.model.HttpIngressPath;
import io.github.portreeve.model.HttpIngressRuleValue;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressBackend;
import io.github.portreeve.model.IngressRule;
import io.github.portreeve.model.IngressServiceBackend;
import io.github.portreeve.model.IngressSpec;
import io.github.portreeve.model.IngressTls;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.NetworkPolicyRule;
import io.github.portreeve.model.NetworkPolicySpec;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Origin;
import io.github.portreeve.model.OtherResource;
import io.github.portreeve.model.PodSpec;
import io.github.portreeve.model.PodTemplateSpec;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceBackendPort;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ManifestWriterTest {
  private static final Map<String, String> LABELS = Map.of("app", "web");

  @Test
  void serviceIsWrittenInReadingOrder() {
    ServicePort http =
        ServicePort.builder()
            .protocol("TCP")
            .nodePort(30080)
            .targetPort(IntOrString.of("http"))
            .port(80)
            .name("http")
            .build();
    ServicePort metrics = ServicePort.builder().port(9090).targetPort(IntOrString.of(90)).build();
    ServiceSpec spec =
        ServiceSpec.builder()
            .ports(List.of(http, metrics))
            .selector(LABELS)
            .type("NodePort")
            .build();
    ObjectMeta metadata = ObjectMeta.named("web").toBuilder().namespace("shop").build();
    assertThat(write(new Service(metadata, spec)))
        .isEqualTo(
            """
            apiVersion: v1
            kind: Service
            metadata:
              name: web
              namespace: shop
            spec:
              type: NodePort
              selector:
                app: web
              ports:
              - name: http
                port: 80
                targetPort: http
                nodePort: 30080
                protocol: TCP
              - port: 9090
                targetPort: 90
            """);
  }

  @Test
  void deploymentIsWrittenInReadingOrder() {
    ContainerPort port = ContainerPort.builder().containerPort(80).name("http").build();
    Container container =
        Container.builder()
            .args(List.of("--on", "yes"))
            .ports(List.of(port))
            .image("nginx:1.29")
            .name("web")
            .build();
    PodTemplateSpec template =
        new PodTemplateSpec(
            ObjectMeta.builder().labels(LABELS).build(),
            PodSpec.builder().containers(List.of(container)).build());
    DeploymentSpec spec =
        DeploymentSpec.builder()
            .template(template)
            .selector(LabelSelector.of(LABELS))
            .replicas(0)
            .build();
    assertThat(write(new Deployment(ObjectMeta.named("web"), spec)))
        .isEqualTo(
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
            spec:
              replicas: 0
              selector:
                matchLabels:
                  app: web
              template:
                metadata:
                  labels:
                    app: web
                spec:
                  containers:
                  - name: web
                    image: nginx:1.29
                    args:
                    - --on
                    - "yes"
                    ports:
                    - name: http
                      containerPort: 80
            """);
  }

  @ParameterizedTest
  @CsvSource({"networking.k8s.io/v1beta1", "extensions/v1beta1"})
  void ingressIsWrittenInTheShapeOfItsApiVersion(String apiVersion) {
    assertThat(
            write(new Manifest<>(Origin.of("a", 1), new ApiType(apiVersion, "Ingress"), ingress())))
        .startsWith("apiVersion: " + apiVersion + "\nkind: Ingress\n")
        .endsWith(
            """
            spec:
              backend:
                serviceName: web
                servicePort: 80
              rules:
              - host: "*.example.com"
                http:
                  paths:
                  - path: /
                    backend:
                      serviceName: web
                      servicePort: http
              tls:
              - hosts:
                - "*.example.com"
                secretName: web-tls
            """);
  }

  @Test
  void ingressOfTheNewestVersionNestsItsBackends() {
    assertThat(write(ingress()))
        .contains(
            """
              defaultBackend:
                service:
                  name: web
                  port:
                    number: 80
            """)
        .contains(
            """
                    backend:
                      service:
                        name: web
                        port:
                          name: http
            """);
  }

  private static Ingress ingress() {
    HttpIngressPath path =
        new HttpIngressPath("/", null, backend(ServiceBackendPort.named("http")));
    HttpIngressRuleValue http = new HttpIngressRuleValue(List.of(path));
    IngressSpec spec =
        new IngressSpec(
            null,
            backend(ServiceBackendPort.numbered(80)),
            List.of(new IngressTls(List.of("*.example.com"), "web-tls")),
            List.of(new IngressRule("*.example.com", http)));
    return new Ingress(ObjectMeta.named("web"), spec);
  }

  private static IngressBackend backend(ServiceBackendPort port) {
    return IngressBackend.of(new IngressServiceBackend("web", port));
  }

  @Test
  void emptyObjectsStandWhereAbsentOnesMeanSomethingElse() {
    NetworkPolicyRule all = new NetworkPolicyRule(List.of(), List.of());
    NetworkPolicySpec spec =
        new NetworkPolicySpec(LabelSelector.of(Map.of()), List.of(all), List.of(), List.of());
    assertThat(write(new NetworkPolicy(ObjectMeta.named("web"), spec)))
        .endsWith(
            """
            spec:
              podSelector: {}
              ingress:
              - {}
            """);
  }

  @Test
  void documentsArePartedAndUnknownKindsKeepTheirMetadata() {
    ApiType type = new ApiType("example.com/v1", "Widget");
    OtherResource other = new OtherResource(ObjectMeta.named("a"));
    Manifest<?> manifest = new Manifest<>(Origin.of("a", 1), type, other);
    assertThat(ManifestWriter.write(List.of(manifest, manifest)))
        .isEqualTo(
            """
            apiVersion: example.com/v1
            kind: Widget
            metadata:
              name: a
            ---
            apiVersion: example.com/v1
            kind: Widget
            metadata:
              name: a
            """);
    assertThat(ManifestWriter.write(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "web,web",
        "y,\"y\"",
        "0777,\"0777\"",
        "8080,\"8080\"",
        "1e3,\"1e3\"",
        "12:30,12:30",
        "~,\"~\"",
        "25%,25%",
        "10.0.0.0/8,10.0.0.0/8",
        "*.example.com,\"*.example.com\"",
        "a: b,\"a: b\""
      })
  void textsAreQuotedOnlyWhereTheyWouldBeMisread(String text, String written) {
    ConfigMap map = new ConfigMap(ObjectMeta.named("a"), Map.of("key", text));
    assertThat(write(map)).endsWith("\ndata:\n  key: " + written + "\n");
  }

  @Test
  void severalLinesAreALiteralBlock() {
    ConfigMap map = new ConfigMap(ObjectMeta.named("a"), Map.of("key", "one\n\n  two\n"));
    assertThat(write(map)).endsWith("data:\n  key: |\n    one\n\n      two\n");
  }

  @Test
  void aHalfCharIsReplacedBecauseNoFileCanHoldIt() {
    ConfigMap map = new ConfigMap(ObjectMeta.named("a"), Map.of("key", "a\uD83D"));
    assertThat(write(map)).endsWith("key: \"a\\uFFFD\"\n");
  }

  private static String write(Resource resource) {
    return write(Manifest.generated(resource));
  }

  private static String write(Manifest<?> manifest) {
    return ManifestWriter.write(manifest);
  }
}
