package io.github.portreeve.cli;

/** Every option there is; which command takes which is said in {@link Command}. */
final class Options {
  static final Option HELP = Option.flag("--help", "show this help").orLetter("-h");
  static final Option FORMAT =
      Option.oneOf("--format", "how findings are printed (default text)", "text", "json", "short");
  static final Option KUBERNETES_VERSION =
      Option.valued(
          "--kubernetes-version", "1.N", "release of the cluster, 1.16 to 1.37 (default 1.37)");
  static final Option GATEWAY_API_VERSION =
      Option.valued(
          "--gateway-api-version",
          "1.N",
          "release of the Gateway API, 1.0 to 1.6, standard channel (default 1.6)");
  static final Option NODE_PORT_RANGE =
      Option.valued(
          "--node-port-range",
          "FIRST-LAST",
          "the API server's --service-node-port-range (default 30000-32767)");
  static final Option SERVICE_CLUSTER_IP_RANGE =
      Option.valued(
          "--service-cluster-ip-range",
          "CIDR[,CIDR]",
          "the API server's own option of that name (default unknown, so not checked)");
  static final Option ALLOW_PRIVILEGED =
      Option.oneOf(
          "--allow-privileged",
          "the API server's own option of that name (default true, as in most clusters)",
          "true",
          "false");
  static final Option SELECT =
      Option.valued("--select", "RULES", "only these rules; a comma list, * for any characters");
  static final Option IGNORE =
      Option.valued("--ignore", "RULES", "not these rules; a comma list, * for any characters");
  static final Option FAIL_ON =
      Option.oneOf(
          "--fail-on",
          "exit with 1 from this severity on (default error)",
          "error",
          "warning",
          "info",
          "never");
  static final Option UNIVERSE =
      Option.oneOf(
          "--universe",
          "what may speak of each other: the manifests of a file or of a kustomization, or of the"
              + " whole run (default file)",
          "file",
          "run");
  static final Option CRD =
      Option.valued(
          "--crd",
          "PATH",
          "check custom resources by the definitions in this file or folder; may be repeated");
  static final Option COLOR =
      Option.oneOf("--color", "colours in text (default auto)", "auto", "always", "never");

  static final Option EXPLAIN_FORMAT =
      Option.oneOf(
          "--format",
          "how the ways in are printed (default text)",
          "text",
          "json",
          "markdown",
          "mermaid",
          "svg",
          "html");
  static final Option DIFF =
      Option.flag("--diff", "tell what changes from the first to the second of the things named");
  static final Option FAIL_ON_NEW =
      Option.oneOf(
          "--fail-on-new",
          "with --diff, exit with 1 when a way opens, or widens, from there or further",
          "internet",
          "node",
          "cluster");
  static final Option PORTABILITY =
      Option.flag(
          "--portability",
          "instead: what becomes of ingress-nginx's annotations with other controllers");
  static final Option TRACE_FORMAT =
      Option.oneOf("--format", "how the trace is printed (default text)", "text", "json");
  static final Option OUTPUT =
      Option.valued("--output", "FILE", "write to this file instead of standard output")
          .orLetter("-o");
  static final Option EXAMPLE =
      Option.optional(
          "--example", "NAME", "write what is made of a built-in plan; alone, list them");
  static final Option APP = Option.valued("--app", "NAME", "name of the app and its objects");
  static final Option IMAGE = Option.valued("--image", "IMAGE", "what its container runs");
  static final Option PORT =
      Option.valued("--port", "[NAME=]PORT[/UDP]", "a port it listens on; may be repeated");
  static final Option REPLICAS = Option.valued("--replicas", "N", "how many pods");
  static final Option NAMESPACE = Option.valued("--namespace", "NAME", "namespace of all objects");
  static final Option WORKLOAD_KIND =
      Option.oneOf(
          "--workload-kind",
          "what makes the pods (default: what fits)",
          "Deployment",
          "StatefulSet",
          "DaemonSet");
  static final Option HOST_NETWORK =
      Option.flag("--host-network", "on the node's own network, at node:PORT");
  static final Option HOST_PORT =
      Option.optional("--host-port", "[HOSTPORT:]PORT", "on a port of the node, at node:HOSTPORT");
  static final Option CLUSTER_IP =
      Option.optional("--cluster-ip", "[PORT:]TARGET", "for other pods, by a Service");
  static final Option HEADLESS =
      Option.flag("--headless", "for other pods, each pod by its own name");
  static final Option NODE_PORT =
      Option.optional("--node-port", "[NODEPORT]", "on a port of every node, given or allocated");
  static final Option LOAD_BALANCER =
      Option.optional("--load-balancer", "[PORT:]TARGET", "by a load balancer of the cloud");
  static final Option SOURCE_RANGE =
      Option.valued("--source-range", "CIDR", "who may connect; may be repeated");
  static final Option LB_CLASS = Option.valued("--lb-class", "CLASS", "class of the load balancer");
  static final Option EXTERNAL_TRAFFIC_POLICY =
      Option.oneOf("--external-traffic-policy", "which pods get it", "Cluster", "Local");
  static final Option INTERNAL_TRAFFIC_POLICY =
      Option.oneOf("--internal-traffic-policy", "which pods get it", "Cluster", "Local");
  static final Option EXTERNAL_NAME =
      Option.valued("--external-name", "HOST", "another name for a host outside the cluster");
  static final Option INGRESS_HOST =
      Option.valued("--ingress-host", "HOST", "by HTTP, by an Ingress; may be repeated");
  static final Option PATH =
      Option.valued("--path", "PATH", "path of the requests (default /); may be repeated");
  static final Option PATH_TYPE =
      Option.oneOf(
          "--path-type",
          "how the path matches (default Prefix)",
          "Prefix",
          "Exact",
          "ImplementationSpecific");
  static final Option INGRESS_CLASS =
      Option.valued("--ingress-class", "NAME", "the IngressClass that serves it");
  static final Option INGRESS_PORT =
      Option.valued(
          "--ingress-port", "PORT", "the port that requests lead to, when there are several");
  static final Option TLS_SECRET =
      Option.valued("--tls-secret", "NAME", "Secret with the certificate of the host");

