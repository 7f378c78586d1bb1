package io.github.portreeve.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code portreeve completion}: scripts for shells, made from the table of commands. */
final class CompletionCommand {
  private CompletionCommand() {}

  static int run(Arguments arguments, Console console) throws UsageException, IOException {
    String shell = arguments.operands().size() == 1 ? arguments.operands().get(0) : "";
    switch (shell) {
      case "bash" -> console.print(bash());
      case "zsh" -> console.print("autoload -U +X bashcompinit && bashcompinit\n" + bash());
      case "fish" -> console.print(fish());
      default -> throw new UsageException("completion is for one of bash, zsh, fish");
    }
    return ExitCode.FINE;
  }

  private static String bash() {
    StringBuilder out = new StringBuilder("_portreeve() {\n");
    out.append("  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words\n");
    out.append("  case \"${COMP_WORDS[1]} $before\" in\n");
    for (Command command : Command.values()) {
      for (Option option : command.options()) {
        if (!option.choices().isEmpty()) {
          out.append("    \"").append(command.label()).append(' ').append(option.name());
          out.append("\") words=\"").append(String.join(" ", option.choices())).append("\" ;;\n");
        }
      }
    }
    for (Command command : Command.values()) {
      out.append("    \"").append(command.label()).append(" \"*) words=\"");
      out.append(String.join(" ", optionNames(command))).append("\" ;;\n");
    }
    out.append("    *) words=\"").append(String.join(" ", labels())).append("\" ;;\n  esac\n");
    out.append("  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n}\n");
    return out.append("complete -o default -F _portreeve portreeve\n").toString();
  }

  private static String fish() {
    StringBuilder out = new StringBuilder();
    for (Command command : Command.values()) {
      out.append("complete -c portreeve -n __fish_use_subcommand -f -a ").append(command.label());
      out.append(" -d '").append(command.summary()).append("'\n");
      for (Option option : command.options()) {
        out.append("complete -c portreeve -n '__fish_seen_subcommand_from ");
        out.append(command.label()).append("' -l ").append(option.name().substring(2));
        if (!option.choices().isEmpty()) {
          out.append(" -x -a '").append(String.join(" ", option.choices())).append('\'');
        } else if (option.takesValue()) {
          out.append(" -r");
        }
        out.append(" -d '").append(option.help().replace("'", "\\'")).append("'\n");
      }
    }
    return out.toString();
  }

  private static List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (Command command : Command.values()) {
      labels.add(command.label());
    }
    return labels;
  }

  private static List<String> optionNames(Command command) {
    List<String> names = new ArrayList<>();
    for (Option option : command.options()) {
      names.add(option.name());
    }
    return names;
  }
}
