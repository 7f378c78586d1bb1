package io.github.portreeve.report;

import io.github.portreeve.exposure.Address;
import io.github.portreeve.exposure.ExposureGraph;
import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.Judgement;
import io.github.portreeve.exposure.Tls;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.finding.Place;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.source.Location;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The ways in for programs; docs/explain.md says what each member means. */
public final class ExplainJson {
  /** Goes up when a member changes its meaning or goes away; new members leave it as it is. */
  public static final int SCHEMA = 1;

  private final UnaryOperator<Place> locator;

  /**
   * @param locator gives a place its location where it has one
   */
  public ExplainJson(UnaryOperator<Place> locator) {
    this.locator = locator;
  }

  /** Appends one object and a line break. */
  public void write(ExposureGraph graph, StringBuilder out) {
    JsonWriter json = new JsonWriter(out);
    json.beginObject();
    json.name("schema").value(SCHEMA);
    json.name("ways").beginArray();
    for (WayIn way : graph.waysIn()) {
      write(way, json);
    }
    json.endArray();
    write(ExplainSummary.of(graph.waysIn()), json);
    json.endObject();
    out.append('\n');
  }

  private void write(WayIn way, JsonWriter json) {
    json.beginObject();
    json.name("kind").value(way.kind().label());
    write(way.address(), json);
    json.name("reach").value(way.reach().label());
    json.name("sources").beginArray();
    for (String source : way.sources()) {
      json.value(source);
    }
    json.endArray();
    write(way.tls(), json);
    json.name("verdict").value(way.verdict().label());
    writeHops("hops", way.hops(), json);
    json.endObject();
  }

  private static void write(Address address, JsonWriter json) {
    json.name("address").value(address.text());
    writeUnlessEmpty("scheme", address.scheme(), json);
    json.name("host").value(address.host());
    if (address.port() != 0) {
      json.name("port").value(address.port());
    }
    writeUnlessEmpty("protocol", address.protocol(), json);
    writeUnlessEmpty("path", address.path(), json);
    writeUnlessEmpty("pathType", address.pathType(), json);
  }

  private static void write(@Nullable Tls tls, JsonWriter json) {
    if (tls != null) {
      json.name("tls").beginObject();
      writeUnlessEmpty("secret", tls.secretName(), json);
      json.name("source").value(tls.source().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      json.endObject();
    }
  }

  private void writeHops(String name, List<Hop> hops, JsonWriter json) {
    json.name(name).beginArray();
    for (Hop hop : hops) {
      json.beginObject();
      json.name("kind").value(hop.kind().label());
      json.name("text").value(hop.text());
      write(hop.judgement(), json);
      write(hop.manifest(), json);
      json.name("field").value(hop.field().toString());
      write(ExplainPlaces.locate(hop, locator), json);
      writeHops("next", hop.next(), json);
      json.endObject();
    }
    json.endArray();
  }

  private static void write(Judgement judgement, JsonWriter json) {
    json.name("verdict").value(judgement.verdict().label());
    writeUnlessEmpty("reason", judgement.reason(), json);
    writeUnlessEmpty("rule", judgement.rule() == null ? "" : judgement.rule(), json);
    writeUnlessEmpty("suggestion", judgement.suggestion(), json);
  }

  private static void write(Manifest<?> manifest, JsonWriter json) {
    json.name("object").beginObject();
    json.name("apiVersion").value(manifest.type().apiVersion());
    json.name("kind").value(manifest.type().kind());
    writeUnlessEmpty("namespace", manifest.namespace(), json);
    json.name("name").value(manifest.metadata().displayName());
    json.endObject();
  }

  private static void write(Place place, JsonWriter json) {
    json.name("file").value(place.origin().file());
    json.name("document").value(place.origin().document());
    Location location = place.location();
    if (location != null) {
      json.name("line").value(location.start().line());
      json.name("column").value(location.start().column());
    }
  }

  private static void write(ExplainSummary summary, JsonWriter json) {
    json.name("summary").beginObject();
    json.name("ways").value(summary.ways());
    json.name("broken").value(summary.broken());
    json.name("doubtful").value(summary.doubtful());
    json.name("outside").value(summary.outside());
    json.name("internet").value(summary.internet());
    json.name("everyNode").value(summary.everyNode());
    json.endObject();
  }

  private static void writeUnlessEmpty(String name, String value, JsonWriter json) {
    if (!value.isEmpty()) {
      json.name(name).value(value);
    }
  }
}
