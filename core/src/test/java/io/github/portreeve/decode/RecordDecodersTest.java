package io.github.portreeve.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.ConfigMap;
import io.github.portreeve.model.Container;
import io.github.portreeve.model.CronJob;
import io.github.portreeve.model.DaemonSet;
import io.github.portreeve.model.Deployment;
import io.github.portreeve.model.EndpointSlice;
import io.github.portreeve.model.Endpoints;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressBackend;
import io.github.portreeve.model.IngressClass;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.Job;
import io.github.portreeve.model.Namespace;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.OtherResource;
import io.github.portreeve.model.Pod;
import io.github.portreeve.model.PodSpec;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.Secret;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServiceBackendPort;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.StatefulSet;
import io.github.portreeve.source.SourceFile;
import org.junit.jupiter.api.Test;

class RecordDecodersTest {
  private static final RuleInfo REMOVED = DecodeChecks.API_VERSION_REMOVED;

  @Test
  void service() {
    Service service =
        decode(
            Service.class,
            """
            apiVersion: v1
            kind: Service
            metadata: {name: web, namespace: shop, labels: {app: web}, annotations: {a: }}
            spec:
              type: LoadBalancer
              selector: {app: web}
              ports:
                - {name: http, port: 80, targetPort: http, nodePort: 30080, appProtocol: http}
                - {port: 8443.0, targetPort: 1e3, protocol: UDP}
              clusterIPs: [10.0.0.1, null]
              sessionAffinityConfig: {clientIP: {timeoutSeconds: 60}}
              allocateLoadBalancerNodePorts: no
              loadBalancerClass: a/b
              publishNotReadyAddresses: yes
            """);
    assertThat(service.metadata().namespace()).isEqualTo("shop");
    assertThat(service.metadata().annotations()).containsEntry("a", "");
    assertThat(service.spec().type()).isEqualTo("LoadBalancer");
    assertThat(service.spec().clusterIPs()).containsExactly("10.0.0.1", "");
    assertThat(service.spec().sessionAffinityConfig().clientIPTimeoutSeconds()).isEqualTo(60);
    assertThat(service.spec().allocateLoadBalancerNodePorts()).isFalse();
    assertThat(service.spec().publishNotReadyAddresses()).isTrue();
    assertThat(service.spec().ipFamilyPolicy()).isNull();
    assertThat(service.spec().ports())
        .containsExactly(
            ServicePort.builder()
                .name("http")
                .port(80)
                .targetPort(IntOrString.of("http"))
                .nodePort(30080)
                .appProtocol("http")
                .build(),
            ServicePort.builder()
                .port(8443)
                .targetPort(IntOrString.of(1000))
                .protocol("UDP")
                .build());
  }

  @Test
  void ingressInEitherShape() {
    Ingress stable =
        decode(
            Ingress.class,
            """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: {name: web}
            spec:
              ingressClassName: nginx
              defaultBackend: {resource: {apiGroup: a.b, kind: Bucket, name: icons}}
              tls: [{hosts: [a.example.com], secretName: web-tls}]
              rules:
                - host: a.example.com
                  http:
                    paths:
                      - path: /
                        pathType: Prefix
                        backend: {service: {name: web, port: {number: 80}}}
                - host: b.example.com
            """);
    Ingress beta =
        decode(
            Ingress.class,
            """
            apiVersion: extensions/v1beta1
            kind: Ingress
            metadata: {name: web}
            spec:
              backend: {serviceName: web, servicePort: http}
              rules:
                - http:
                    paths:
                      - path: /
                        backend: {serviceName: web, servicePort: 80}
            """);
    assertThat(stable.spec().ingressClassName()).isEqualTo("nginx");
    assertThat(stable.spec().tls().get(0).hosts()).containsExactly("a.example.com");
    assertThat(stable.spec().defaultBackend().resource().kind()).isEqualTo("Bucket");
    assertThat(stable.spec().rules().get(1).http()).isNull();
    assertThat(beta.spec().defaultBackend().service().port())
        .isEqualTo(new ServiceBackendPort("http", 0));
    assertThat(backend(beta)).isEqualTo(backend(stable));
    assertThat(beta.spec().rules().get(0).http().paths().get(0).pathType()).isNull();
  }

  private static IngressBackend backend(Ingress ingress) {
    return ingress.spec().rules().get(0).http().paths().get(0).backend();
  }

