package io.github.portreeve.cli;

import java.io.PrintStream;

/** The command portreeve. */
public final class Main {
  private static final int FINE = 0;
  private static final int BAD_CALL = 2;

  private static final String USAGE =
      """
      usage: portreeve <command> [options] [file or folder ...]

      commands:
        lint       say what is wrong with the manifests
        generate   write manifests from what should be reachable
        explain    say who can reach what, and by which way

      options:
        --help     print this text
        --version  print the version
      """;

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    if (arguments.length == 0) {
      err.print(USAGE);
      return BAD_CALL;
    }
    switch (arguments[0]) {
      case "--help":
        out.print(USAGE);
        return FINE;
      case "--version":
        out.println("portreeve " + version());
        return FINE;
      default:
        err.println("portreeve: unknown command \"" + arguments[0] + "\", try portreeve --help");
        return BAD_CALL;
    }
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(unpackaged)" : version;
  }
}
