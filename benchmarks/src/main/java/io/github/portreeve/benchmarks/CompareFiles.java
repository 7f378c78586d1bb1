package io.github.portreeve.benchmarks;

import io.github.portreeve.corpus.Comparison;
import io.github.portreeve.corpus.Corpus;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.YamlDocument;
import io.github.portreeve.yaml.YamlLimits;
import io.github.portreeve.yaml.YamlReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks a server's validation about manifests in files and prints what we see otherwise. */
public final class CompareFiles {
  private static final int BATCH = 2000;
  private static final int EXAMPLES = 3;

  private final Oracle oracle;
  private final Map<String, List<String>> found = new TreeMap<>();
  private int compared;
  private int accepted;

  private CompareFiles(Oracle oracle) {
    this.oracle = oracle;
  }

  /** A document of a file. */
  private record Document(String place, String text) {}

  /** Arguments: the oracle, and a folder or a file. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: CompareFiles <oracle> <folder>");
      System.exit(2);
    }
    CompareFiles comparison = new CompareFiles(new Oracle(Path.of(args[0])));
    List<Document> documents = documents(Path.of(args[1]));
    for (int i = 0; i < documents.size(); i += BATCH) {
      comparison.compare(documents.subList(i, Math.min(documents.size(), i + BATCH)));
    }
    comparison.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.exit(comparison.found.isEmpty() ? 0 : 1);
  }

  private static List<Document> documents(Path folder) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        SourceFile source = SourceFile.of(file.toString(), Files.readAllBytes(file));
        for (YamlDocument document : YamlReader.read(source, YamlLimits.DEFAULT).documents()) {
          int start = document.span().start();
          String text = source.text().substring(start, document.span().end());
          documents.add(new Document(file + "#" + document.number(), text));
        }
      }
    }
    return documents;
  }

  private void compare(List<Document> documents) {
    List<Corpus.@Nullable Entry> answers =
        oracle.ask(documents.stream().map(Document::text).toList());
    for (int i = 0; i < documents.size(); i++) {
      Corpus.Entry answer = answers.get(i);
      if (answer != null && !DifferentialFuzz.saysNothing(answer)) {
        compare(documents.get(i), answer.withText(List.of(), documents.get(i).text()));
      }
    }
  }

  private void compare(Document document, Corpus.Entry entry) {
    Comparison comparison = Comparison.of(entry, Corpus.MINOR, entry.verdict());
    if (comparison.isSetAside() || comparison.isUnfilled()) {
      return;
    }
    compared++;
    accepted += entry.verdict().accepted() ? 1 : 0;
    for (String words : comparison.disagreements()) {
      String name = entry.kind() + ": " + words.replaceAll("\\[\\d+]", "[]");
      found.computeIfAbsent(name, key -> new ArrayList<>()).add(document.place());
    }
  }

  private void print(PrintStream out) {
    out.println(compared + " documents, " + accepted + " accepted");
    found.forEach(
        (name, places) -> {
          out.println(places.size() + " " + name);
          places.stream().limit(EXAMPLES).forEach(place -> out.println("    " + place));
        });
  }
}
