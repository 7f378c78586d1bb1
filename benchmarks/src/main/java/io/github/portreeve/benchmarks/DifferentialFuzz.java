package io.github.portreeve.benchmarks;

import io.github.portreeve.corpus.Corpus;
import io.github.portreeve.model.KubernetesVersion;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;

/** Asks a server's validation about random manifests and prints what we see otherwise. */
public final class DifferentialFuzz {
  private static final int BATCH = 2000;

  /** How often a server is asked again that draws its answers. */
  private static final int DRAWS = 40;

  private final Oracle oracle;
  private final int minor;
  private final TrialMaker trials;
  private final Map<String, List<Disagreement>> found = new TreeMap<>();
  private int documents;
  private int accepted;
  private int unanswered;

  private DifferentialFuzz(Oracle oracle, long seed, int minor) {
    this.oracle = oracle;
    this.minor = minor;
    this.trials = new TrialMaker(new Random(seed), minor);
  }

  /** Arguments: the oracle, how many documents, a seed, and the oracle's release if not newest. */
  public static void main(String[] args) {
    if (args.length < 3 || args.length > 4) {
      System.err.println("usage: DifferentialFuzz <oracle> <documents> <seed> [1.<minor>]");
      System.exit(2);
    }
    boolean[] agreed = new boolean[1];
    JqwikSession.run(() -> agreed[0] = agrees(args));
    System.exit(agreed[0] ? 0 : 1);
  }

  private static boolean agrees(String[] args) {
    int minor = args.length < 4 ? Corpus.MINOR : KubernetesVersion.parse(args[3]).minor();
    DifferentialFuzz fuzz =
        new DifferentialFuzz(new Oracle(Path.of(args[0])), Long.parseLong(args[2]), minor);
    fuzz.run(Integer.parseInt(args[1]));
    fuzz.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    return fuzz.found.isEmpty();
  }

  private void run(int wanted) {
    while (documents < wanted) {
      List<Trial> batch = trials.make(Math.min(BATCH, wanted - documents));
      List<Corpus.@Nullable Entry> answers = oracle.ask(batch.stream().map(Trial::text).toList());
      for (int i = 0; i < batch.size(); i++) {
        compare(batch.get(i), answers.get(i));
      }
      documents += batch.size();
    }
  }

  private void compare(Trial trial, Corpus.@Nullable Entry answer) {
    if (answer == null || saysNothing(answer)) {
      unanswered++;
      return;
    }
    accepted += answer.verdict().accepted() ? 1 : 0;
    Disagreement disagreement = Disagreement.of(trial, answer, minor);
    if (!disagreement.isNone() && !agreesAtTimes(trial)) {
      found.computeIfAbsent(disagreement.name(), name -> new ArrayList<>()).add(disagreement);
    }
  }

  /** Whether an answer agrees where the server draws what it says: the order of claims. */
  private boolean agreesAtTimes(Trial trial) {
    if (!trial.text().contains("volumeClaimTemplates")) {
      return false;
    }
    List<String> again = Collections.nCopies(DRAWS, trial.text());
    return oracle.ask(again).stream()
        .anyMatch(answer -> answer != null && Disagreement.of(trial, answer, minor).isNone());
  }

  /** Whether the kind is one that the oracle cannot validate, or the server itself breaks down. */
  static boolean saysNothing(Corpus.Entry answer) {
    return answer.apiVersion().startsWith("gateway.networking.k8s.io/")
        || answer.verdict().errors().stream()
            .anyMatch(error -> error.layer().equals("oracle") || error.layer().equals("panic"));
  }

  private void print(PrintStream out) {
    int sum = found.values().stream().mapToInt(List::size).sum();
    out.println(documents + " documents, " + accepted + " accepted, " + sum + " disagreements");
    if (unanswered > 0) {
      out.println("the oracle says nothing of " + unanswered);
    }
    Minimizer minimizer = new Minimizer(oracle, minor);
    found.forEach((name, list) -> print(name, list, minimizer, out));
  }

  private static void print(
      String name, List<Disagreement> list, Minimizer minimizer, PrintStream out) {
    Disagreement smallest = minimizer.minimize(list.get(0));
    out.println("\n== " + list.size() + " " + name);
    out.println("   " + smallest.classes() + " " + smallest.trial().spellings());
    out.println("   " + smallest.answer().verdict() + " " + smallest.answer().warnings());
    out.println(smallest.answer().yaml());
  }
}
