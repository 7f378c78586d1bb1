package io.github.portreeve.cli;

/** Help as it is printed, made from the table of commands. */
final class Help {
  private Help() {}

  static String overview() {
    StringBuilder out = new StringBuilder("usage: portreeve COMMAND [OPTIONS]\n\n");
    out.append(
        "Generates, lints and explains how Kubernetes workloads are exposed.\n\ncommands:\n");
    for (Command command : Command.values()) {
      row(out, command.label(), command.summary(), 12);
    }
    row(out, "help", "show the help of a command", 12);
    out.append("\noptions:\n");
    row(out, "-h, --help", "show this help", 15);
    row(out, "-V, --version", "show the version", 15);
    return out.toString();
  }

  static String of(Command command) {
    StringBuilder out = new StringBuilder("usage: portreeve ");
    out.append(command.label()).append(" [OPTIONS]");
    if (!command.operands().isEmpty()) {
      out.append(' ').append(command.operands());
    }
    out.append("\n\n").append(capitalised(command.summary())).append(".\n\n");
    out.append(command.details()).append("\n\noptions:\n");
    int width = 0;
    for (Option option : command.options()) {
      width = Math.max(width, option.usage().length() + 2);
    }
    for (Option option : command.options()) {
      row(out, option.usage(), option.help(), width);
    }
    return out.toString();
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static void row(StringBuilder out, String left, String right, int width) {
    out.append("  ").append(left);
    for (int i = left.length(); i < width; i++) {
      out.append(' ');
    }
    out.append(right).append('\n');
  }
}
