package io.github.portreeve.cli;

import io.github.portreeve.text.Nearest;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;

/** The command portreeve. */
public final class Main {
  private Main() {}

  public static void main(String[] words) {
    System.exit(run(words, Console.standard()));
  }

  static int run(String[] words, Console console) {
    try {
      return dispatch(words, console);
    } catch (UsageException e) {
      console.complain(e.getMessage());
    } catch (FileSystemException e) {
      String reason = e.getReason();
      console.complain(e.getFile() + ": " + (reason == null ? reasonOf(e) : reason));
    } catch (IOException e) {
      console.complain(e.getMessage() == null ? e.toString() : e.getMessage());
    } catch (OutOfMemoryError e) {
      console.complain("the memory does not suffice; give Java more: JAVA_TOOL_OPTIONS=-Xmx8g");
    } catch (RuntimeException e) {
      console.complain("failed with " + e + " at " + e.getStackTrace()[0] + "; please report this");
    }
    return ExitCode.COULD_NOT_RUN;
  }

  private static String reasonOf(FileSystemException e) {
    return e instanceof NoSuchFileException ? "no such file or folder" : "cannot be read";
  }

  private static int dispatch(String[] words, Console console) throws UsageException, IOException {
    String first = words.length == 0 ? "" : words[0];
    switch (first) {
      case "":
        console.complain("no command\n\n" + Help.overview());
        return ExitCode.COULD_NOT_RUN;
      case "--help", "-h":
        console.print(Help.overview());
        return ExitCode.FINE;
      case "help":
        boolean named = words.length > 1 && !words[1].equals("help");
        console.print(named ? Help.of(command(words[1])) : Help.overview());
        return ExitCode.FINE;
      case "--version", "-V", "version":
        console.print("portreeve " + version() + "\n");
        return ExitCode.FINE;
      default:
        return run(command(first), words, console);
    }
  }

  private static int run(Command command, String[] words, Console console)
      throws UsageException, IOException {
    Arguments arguments = ArgumentParser.parse(command, words, 1);
    if (arguments.has(Options.HELP)) {
      console.print(Help.of(command));
      return ExitCode.FINE;
    }
    return switch (command) {
      case LINT -> LintCommand.run(arguments, console);
      case EXPLAIN -> ExplainCommand.run(arguments, console);
      case TRACE -> TraceCommand.run(arguments, console);
      case GENERATE -> GenerateCommand.run(arguments, console);
      case RULES -> RulesCommand.run(arguments, console);
      case SCHEMA -> SchemaCommand.run(arguments, console);
      case COMPLETION -> CompletionCommand.run(arguments, console);
      case MAN -> ManCommand.run(console);
    };
  }

  private static Command command(String label) throws UsageException {
    Command command = Command.named(label);
    if (command != null) {
      return command;
    }
    List<String> labels = new ArrayList<>();
    for (Command one : Command.values()) {
      labels.add(one.label());
    }
    String nearest = Nearest.to(label, labels);
    throw new UsageException(
        "unknown command \""
            + label
            + "\""
            + (nearest == null ? "" : ", did you mean " + nearest + "?")
            + "; see portreeve --help");
  }

  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(unpackaged)" : version;
  }
}
