package io.github.portreeve.generate;

import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan that shows one way to expose an app.
 *
 * @param purpose what it is good for, one sentence
 * @param warnings what to watch for, each lower case and without a full stop
 * @param flags the same plan as words of a command line
 * @param plan the plan file, without the comments that the above is read from
 */
public record Example(
    String name, String purpose, List<String> warnings, List<String> flags, String plan) {
  private static final List<String> NAMES =
      List.of(
          "host-network",
          "host-port",
          "cluster-ip",
          "headless",
          "node-port",
          "load-balancer",
          "external-name",
          "ingress",
          "sticky-cookie",
          "source-allow-list",
          "tls-cert-manager",
          "tls-passthrough",
          "backend-tls",
          "canary-weights",
          "grpc-gateway",
          "tcp-ingress-nginx",
          "tcp-nginx",
          "tcp-haproxy",
          "tcp-haproxy-ingress",
          "tcp-traefik",
          "tcp-gateway",
          "udp");
  private static final String WARNING = "# Watch: ";
  private static final String FLAGS = "# Flags: ";

  public Example {
    warnings = List.copyOf(warnings);
    flags = List.copyOf(flags);
  }

  /** All there are, the plainest first. */
  public static List<Example> all() {
    List<Example> examples = new ArrayList<>();
    for (String name : NAMES) {
      examples.add(read(name));
    }
    return examples;
  }

  /** The example of that name; null when there is none. */
  public static @Nullable Example named(String name) {
    return NAMES.contains(name) ? read(name) : null;
  }

  /** The plan as it is read, whose places are those of {@link #plan}. */
  public PlanReading reading() {
    return PlanReader.read(SourceFile.of("<example " + name + ">", plan));
  }

  private static Example read(String name) {
    List<String> purpose = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    List<String> flags = new ArrayList<>();
    StringBuilder plan = new StringBuilder();
    for (String line : text(name).lines().toList()) {
      if (line.startsWith(WARNING)) {
        warnings.add(line.substring(WARNING.length()));
      } else if (line.startsWith(FLAGS)) {
        flags.addAll(List.of(line.substring(FLAGS.length()).split(" ")));
      } else if (line.startsWith("# ")) {
        purpose.add(line.substring(2));
      } else {
        plan.append(line).append('\n');
      }
    }
    return new Example(name, String.join(" ", purpose), warnings, flags, plan.toString());
  }

  private static String text(String name) {
    String file = "examples/" + name + ".yaml";
    try (InputStream in = Example.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " beside this class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
