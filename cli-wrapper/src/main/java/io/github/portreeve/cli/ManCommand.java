package io.github.portreeve.cli;

import java.io.IOException;

/** {@code portreeve man}: the manual page, made from the table of commands. */
final class ManCommand {
  private ManCommand() {}

  static int run(Console console) throws IOException {
    StringBuilder out = new StringBuilder();
    out.append(".TH PORTREEVE 1 \"\" \"portreeve ").append(Main.version()).append("\"\n");
    out.append(".SH NAME\nportreeve \\- generate, lint and explain how Kubernetes workloads are");
    out.append(" exposed\n.SH SYNOPSIS\n");
    for (Command command : Command.values()) {
      out.append(".B portreeve ").append(command.label()).append("\n[OPTIONS] ");
      out.append(escaped(command.operands())).append("\n.br\n");
    }
    out.append(".SH COMMANDS\n");
    for (Command command : Command.values()) {
      append(command, out);
    }
    out.append(".SH EXIT STATUS\n0: nothing found; 1: findings at or above \\-\\-fail\\-on;");
    out.append(" 2: could not run.\n");
    console.print(out);
    return ExitCode.FINE;
  }

  private static void append(Command command, StringBuilder out) {
    out.append(".SS ").append(command.label()).append(": ").append(escaped(command.summary()));
    out.append('\n').append(escaped(command.details())).append('\n');
    for (Option option : command.options()) {
      out.append(".TP\n.B ").append(escaped(option.usage())).append('\n');
      out.append(escaped(option.help())).append('\n');
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}
