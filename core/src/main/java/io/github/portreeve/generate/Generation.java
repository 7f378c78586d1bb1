package io.github.portreeve.generate;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.write.ManifestWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a plan: manifests that a server accepts, or the reasons why there are none.
 *
 * @param manifests in the order they are written; empty when the plan was refused
 * @param findings what the server would refuse or warn of
 * @param notes what somebody has to see to besides
 */
public record Generation(List<Manifest<?>> manifests, List<Finding> findings, List<Note> notes) {
  public Generation {
    manifests = List.copyOf(manifests);
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  static Generation refused(List<Finding> findings) {
    return new Generation(List.of(), findings, List.of());
  }

  /** Whether the plan cannot be written. */
  public boolean isRefused() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** Who would not have it when nothing can be written, as half a sentence. */
  public String refusal() {
    List<RuleInfo> errors =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(Finding::rule)
            .toList();
    if (errors.stream().anyMatch(PlanReader.UNREADABLE::contains)) {
      return "the plan cannot be read";
    }
    boolean ofPlan = errors.stream().allMatch(PlanChecks.checks()::contains);
    return ofPlan ? "the plan cannot be fulfilled" : "a server would refuse it";
  }

  /**
   * The manifests, one document each, with the notes as comments on top of theirs.
   *
   * @throws IllegalStateException when the plan was refused; the message has the reasons
   */
  public String yaml() {
    return ManifestWriter.write(orThrow().manifests(), this::comments);
  }

  private List<String> comments(Manifest<?> manifest) {
    List<String> comments = new ArrayList<>();
    for (Note note : notes) {
      if (note.about().equals(manifest.origin())) {
        comments.add(note.text());
      }
    }
    return comments;
  }

  /**
   * This, when it was not refused.
   *
   * @throws IllegalStateException when the plan was refused; the message has the reasons
   */
  public Generation orThrow() {
    if (isRefused()) {
      throw new IllegalStateException("nothing was generated:" + reasons());
    }
    return this;
  }

  private String reasons() {
    StringBuilder out = new StringBuilder();
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        out.append("\n  ").append(finding.place().origin().file()).append(": ");
        out.append(finding.place().field()).append(": ").append(finding.message());
      }
    }
    return out.toString();
  }
}
