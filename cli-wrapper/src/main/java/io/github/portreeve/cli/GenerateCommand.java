package io.github.portreeve.cli;

import io.github.portreeve.generate.Generation;
import io.github.portreeve.generate.ManifestGenerator;
import io.github.portreeve.generate.Note;
import io.github.portreeve.generate.PlanFlags;
import io.github.portreeve.generate.PlanReader;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.report.TextReporter;
import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code portreeve generate}. */
final class GenerateCommand {
  /** Options that say nothing of the plan. */
  private static final List<Option> OTHER =
      List.of(
          Options.KUBERNETES_VERSION,
          Options.GATEWAY_API_VERSION,
          Options.NODE_PORT_RANGE,
          Options.SERVICE_CLUSTER_IP_RANGE,
          Options.EXAMPLE,
          Options.OUTPUT);

  private GenerateCommand() {}

  static int run(Arguments arguments, Console console) throws UsageException, IOException {
    if (arguments.has(Options.EXAMPLE) && ExampleOption.name(arguments).isEmpty()) {
      ExampleOption.list(console);
      return ExitCode.FINE;
    }
    Generation generation = generate(arguments, console);
    if (generation.isRefused()) {
      StringBuilder out = new StringBuilder();
      TextReporter.plain().writeFindings(generation.findings(), out);
      console.tell(out);
      console.complain("nothing was written, " + generation.refusal());
      return ExitCode.FOUND;
    }
    OutputFile.write(generation.yaml(), arguments, console);
    for (Note note : generation.notes()) {
      console.complain(note.describe());
    }
    return ExitCode.FINE;
  }

  private static Generation generate(Arguments arguments, Console console)
      throws UsageException, IOException {
    ClusterProfile cluster = ClusterOptions.read(arguments);
    Map<String, List<String>> flags = arguments.all();
    for (Option option : OTHER) {
      flags.remove(option.name().substring(2));
    }
    if (arguments.has(Options.EXAMPLE)) {
      ExampleOption.refuseOthers(flags);
      return ExampleOption.named(ExampleOption.name(arguments)).reading().generate(cluster);
    }
    List<String> operands = arguments.operands();
    if (operands.size() > 1 || operands.size() == 1 && !flags.isEmpty()) {
      throw new UsageException(
          "generate takes one plan file, or options, not both; if \""
              + operands.get(operands.size() - 1)
              + "\" is the value of an option, write it behind =, as in --node-port=30086");
    }
    if (operands.isEmpty() && flags.isEmpty()) {
      throw new UsageException("generate needs a plan file or options; see generate --help");
    }
    if (operands.size() == 1) {
      return PlanReader.read(plan(operands.get(0), console)).generate(cluster);
    }
    try {
      return ManifestGenerator.generate(PlanFlags.plan(flags), cluster);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private static SourceFile plan(String operand, Console console) throws IOException {
    if (operand.equals("-")) {
      return SourceFile.of("<stdin>", console.in().readAllBytes());
    }
    Path path = Path.of(operand);
    if (!Files.exists(path)) {
      throw new NoSuchFileException(operand, null, "no such file");
    }
    if (Files.isDirectory(path)) {
      throw new FileSystemException(operand, null, "a folder, where a plan file belongs");
    }
    return SourceFile.read(operand, path);
  }
}
