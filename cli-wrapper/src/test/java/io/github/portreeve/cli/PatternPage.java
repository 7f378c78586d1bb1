package io.github.portreeve.cli;

import io.github.portreeve.generate.Example;
import java.util.List;

/** A page on one way to expose an app: the plan, what is made of it, and who can reach it then. */
final class PatternPage {
  private static final int LINE = 100;

  private PatternPage() {}

  static String of(Example example) {
    CommandLine run = CommandLine.run("generate", "--example", example.name());
    StringBuilder out = new StringBuilder("# ").append(example.name()).append("\n\n");
    out.append(example.purpose()).append("\n\n## The plan\n");
    block("yaml", example.plan(), out);
    out.append("\nThe same as options, and as what is built in:\n");
    block("sh", command(example.flags()), out);
    block("sh", "portreeve generate --example " + example.name() + "\n", out);
    out.append("\n## What is made\n");
    block("yaml", run.out(), out);
    out.append("\n## Who can reach it\n");
    block("", CommandLine.withInput(run.out(), "explain", "--color=never", "-").out(), out);
    if (isBeyondExplain(run.out())) {
      out.append(
          "\n`explain` follows Services, Ingresses and Gateway API. What the controller is told");
      out.append(" in its own words\nleads in besides.\n");
    }
    out.append("\n## What to watch for\n");
    for (String warning : example.warnings()) {
      out.append("- ").append(warning).append('\n');
    }
    return out.toString();
  }

  /** Whether something leads in by resources, ConfigMaps or annotations of one controller. */
  private static boolean isBeyondExplain(String manifests) {
    return manifests.contains("apiVersion: traefik.io/")
        || manifests.contains("apiVersion: k8s.nginx.org/")
        || manifests.contains("kind: ConfigMap");
  }

  static String index(List<Example> examples) {
    StringBuilder out = new StringBuilder("# Patterns\n\n");
    out.append("Ways to expose an app, each as a plan, what is made of it, and who can reach it");
    out.append(" then. `portreeve generate --example NAME` writes one,\nand `portreeve generate");
    out.append(" --example` lists them. These pages are made from the same plans.\n\n");
    out.append("| pattern | what for |\n|---|---|\n");
    for (Example example : examples) {
      out.append("| [").append(example.name()).append("](").append(example.name());
      out.append(".md) | ").append(example.purpose()).append(" |\n");
    }
    return out.toString();
  }

  private static void block(String language, String text, StringBuilder out) {
    out.append("\n```").append(language).append('\n').append(text).append("```\n");
  }

  private static String command(List<String> words) {
    StringBuilder out = new StringBuilder("portreeve generate");
    int column = out.length();
    for (String word : words) {
      if (word.startsWith("--") && column + word.length() > LINE - 20) {
        out.append(" \\\n ");
        column = 1;
      }
      out.append(' ').append(word);
      column += word.length() + 1;
    }
    return out.append('\n').toString();
  }
}