  @Test
  void ingressClass() {
    IngressClass found =
        decode(
            IngressClass.class,
            """
            apiVersion: networking.k8s.io/v1
            kind: IngressClass
            metadata: {name: nginx}
            spec:
              controller: example.com/nginx
              parameters: {apiGroup: a.b, kind: Params, name: p, scope: Namespace, namespace: a}
            """);
    assertThat(found.spec().controller()).isEqualTo("example.com/nginx");
    assertThat(found.spec().parameters().scope()).isEqualTo("Namespace");
  }

  private static final String POD_SPEC =
      """
      hostNetwork: true
      hostAliases: [{ip: 127.0.0.1, hostnames: [a]}]
      nodeSelector: {disk: ssd}
      tolerations: [{operator: Exists, tolerationSeconds: 30}]
      initContainers: [{name: init, image: init:1, restartPolicy: Always}]
      volumes: [{name: tls, secret: {secretName: web-tls}}, {name: c, configMap: {name: conf}}]
      affinity:
        podAntiAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            - {topologyKey: kubernetes.io/hostname, labelSelector: {matchLabels: {app: web}}}
      containers:
        - name: web
          image: web:1
          args: [--port, "80"]
          env: [{name: A, value: b}]
          ports: [{name: http, containerPort: 80, hostPort: 8080, hostIP: 127.0.0.1}]
          readinessProbe: {httpGet: {path: /, port: http, host: a}, periodSeconds: 5}
          livenessProbe: {grpc: {port: 9000}}
          lifecycle: {preStop: {sleep: {seconds: 5}}, postStart: {exec: {command: [a]}}}
      """;

  @Test
  void pod() {
    Pod pod = decode(Pod.class, "v1", "Pod", "spec:\n" + POD_SPEC.indent(2));
    checkPod(pod.spec());
  }

  private static void checkPod(PodSpec spec) {
    assertThat(spec.hostNetwork()).isTrue();
    assertThat(spec.hostAliases().get(0).hostnames()).containsExactly("a");
    assertThat(spec.nodeSelector()).containsEntry("disk", "ssd");
    assertThat(spec.tolerations().get(0).tolerationSeconds()).isEqualTo(30L);
    assertThat(spec.initContainers().get(0).restartPolicy()).isEqualTo("Always");
    assertThat(spec.volumes().get(0).secretName()).isEqualTo("web-tls");
    assertThat(spec.volumes().get(1).configMapName()).isEqualTo("conf");
    assertThat(spec.affinity().requiredPodAntiAffinity().get(0).topologyKey())
        .isEqualTo("kubernetes.io/hostname");
    Container web = spec.containers().get(0);
    assertThat(web.args()).containsExactly("--port", "80");
    assertThat(web.ports().get(0).hostPort()).isEqualTo(8080);
    assertThat(web.readinessProbe().handler().httpGet().port()).isEqualTo(IntOrString.of("http"));
    assertThat(web.readinessProbe().periodSeconds()).isEqualTo(5);
    assertThat(web.livenessProbe().handler().grpc().port()).isEqualTo(9000);
    assertThat(web.lifecycle().preStop().sleep().seconds()).isEqualTo(5L);
    assertThat(web.lifecycle().postStart().exec().command()).containsExactly("a");
  }

  @Test
  void workloadsWithATemplate() {
    String template = "template:\n  metadata: {labels: {app: web}}\n  spec:\n" + POD_SPEC.indent(4);
    String spec =
        "spec:\n  replicas: 2\n  selector: {matchLabels: {app: web}}\n" + template.indent(2);
    Deployment deployment = decode(Deployment.class, "apps/v1", "Deployment", spec);
    assertThat(deployment.replicas()).isEqualTo(2);
    assertThat(deployment.spec().selector().matchLabels()).containsEntry("app", "web");
    assertThat(deployment.template().metadata().labels()).containsEntry("app", "web");
    checkPod(deployment.podSpec());
    checkPod(decode(StatefulSet.class, "apps/v1", "StatefulSet", spec).podSpec());
    checkPod(
        decode(DaemonSet.class, "apps/v1beta2", "DaemonSet", spec.replace("  replicas: 2\n", ""))
            .podSpec());
    Job job = decode(Job.class, "batch/v1", "Job", "spec:\n" + template.indent(2));
    checkPod(job.podSpec());
    CronJob cronJob =
        decode(
            CronJob.class,
            "batch/v1",
            "CronJob",
            "spec:\n  schedule: '@daily'\n  jobTemplate:\n    spec:\n" + template.indent(6));
    assertThat(cronJob.spec().schedule()).isEqualTo("@daily");
    checkPod(cronJob.podSpec());
  }

