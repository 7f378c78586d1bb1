package io.github.portreeve.benchmarks;

import io.github.portreeve.corpus.Corpus;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.YamlDocument;
import io.github.portreeve.yaml.YamlLimits;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlReader;
import io.github.portreeve.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.RandomGenerator;

/** Makes random manifests to ask about, each an object of its own. */
final class TrialMaker {
  /** How many bases the donors learn from. */
  private static final int LESSONS = 4000;

  private final Random random;
  private final RandomGenerator<Tree> bases;
  private final Mutator mutator;

  TrialMaker(Random random, int minor) {
    this.random = random;
    this.bases = BaseManifests.any(Corpus.read(), minor).generator(1000);
    Donors donors = new Donors();
    for (int i = 0; i < LESSONS; i++) {
      donors.learn(bases.next(random).value());
    }
    this.mutator = new Mutator(random, donors);
  }

  List<Trial> make(int count) {
    List<Trial> trials = new ArrayList<>();
    while (trials.size() < count) {
      Trial trial = mutator.mutate(bases.next(random).value());
      if (isOneObject(trial.text())) {
        trials.add(trial);
      }
    }
    return trials;
  }

  /** Only we split texts into documents and lists into items; the oracle is given one object. */
  private static boolean isOneObject(String text) {
    List<YamlDocument> documents =
        YamlReader.read(SourceFile.of("text", text), YamlLimits.DEFAULT).documents();
    return documents.size() == 1
        && !(documents.get(0).root() instanceof YamlMapping mapping
            && mapping.get("kind") instanceof YamlScalar kind
            && kind.text().equals("List"));
  }
}
