package io.github.portreeve.report;

import io.github.portreeve.controllers.MigrationTarget;
import io.github.portreeve.controllers.Portability;
import io.github.portreeve.controllers.PortabilityMatrix;
import io.github.portreeve.controllers.PortabilityRow;

/** The matrix as JSON, for programs; described in docs/controllers.md. */
public final class PortabilityJson implements PortabilityFormat {
  public PortabilityJson() {}

  @Override
  public void write(PortabilityMatrix matrix, StringBuilder out) {
    JsonWriter json = new JsonWriter(out);
    json.beginObject().name("ingresses").value(matrix.ingresses());
    json.name("annotations").beginArray();
    for (PortabilityRow row : matrix.rows()) {
      write(row, json);
    }
    json.endArray().name("kept").beginObject();
    for (MigrationTarget target : MigrationTarget.values()) {
      json.name(target.label()).value(matrix.kept(target));
    }
    json.endObject().endObject();
    out.append('\n');
  }

  private static void write(PortabilityRow row, JsonWriter json) {
    json.beginObject().name("name").value(row.name()).name("uses").value(row.uses());
    json.name("targets").beginObject();
    for (MigrationTarget target : MigrationTarget.values()) {
      Portability portability = row.at(target);
      json.name(target.label()).beginObject();
      json.name("fate").value(portability.fate().label());
      if (!portability.detail().isEmpty()) {
        json.name("detail").value(portability.detail());
      }
      json.endObject();
    }
    json.endObject().name("files").beginArray();
    for (String file : row.files()) {
      json.value(file);
    }
    json.endArray().endObject();
  }
}