  @Test
  void endpoints() {
    Endpoints endpoints =
        decode(
            Endpoints.class,
            "v1",
            "Endpoints",
            "subsets: [{addresses: [{ip: 10.0.0.1, hostname: a}], ports: [{port: 80}]}]");
    assertThat(endpoints.subsets().get(0).addresses().get(0).ip()).isEqualTo("10.0.0.1");
    assertThat(endpoints.subsets().get(0).ports().get(0).port()).isEqualTo(80);
  }

  @Test
  void endpointSliceInEitherShape() {
    EndpointSlice stable =
        decode(
            EndpointSlice.class,
            "discovery.k8s.io/v1",
            "EndpointSlice",
            """
            addressType: IPv4
            ports: [{name: http, port: 80}]
            endpoints:
              - addresses: [10.0.0.1]
                conditions: {ready: false}
                deprecatedTopology: {a: b}
                hints: {forZones: [{name: z}]}
            """);
    assertThat(stable.addressType()).isEqualTo("IPv4");
    assertThat(stable.ports().get(0).port()).isEqualTo(80);
    assertThat(stable.endpoints().get(0).ready()).isFalse();
    assertThat(stable.endpoints().get(0).hints().forZones()).containsExactly("z");
    EndpointSlice beta =
        decode(
            EndpointSlice.class,
            "discovery.k8s.io/v1beta1",
            "EndpointSlice",
            "endpoints: [{addresses: [10.0.0.1], topology: {a: b}}]");
    assertThat(beta.endpoints().get(0).deprecatedTopology())
        .isEqualTo(stable.endpoints().get(0).deprecatedTopology());
  }

  @Test
  void networkPolicy() {
    NetworkPolicy policy =
        decode(
            NetworkPolicy.class,
            "networking.k8s.io/v1",
            "NetworkPolicy",
            """
            spec:
              podSelector: {matchExpressions: [{key: app, operator: In, values: [a, b]}]}
              policyTypes: [Ingress, Egress]
              ingress:
                - from: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}]
                  ports: [{port: 80, endPort: 90, protocol: TCP}]
              egress: [{}]
            """);
    assertThat(policy.spec().podSelector().matchExpressions().get(0).values())
        .containsExactly("a", "b");
    assertThat(policy.spec().policyTypes()).containsExactly("Ingress", "Egress");
    assertThat(policy.spec().ingress().get(0).ports().get(0).endPort()).isEqualTo(90);
    assertThat(policy.spec().ingress().get(0).peers().get(0).ipBlock().except())
        .containsExactly("10.1.0.0/16");
    assertThat(policy.spec().egress()).hasSize(1);
  }

  @Test
  void configuration() {
    Secret secret =
        decode(Secret.class, "v1", "Secret", "type: kubernetes.io/tls\ndata: {tls.key: YQ==}");
    assertThat(secret.type()).isEqualTo("kubernetes.io/tls");
    assertThat(secret.data()).containsKey("tls.key");
    assertThat(decode(ConfigMap.class, "v1", "ConfigMap", "data: {a: b}").data())
        .containsEntry("a", "b");
    assertThat(decode(Namespace.class, "v1", "Namespace", "").metadata().name()).isEqualTo("web");
    assertThat(decode(OtherResource.class, "a.b/v1", "Thing", "").metadata().name())
        .isEqualTo("web");
  }

  private static <R extends Resource> R decode(
      Class<R> type, String apiVersion, String kind, String rest) {
    String head = "apiVersion: " + apiVersion + "\nkind: " + kind + "\nmetadata: {name: web}\n";
    return decode(type, head + rest);
  }

  private static <R extends Resource> R decode(Class<R> type, String yaml) {
    DecodedFile file =
        ManifestDecoder.decode(SourceFile.of("a.yaml", yaml), ClusterProfile.DEFAULT);
    assertThat(file.findings())
        .noneMatch(finding -> finding.isInvalid() && finding.rule() != REMOVED);
    return type.cast(file.manifests().get(0).resource());
  }
}