  static final Option TARGET =
      Option.oneOf(
          "--target",
          "what serves HTTP, gRPC, TLS, TCP and UDP (default plain: no one controller)",
          "plain",
          "ingress-nginx",
          "nginx",
          "haproxy",
          "haproxy-ingress",
          "traefik",
          "gateway");
  static final Option GATEWAY_NAME =
      Option.valued("--gateway-name", "NAME", "the Gateway, made or there (default --app)");
  static final Option GATEWAY_NAMESPACE =
      Option.valued("--gateway-namespace", "NAME", "where it is (default --namespace)");
  static final Option GATEWAY_CLASS =
      Option.valued("--gateway-class", "NAME", "make a Gateway of this GatewayClass");
  static final Option HTTP_HOST =
      Option.valued("--http-host", "HOST", "by HTTP, as --target has it; may be repeated");
  static final Option METHOD =
      Option.valued("--method", "METHOD", "only requests with it; may be repeated");
  static final Option HEADER =
      Option.valued("--header", "NAME=VALUE", "only requests with it; may be repeated");
  static final Option GRPC_HOST =
      Option.valued("--grpc-host", "HOST", "by gRPC, as --target has it; may be repeated");
  static final Option GRPC_SERVICE =
      Option.valued("--grpc-service", "NAME", "only calls of this service, such as shop.Orders");
  static final Option GRPC_METHOD =
      Option.valued("--grpc-method", "NAME", "only calls of this method");
  static final Option TLS_PASSTHROUGH_HOST =
      Option.valued(
          "--tls-passthrough-host", "HOST", "by TLS that the app ends itself; may be repeated");
  static final Option TCP =
      Option.optional("--tcp", "[LISTENERPORT:]PORT", "by TCP, as --target has it");
  static final Option UDP =
      Option.optional("--udp", "[LISTENERPORT:]PORT", "by UDP, as --target has it");
  static final Option STICKY =
      Option.valued("--sticky", "clientIP|cookie[=NAME]", "keep a client with one pod");
  static final Option TLS_ISSUER =
      Option.valued("--tls-issuer", "NAME", "Issuer of cert-manager that makes the certificate");
  static final Option TLS_CLUSTER_ISSUER =
      Option.valued("--tls-cluster-issuer", "NAME", "ClusterIssuer that makes the certificate");
  static final Option BACKEND_TLS = Option.flag("--backend-tls", "TLS to the pods too");
  static final Option CANARY_IMAGE =
      Option.valued("--canary-image", "IMAGE", "a second version, for a share of the requests");
  static final Option CANARY_WEIGHT = Option.valued("--canary-weight", "N", "its share, 0 to 100");

  static final Option API_VERSION =
      Option.valued("--api-version", "GROUP/VERSION", "of the kind (default the best it has)");
  static final Option FOR =
      Option.oneOf(
          "--for",
          "what editors want to know too, or what servers decode by and nothing else"
              + " (default editing)",
          "editing",
          "decoding");

  private Options() {}
}
