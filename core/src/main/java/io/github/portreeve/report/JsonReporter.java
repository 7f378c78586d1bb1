package io.github.portreeve.report;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.finding.Related;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.finding.Skipped;
import io.github.portreeve.lint.LintReport;
import io.github.portreeve.source.Location;
import io.github.portreeve.source.SourcePosition;

/** The report for programs; docs/json.md says what each member means. */
public final class JsonReporter implements Reporter {
  /** The format has no options. */
  public JsonReporter() {}

  @Override
  public void write(LintReport report, StringBuilder out) {
    JsonWriter json = new JsonWriter(out);
    json.beginObject();
    json.name("findings").beginArray();
    for (Finding finding : report.findings()) {
      write(finding, json);
    }
    json.endArray();
    writeSummary(report, json);
    json.endObject();
    out.append('\n');
  }

  private static void write(Finding finding, JsonWriter json) {
    ErrorType errorType = finding.errorType();
    json.beginObject();
    writePlace(finding.place(), json);
    json.name("rule").value(finding.rule().id());
    json.name("severity").value(finding.severity().label());
    json.name("category").value(finding.rule().category().name());
    json.name("field").value(finding.place().field().toString());
    if (errorType != null) {
      json.name("errorType").value(errorType.label());
    }
    json.name("subject").value(finding.subject());
    json.name("message").value(finding.message());
    json.name("related").beginArray();
    for (Related related : finding.related()) {
      write(related, json);
    }
    json.endArray();
    json.endObject();
  }

  private static void write(Related related, JsonWriter json) {
    json.beginObject();
    writePlace(related.place(), json);
    json.name("field").value(related.place().field().toString());
    json.name("message").value(related.message());
    json.endObject();
  }

  private static void writePlace(Place place, JsonWriter json) {
    json.name("file").value(place.file());
    json.name("document").value(place.document());
    Location location = place.location();
    if (location != null) {
      SourcePosition start = location.start();
      SourcePosition end = location.end();
      json.name("line").value(start.line());
      json.name("column").value(start.column());
      json.name("endLine").value(end.line());
      json.name("endColumn").value(end.column());
    }
  }

  private static void writeSummary(LintReport report, JsonWriter json) {
    json.name("summary").beginObject();
    json.name("files").value(report.files());
    json.name("manifests").value(report.manifests());
    for (Severity severity : Severity.values()) {
      json.name(severity == Severity.INFO ? "infos" : severity.label() + "s");
      json.value(report.count(severity));
    }
    json.name("skipped").beginArray();
    for (Skipped skipped : report.skipped()) {
      json.beginObject();
      json.name("file").value(skipped.file());
      json.name("document").value(skipped.document());
      json.name("reason").value(skipped.reason().label());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}
