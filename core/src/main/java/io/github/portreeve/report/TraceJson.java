package io.github.portreeve.report;

import io.github.portreeve.exposure.ServedPath;
import io.github.portreeve.finding.Place;
import io.github.portreeve.trace.Candidate;
import io.github.portreeve.trace.Door;
import io.github.portreeve.trace.Edit;
import io.github.portreeve.trace.Link;
import io.github.portreeve.trace.Miss;
import io.github.portreeve.trace.Question;
import io.github.portreeve.trace.Request;
import io.github.portreeve.trace.Trace;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One request, followed from door to pod, for programs; docs/trace.md says what is in it. */
public final class TraceJson {
  /** Goes up when a member changes its meaning or goes away; new members leave it as it is. */
  public static final int SCHEMA = 1;

  private final Explanation explanation;
  private final UnaryOperator<Place> locator;
  private final JsonWriter json;

  private TraceJson(Explanation explanation, UnaryOperator<Place> locator, JsonWriter json) {
    this.explanation = explanation;
    this.locator = locator;
    this.json = json;
  }

  /**
   * Appends one object and a line break.
   *
   * @param explanation that gave the trace its ways in
   * @param locator gives a place its location where it has one
   */
  public static void write(
      Trace trace, Explanation explanation, UnaryOperator<Place> locator, StringBuilder out) {
    new TraceJson(explanation, locator, new JsonWriter(out)).write(trace);
    out.append('\n');
  }

  private void write(Trace trace) {
    json.beginObject();
    json.name("schema").value(SCHEMA);
    write(trace.request());
    write("notes", trace.notes());
    json.name("outcome").value(trace.outcome().label());
    json.name("doors").beginArray();
    trace.doors().forEach(this::write);
    json.endArray();
    json.name("misses").beginArray();
    trace.misses().forEach(this::write);
    json.endArray();
    json.endObject();
  }

  private void write(Request request) {
    json.name("request").beginObject();
    json.name("text").value(request.text());
    ExplainJson.writeUnlessEmpty("scheme", request.scheme(), json);
    json.name("host").value(request.host());
    if (request.port() != 0) {
      json.name("port").value(request.port());
    }
    ExplainJson.writeUnlessEmpty("portName", request.portName(), json);
    ExplainJson.writeUnlessEmpty("protocol", request.protocol(), json);
    ExplainJson.writeUnlessEmpty("path", request.path(), json);
    write("notes", request.notes());
    json.endObject();
  }

  private void write(Door door) {
    json.beginObject();
    json.name("candidates").beginArray();
    door.candidates().forEach(this::write);
    json.endArray();
    json.name("way");
    ExplainJson.write(explanation.of(door.way()), json);
    write(door.link());
    write("notes", door.notes());
    write("doubts", door.doubts());
    write("proved", door.proofs());
    json.name("questions").beginArray();
    for (Question question : door.questions()) {
      json.beginObject();
      json.name("text").value(question.text());
      ExplainJson.writeUnlessEmpty("command", question.command(), json);
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private void write(Candidate candidate) {
    ServedPath path = candidate.path();
    json.beginObject();
    ExplainJson.writeUnlessEmpty("host", path.route().host(), json);
    ExplainJson.writeUnlessEmpty("path", path.written(), json);
    ExplainJson.writeUnlessEmpty("pathType", path.kind().label(), json);
    ExplainJson.writeUnlessEmpty("backend", path.target(), json);
    ExplainJson.writeUnlessEmpty("lost", candidate.lost(), json);
    ExplainJson.write(path.ingress(), json);
    json.name("field").value(path.field().toString());
    ExplainJson.write(locator.apply(Place.of(path.ingress().origin(), path.field())), json);
    json.endObject();
  }

  private void write(@Nullable Link link) {
    if (link == null) {
      return;
    }
    json.name("link").beginObject();
    json.name("verdict").value(link.hop().verdict().label());
    json.name("reason").value(link.hop().judgement().reason());
    String rule = link.hop().judgement().rule();
    ExplainJson.writeUnlessEmpty("rule", rule == null ? "" : rule, json);
    Edit edit = link.edit();
    if (edit != null) {
      write(edit);
    }
    json.endObject();
  }

  private void write(Miss miss) {
    json.beginObject();
    json.name("reason").value(miss.reason());
    write(miss.edit());
    json.endObject();
  }

  private void write(Edit edit) {
    json.name("edit").beginObject();
    json.name("text").value(edit.text());
    ExplainJson.write(edit.manifest(), json);
    json.name("field").value(edit.field().toString());
    ExplainJson.write(locator.apply(TraceWords.place(edit)), json);
    json.endObject();
  }

  private void write(String name, List<String> items) {
    json.name(name).beginArray();
    items.forEach(json::value);
    json.endArray();
  }
}
