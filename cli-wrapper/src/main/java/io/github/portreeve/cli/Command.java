package io.github.portreeve.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands, in the order help lists them. Parsing, help, completion and man page read this. */
enum Command {
  LINT(
      "lint",
      "[PATH...]",
      "say what is wrong with how workloads are exposed",
      """
      Reads files, the YAML and JSON files below folders, globs, or - for standard input; the
      current folder when nothing is named. Exit code 0: nothing found; 1: findings at or above
      --fail-on; 2: could not run.""",
      List.of(
          Options.FORMAT,
          Options.KUBERNETES_VERSION,
          Options.GATEWAY_API_VERSION,
          Options.NODE_PORT_RANGE,
          Options.SERVICE_CLUSTER_IP_RANGE,
          Options.ALLOW_PRIVILEGED,
          Options.SELECT,
          Options.IGNORE,
          Options.FAIL_ON,
          Options.UNIVERSE,
          Options.CRD,
          Options.COLOR,
          Options.HELP)),
  EXPLAIN(
      "explain",
      "[PATH...]",
      "tell who can reach what, and by which way",
      """
      Prints every way in, the hops behind it with a verdict for each, and the pods at its end.
      Reads the same paths as lint. With --diff it compares OLD NEW, two files or folders; or
      REV1 REV2 [PATH...], REV1..REV2 [PATH...], REV1...REV2 [PATH...], revisions of git; or
      REV [PATH...], a revision with the files as they are. Exit code 0: done; 1: --fail-on-new
      says so; 2: could not run.""",
      List.of(
          Options.EXPLAIN_FORMAT,
          Options.OUTPUT,
          Options.DIFF,
          Options.FAIL_ON_NEW,
          Options.PORTABILITY,
          Options.KUBERNETES_VERSION,
          Options.GATEWAY_API_VERSION,
          Options.NODE_PORT_RANGE,
          Options.SERVICE_CLUSTER_IP_RANGE,
          Options.ALLOW_PRIVILEGED,
          Options.COLOR,
          Options.HELP)),
  TRACE(
      "trace",
      "REQUEST [PATH...]",
      "follow one request to the pods, or to where it breaks",
      """
      The request is a URL, HOST:PORT, node:PORT or SERVICE[:PORT]; /UDP may follow a port. Prints
      what takes it and what else matches, the way to the pods, the first broken link and how to
      mend it, and what only the cluster can tell, with commands that ask it. Reads the same paths
      as lint. Exit code 0: the files lead it to a pod; 1: they do not; 2: could not run.""",
      List.of(
          Options.TRACE_FORMAT,
          Options.OUTPUT,
          Options.KUBERNETES_VERSION,
          Options.GATEWAY_API_VERSION,
          Options.NODE_PORT_RANGE,
          Options.SERVICE_CLUSTER_IP_RANGE,
          Options.ALLOW_PRIVILEGED,
          Options.COLOR,
          Options.HELP)),
  GENERATE(
      "generate",
      "[PLAN]",
      "write manifests that an API server accepts",
      """
      From a plan file, - for standard input, from options, or from a built-in example. Refuses, with the findings of lint,
      what a server would refuse. Exit code 0: written; 1: refused; 2: could not run.""",
      List.of(
          Options.APP,
          Options.IMAGE,
          Options.PORT,
          Options.REPLICAS,
          Options.NAMESPACE,
          Options.WORKLOAD_KIND,
          Options.HOST_NETWORK,
          Options.HOST_PORT,
          Options.CLUSTER_IP,
          Options.HEADLESS,
          Options.NODE_PORT,
          Options.LOAD_BALANCER,
          Options.SOURCE_RANGE,
          Options.LB_CLASS,
          Options.EXTERNAL_TRAFFIC_POLICY,
          Options.INTERNAL_TRAFFIC_POLICY,
          Options.EXTERNAL_NAME,
          Options.INGRESS_HOST,
          Options.PATH,
          Options.PATH_TYPE,
          Options.INGRESS_CLASS,
          Options.INGRESS_PORT,
          Options.TLS_SECRET,
          Options.TARGET,
          Options.HTTP_HOST,
          Options.METHOD,
          Options.HEADER,
          Options.GRPC_HOST,
          Options.GRPC_SERVICE,
          Options.GRPC_METHOD,
          Options.TLS_PASSTHROUGH_HOST,
          Options.TCP,
          Options.UDP,
          Options.STICKY,
          Options.TLS_ISSUER,
          Options.TLS_CLUSTER_ISSUER,
          Options.BACKEND_TLS,
          Options.CANARY_IMAGE,
          Options.CANARY_WEIGHT,
          Options.GATEWAY_CLASS,
          Options.GATEWAY_NAME,
          Options.GATEWAY_NAMESPACE,
          Options.KUBERNETES_VERSION,
          Options.GATEWAY_API_VERSION,
          Options.NODE_PORT_RANGE,
          Options.SERVICE_CLUSTER_IP_RANGE,
          Options.EXAMPLE,
          Options.OUTPUT,
          Options.HELP)),
  RULES(
      "rules",
      "[RULE]",
      "list the rules, or show the page of one",
      "Without a rule, one line for each: its id, severity, category and summary.",
      List.of(Options.HELP)),
  SCHEMA(
      "schema",
      "[KIND]",
      "print the JSON Schema of a kind, for editors and validators",
      """
      Without a kind, the list of those that are known. Draft 2020-12, for the release that
      --kubernetes-version names.""",
      List.of(Options.API_VERSION, Options.KUBERNETES_VERSION, Options.FOR, Options.HELP)),
  COMPLETION(
      "completion",
      "bash|zsh|fish",
      "print a completion script for a shell",
      "For bash: source <(portreeve completion bash).",
      List.of(Options.HELP)),
  MAN(
      "man",
      "",
      "print the manual page",
      "To read it: portreeve man | man -l -.",
      List.of(Options.HELP));

  private final String label;
  private final String operands;
  private final String summary;
  private final String details;
  private final List<Option> options;

  Command(String label, String operands, String summary, String details, List<Option> options) {
    this.label = label;
    this.operands = operands;
    this.summary = summary;
    this.details = details;
    this.options = options;
  }

  static @Nullable Command named(String label) {
    for (Command command : values()) {
      if (command.label.equals(label)) {
        return command;
      }
    }
    return null;
  }

  /** The word that is typed. */
  String label() {
    return label;
  }

  /** What may follow besides options, as help shows it; empty for nothing. */
  String operands() {
    return operands;
  }

  /** One line, lower case, no full stop. */
  String summary() {
    return summary;
  }

  String details() {
    return details;
  }

  List<Option> options() {
    return options;
  }
}
