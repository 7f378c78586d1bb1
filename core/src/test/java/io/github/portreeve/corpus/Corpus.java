package io.github.portreeve.corpus;

import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.YamlLimits;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlReader;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlSequence;
import io.github.portreeve.yaml.YamlStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Recorded verdicts of Kubernetes API servers on manifests made for this purpose. */
public final class Corpus {
  /** The release whose verdicts the entries themselves have. */
  public static final int MINOR = 37;

  private static final Path FOLDER = Path.of("..", "testdata", "corpus");

  /** The other releases that were asked. */
  public static final List<Integer> OTHER_MINORS = List.of(29, 33, 35);

  private final List<Entry> entries;
  private final Map<String, Verdict> otherVerdicts;

  private Corpus(List<Entry> entries, Map<String, Verdict> otherVerdicts) {
    this.entries = List.copyOf(entries);
    this.otherVerdicts = otherVerdicts;
  }

  /**
   * A manifest and what a server of {@link #MINOR} says.
   *
   * @param mutations what was done to a good manifest, in words
   * @param apiVersion as the server read it; empty when it could not
   * @param kubectlAccepts whether kubectl gets the manifest accepted, null when there it is the
   *     same
   */
  public record Entry(
      String id,
      List<String> mutations,
      String apiVersion,
      String kind,
      String yaml,
      Verdict verdict,
      List<String> warnings,
      @Nullable Boolean kubectlAccepts) {
    /** The same verdict on another text. */
    public Entry withText(List<String> mutations, String yaml) {
      return new Entry(id, mutations, apiVersion, kind, yaml, verdict, warnings, kubectlAccepts);
    }

    /** The same manifest with another verdict. */
    public Entry withVerdict(Verdict other) {
      return new Entry(id, mutations, apiVersion, kind, yaml, other, warnings, kubectlAccepts);
    }
  }

  /** What a server says. */
  public record Verdict(boolean accepted, List<Refusal> errors) {
    /** Whether decoding or discovery refuse it, and nothing after them does. */
    public boolean isAboutDecoding() {
      return !errors.isEmpty() && errors.stream().allMatch(Refusal::isAboutDecoding);
    }
  }

  /**
   * One reason.
   *
   * @param layer decode, discovery, validation, allocator or storage
   * @param type as {@link io.github.portreeve.finding.ErrorType} spells it
   */
  public record Refusal(String layer, String field, String type) {
    public boolean isAboutDecoding() {
      return layer.equals("decode") || layer.equals("discovery");
    }
  }

  /** Verdicts on what stands in pods, of {@link #MINOR} only; RecordVerdicts has made them. */
  public static List<Entry> pods() {
    return lines("pod-corpus.jsonl.gz").stream().map(Corpus::entry).toList();
  }

  public static Corpus read() {
    Map<String, Verdict> others = new HashMap<>();
    for (YamlMapping line : lines("corpus-versions.jsonl.gz")) {
      others.put(text(line, "kubernetes") + " " + text(line, "id"), verdict(line));
    }
    return new Corpus(lines("corpus.jsonl.gz").stream().map(Corpus::entry).toList(), others);
  }

  /** Verdicts on objects of the Gateway API, of a server with the definitions of release 1.6.1. */
  public static Corpus readGatewayApi() {
    return new Corpus(
        lines("gateway-corpus.jsonl.gz").stream().map(Corpus::entry).toList(), Map.of());
  }

  /** One line of the corpus, or of what speaks as the corpus is written. */
  public static Entry entry(String line) {
    return entry(parse(line));
  }

  public List<Entry> entries() {
    return entries;
  }

  /** What a server of release 1.{@code minor} says, one of {@link #OTHER_MINORS} or MINOR. */
  public Verdict verdict(Entry entry, int minor) {
    return otherVerdicts.getOrDefault("1." + minor + " " + entry.id(), entry.verdict());
  }

  private static List<YamlMapping> lines(String file) {
    List<YamlMapping> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FOLDER.resolve(file))),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(parse(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static YamlMapping parse(String line) {
    YamlStream stream = YamlReader.read(SourceFile.of("line", line), YamlLimits.DEFAULT);
    if (!stream.problems().isEmpty()) {
      throw new IllegalStateException(stream.problems() + " in " + line);
    }
    if (stream.documents().get(0).root() instanceof YamlMapping mapping) {
      return mapping;
    }
    throw new IllegalStateException("no object: " + line);
  }

  private static Entry entry(YamlMapping line) {
    return new Entry(
        text(line, "id"),
        strings(line, "mut"),
        text(line, "apiVersion"),
        text(line, "kind"),
        text(line, "yaml"),
        verdict(line),
        strings(line, "warnings"),
        line.get("kubectl") instanceof YamlScalar scalar ? scalar.bool() : null);
  }

  private static Verdict verdict(YamlMapping line) {
    List<Refusal> errors = new ArrayList<>();
    for (YamlNode item : items(line, "errors")) {
      YamlMapping error = (YamlMapping) item;
      errors.add(new Refusal(text(error, "layer"), text(error, "field"), text(error, "type")));
    }
    boolean accepted = line.get("accepted") instanceof YamlScalar scalar && scalar.bool();
    return new Verdict(accepted, List.copyOf(errors));
  }

  private static List<String> strings(YamlMapping line, String name) {
    return items(line, name).stream().map(item -> ((YamlScalar) item).string()).toList();
  }

  private static List<YamlNode> items(YamlMapping line, String name) {
    return line.get(name) instanceof YamlSequence sequence ? sequence.items() : List.of();
  }

  private static String text(YamlMapping line, String name) {
    return line.get(name) instanceof YamlScalar scalar ? scalar.string() : "";
  }
}
