package io.github.portreeve.report;

import io.github.portreeve.exposure.ServedPath;
import io.github.portreeve.exposure.Verdict;
import io.github.portreeve.finding.Place;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.trace.Candidate;
import io.github.portreeve.trace.Door;
import io.github.portreeve.trace.Edit;
import io.github.portreeve.trace.Link;
import io.github.portreeve.trace.Miss;
import io.github.portreeve.trace.Question;
import io.github.portreeve.trace.Trace;
import java.util.List;
import java.util.function.UnaryOperator;

/** One request, followed from door to pod, for people. */
public final class TraceText {
  private final ExplainText text;
  private final Explanation explanation;
  private final UnaryOperator<Place> locator;
  private final StringBuilder out;

  private TraceText(
      ExplainText text, Explanation explanation, UnaryOperator<Place> locator, StringBuilder out) {
    this.text = text;
    this.explanation = explanation;
    this.locator = locator;
    this.out = out;
  }

  /**
   * Appends the text, lines ended by {@code \n}.
   *
   * @param explanation that gave the trace its ways in
   * @param locator gives a place its location where it has one
   */
  public static void write(
      Trace trace,
      Explanation explanation,
      UnaryOperator<Place> locator,
      ExplainText.Style style,
      StringBuilder out) {
    new TraceText(new ExplainText(style), explanation, locator, out).write(trace);
  }

  private void write(Trace trace) {
    painted(text.palette().bold(), trace.request().text());
    list("", trace.request().notes());
    list("", trace.notes());
    for (Door door : trace.doors()) {
      out.append('\n');
      write(door);
    }
    if (!trace.misses().isEmpty()) {
      out.append('\n');
      line("what comes near:");
      trace.misses().forEach(this::write);
    }
    out.append('\n');
    line(TraceWords.outcome(trace));
  }

  private void write(Door door) {
    writeCandidates(door.candidates());
    text.write(explanation.of(door.way()), out);
    Link link = door.link();
    if (link != null) {
      write(link);
    }
    list("also:", door.notes());
    list("speaks against it:", door.doubts());
    list("proved by these files:", door.proofs());
    writeQuestions(door.questions());
  }

  private void writeCandidates(List<Candidate> candidates) {
    if (!candidates.isEmpty()) {
      line("paths that match, the first one wins:");
    }
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      ServedPath path = candidate.path();
      String place = location(Place.of(path.ingress().origin(), path.field()));
      String of = " of " + path.ingress().describe() + " → " + TraceWords.target(path);
      line("  " + (i + 1) + ". " + path.shown() + of + "  " + place);
      if (!candidate.lost().isEmpty()) {
        line("     " + candidate.lost());
      }
    }
  }

  private void write(Link link) {
    boolean broken = link.hop().verdict() == Verdict.BROKEN;
    Edit edit = link.edit();
    Place place =
        edit == null
            ? Place.of(link.hop().manifest().origin(), link.hop().field())
            : TraceWords.place(edit);
    painted(
        text.palette().of(broken ? Severity.ERROR : Severity.WARNING),
        (broken ? "first broken link: " : "first doubtful link: ") + location(place));
    line("  " + (edit == null ? link.hop().judgement().reason() : edit.text()));
  }

  private void write(Miss miss) {
    line("  - " + miss.reason());
    line("    " + location(TraceWords.place(miss.edit())) + ": " + miss.edit().text());
  }

  private void list(String label, List<String> items) {
    if (!items.isEmpty() && !label.isEmpty()) {
      line(label);
    }
    for (String item : items) {
      line("  - " + item);
    }
  }

  private void writeQuestions(List<Question> questions) {
    line("only the cluster can tell:");
    for (Question question : questions) {
      line("  - " + question.text());
      if (!question.command().isEmpty()) {
        line("      " + question.command());
      }
    }
  }

  private String location(Place place) {
    return TraceWords.location(locator.apply(place));
  }

  private void line(String words) {
    painted("", words);
  }

  private void painted(String colour, String words) {
    String drawn = text.drawn(words);
    out.append(colour).append(drawn).append(colour.isEmpty() ? "" : text.palette().reset());
    out.append('\n');
  }
}
