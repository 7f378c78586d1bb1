package io.github.portreeve.report;

import io.github.portreeve.exposure.Address;
import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.Judgement;
import io.github.portreeve.exposure.Reach;
import io.github.portreeve.exposure.Tls;
import io.github.portreeve.exposure.Verdict;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.source.Location;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The ways in for programs; docs/explain.md says what each member means. */
public final class ExplainJson implements ExplainFormat {
  /** Goes up when a member changes its meaning or goes away; new members leave it as it is. */
  public static final int SCHEMA = 1;

  public ExplainJson() {}

  /** Appends one object and a line break. */
  @Override
  public void write(Explanation explanation, StringBuilder out) {
    JsonWriter json = new JsonWriter(out);
    json.beginObject();
    json.name("schema").value(SCHEMA);
    json.name("ways").beginArray();
    for (ExplainedWay way : explanation.ways()) {
      write(way, json);
    }
    json.endArray();
    write(explanation.summary(), json);
    json.endObject();
    out.append('\n');
  }

  static void write(ExplainedWay explained, JsonWriter json) {
    WayIn way = explained.way();
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
    writeUnlessEmpty("built", explained.built(), json);
    writeHops("hops", explained.hops(), json);
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

  private static void writeHops(String name, List<ExplainedHop> hops, JsonWriter json) {
    json.name(name).beginArray();
    for (ExplainedHop explained : hops) {
      Hop hop = explained.hop();
      json.beginObject();
      json.name("kind").value(hop.kind().label());
      json.name("text").value(hop.text());
      write(hop.judgement(), json);
      write(hop.manifest(), json);
      json.name("field").value(hop.field().toString());
      write(explained.place(), json);
      writeFindings(explained.findings(), json);
      writeHops("next", explained.next(), json);
      json.endObject();
    }
    json.endArray();
  }

  private static void writeFindings(List<Finding> findings, JsonWriter json) {
    if (findings.isEmpty()) {
      return;
    }
    json.name("findings").beginArray();
    for (Finding finding : findings) {
      json.beginObject();
      json.name("rule").value(finding.rule().id());
      json.name("severity").value(finding.severity().label());
      json.name("message").value(finding.message());
      json.name("field").value(finding.place().field().toString());
      writeStart(finding.place(), json);
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

  static void write(Manifest<?> manifest, JsonWriter json) {
    json.name("object").beginObject();
    json.name("apiVersion").value(manifest.type().apiVersion());
    json.name("kind").value(manifest.type().kind());
    writeUnlessEmpty("namespace", manifest.namespace(), json);
    json.name("name").value(manifest.metadata().displayName());
    json.endObject();
  }

  static void write(Place place, JsonWriter json) {
    json.name("file").value(place.origin().file());
    json.name("document").value(place.origin().document());
    writeStart(place, json);
  }

  private static void writeStart(Place place, JsonWriter json) {
    Location location = place.location();
    if (location != null) {
      json.name("line").value(location.start().line());
      json.name("column").value(location.start().column());
    }
  }

  private static void write(ExplainSummary summary, JsonWriter json) {
    json.name("summary").beginObject();
    json.name("ways").value(summary.ways());
    json.name("broken").value(summary.count(Verdict.BROKEN));
    json.name("doubtful").value(summary.count(Verdict.DOUBTFUL));
    json.name("outside").value(summary.count(Verdict.OUTSIDE));
    json.name("internet").value(summary.count(Reach.INTERNET));
    json.name("nodeNetwork").value(summary.count(Reach.NODE_NETWORK));
    json.name("cluster").value(summary.count(Reach.CLUSTER));
    json.name("namespace").value(summary.count(Reach.NAMESPACE));
    json.name("everyNode").value(summary.everyNode());
    json.endObject();
  }

  static void writeUnlessEmpty(String name, String value, JsonWriter json) {
    if (!value.isEmpty()) {
      json.name(name).value(value);
    }
  }
}
