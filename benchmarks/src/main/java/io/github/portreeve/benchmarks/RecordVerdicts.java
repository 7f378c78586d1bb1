package io.github.portreeve.benchmarks;

import io.github.portreeve.corpus.Comparison;
import io.github.portreeve.corpus.Corpus;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;

/**
 * Records a server's verdicts on random manifests, for a test that needs no server: those that show
 * a refusal or a warning which few before them have shown.
 */
public final class RecordVerdicts {
  private static final int BATCH = 2000;

  /** How often a refusal is recorded, and how long a manifest may be, in chars. */
  private static final int EXAMPLES = 2;

  private static final int LONGEST = 2500;

  private final TrialMaker trials;
  private final Oracle oracle;
  private final Map<String, Integer> shown = new HashMap<>();
  private final List<Corpus.Entry> recorded = new ArrayList<>();

  private RecordVerdicts(Oracle oracle, long seed) {
    this.oracle = oracle;
    this.trials = new TrialMaker(new Random(seed), Corpus.MINOR);
  }

  /** Arguments: the oracle, how many documents to look at, a seed, and a file to write. */
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      System.err.println("usage: RecordVerdicts <oracle> <documents> <seed> <file.jsonl.gz>");
      System.exit(2);
    }
    JqwikSession.run(
        () -> {
          RecordVerdicts record =
              new RecordVerdicts(new Oracle(Path.of(args[0])), Long.parseLong(args[2]));
          for (int left = Integer.parseInt(args[1]); left > 0; left -= BATCH) {
            record.look(Math.min(BATCH, left));
          }
          record.write(Path.of(args[3]));
        });
  }

  private void look(int count) {
    List<String> texts = trials.make(count).stream().map(Trial::text).toList();
    List<Corpus.@Nullable Entry> answers = oracle.ask(texts);
    for (int i = 0; i < count; i++) {
      Corpus.Entry answer = answers.get(i);
      boolean fits = texts.get(i).length() <= LONGEST && !isDrawn(texts.get(i));
      if (answer != null && fits && !DifferentialFuzz.saysNothing(answer)) {
        look(answer.withText(List.of(), texts.get(i)));
      }
    }
  }

  /** Whether a server answers differently each time. */
  private static boolean isDrawn(String text) {
    return text.contains("volumeClaimTemplates");
  }

  private void look(Corpus.Entry entry) {
    if (Comparison.of(entry, Corpus.MINOR, entry.verdict()).isSetAside()) {
      return;
    }
    TreeSet<String> shows = new TreeSet<>();
    for (Corpus.Refusal refusal : entry.verdict().errors()) {
      if (!refusal.isAboutDecoding()) {
        shows.add(pattern(refusal.field()) + " " + refusal.type());
      }
    }
    entry.warnings().forEach(warning -> shows.add(pattern(warning.replaceAll("\"[^\"]*\"", ""))));
    boolean isNew = false;
    for (String one : shows) {
      isNew |= shown.merge(one, 1, Integer::sum) <= EXAMPLES;
    }
    if (isNew) {
      recorded.add(entry);
    }
  }

  /** Pods are the same in all kinds, and lists have no numbers here. */
  private static String pattern(String field) {
    return field
        .replaceAll("\\[[^\\]]*]", "[]")
        .replaceFirst("^spec\\.(jobTemplate\\.spec\\.)?template\\.", "")
        .replaceAll("initContainers|ephemeralContainers", "containers");
  }

  private void write(Path file) throws IOException {
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      for (int i = 0; i < recorded.size(); i++) {
        out.write(line("pod-" + i, recorded.get(i)));
      }
    }
    System.out.println(recorded.size() + " recorded, " + shown.size() + " shown");
  }

  private static String line(String id, Corpus.Entry entry) {
    StringBuilder out = new StringBuilder();
    field("id", id, out.append('{'));
    field("apiVersion", entry.apiVersion(), out.append(','));
    field("kind", entry.kind(), out.append(','));
    field("yaml", entry.yaml(), out.append(','));
    out.append(",\"accepted\":").append(entry.verdict().accepted()).append(",\"errors\":[");
    for (int i = 0; i < entry.verdict().errors().size(); i++) {
      Corpus.Refusal refusal = entry.verdict().errors().get(i);
      field("layer", refusal.layer(), out.append(i == 0 ? "{" : ",{"));
      field("field", refusal.field(), out.append(','));
      field("type", refusal.type(), out.append(','));
      out.append('}');
    }
    out.append("],\"warnings\":[");
    for (int i = 0; i < entry.warnings().size(); i++) {
      quote(entry.warnings().get(i), out.append(i == 0 ? "" : ","));
    }
    return out.append("]}\n").toString();
  }

  private static void field(String name, String value, StringBuilder out) {
    quote(name, out);
    quote(value, out.append(':'));
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    Oracle.escape(text, out);
    out.append('"');
  }
}
