package io.github.portreeve.report;

import java.util.List;

/** What opens, changes and closes, for programs; docs/explain.md says what each member means. */
public final class ExplainDiffJson implements ExplainDiffFormat {
  public ExplainDiffJson() {}

  /** Appends one object and a line break. */
  @Override
  public void write(ExplainDiff diff, StringBuilder out) {
    JsonWriter json = new JsonWriter(out);
    json.beginObject();
    json.name("schema").value(ExplainJson.SCHEMA);
    writeWays("opened", diff.opened(), json);
    json.name("changed").beginArray();
    for (ExplainDiff.Changed changed : diff.changed()) {
      write(changed, json);
    }
    json.endArray();
    writeWays("closed", diff.closed(), json);
    json.name("summary").beginObject();
    json.name("opened").value(diff.opened().size());
    json.name("changed").value(diff.changed().size());
    json.name("closed").value(diff.closed().size());
    json.endObject();
    json.endObject();
    out.append('\n');
  }

  private static void writeWays(String name, List<ExplainedWay> ways, JsonWriter json) {
    json.name(name).beginArray();
    for (ExplainedWay way : ways) {
      ExplainJson.write(way, json);
    }
    json.endArray();
  }

  private static void write(ExplainDiff.Changed changed, JsonWriter json) {
    json.beginObject();
    json.name("differences").beginArray();
    for (WayDifference difference : changed.differences()) {
      json.beginObject();
      json.name("kind").value(difference.kind().label());
      json.name("before").value(difference.before());
      json.name("after").value(difference.after());
      json.endObject();
    }
    json.endArray();
    json.name("before");
    ExplainJson.write(changed.before(), json);
    json.name("after");
    ExplainJson.write(changed.after(), json);
    json.endObject();
  }
}
