package io.github.portreeve.trace;

import io.github.portreeve.exposure.WayIn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes in, and what becomes of it there.
 *
 * @param way that of the winner
 * @param candidates paths of Ingresses that match, the winner first; empty at other doors
 * @param notes what else these files tell, sentences without full stops
 * @param doubts what these files tell that speaks against it
 * @param link null when nothing stands in the way
 * @param proofs what these files prove beside the steps of the way
 * @param questions what only the cluster can tell
 */
public record Door(
    WayIn way,
    List<Candidate> candidates,
    List<String> notes,
    List<String> doubts,
    @Nullable Link link,
    List<String> proofs,
    List<Question> questions) {

  public Door {
    candidates = List.copyOf(candidates);
    notes = List.copyOf(notes);
    doubts = List.copyOf(doubts);
    proofs = List.copyOf(proofs);
    questions = List.copyOf(questions);
  }
}
