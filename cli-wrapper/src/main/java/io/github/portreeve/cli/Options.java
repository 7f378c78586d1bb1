package io.github.portreeve.cli;

/** Every option there is; which command takes which is said in {@link Command}. */
final class Options {
  static final Option HELP = Option.flag("--help", "show this help").orLetter("-h");
  static final Option FORMAT =
      Option.oneOf("--format", "how findings are printed (default text)", "text", "json", "short");
  static final Option KUBERNETES_VERSION =
      Option.valued(
          "--kubernetes-version", "1.N", "release of the cluster, 1.16 to 1.37 (default 1.37)");
  static final Option NODE_PORT_RANGE =
      Option.valued(
          "--node-port-range",
          "FIRST-LAST",
          "the API server's --service-node-port-range (default 30000-32767)");
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
          "what may speak of each other: the manifests of a file, or of the whole run"
              + " (default file)",
          "file",
          "run");
  static final Option COLOR =
      Option.oneOf("--color", "colours in text (default auto)", "auto", "always", "never");

  private Options() {}
}
