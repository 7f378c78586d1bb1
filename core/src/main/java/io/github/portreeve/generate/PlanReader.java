package io.github.portreeve.generate;

import io.github.portreeve.decode.DecodeChecks;
import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourceSpan;
import io.github.portreeve.yaml.YamlDocument;
import io.github.portreeve.yaml.YamlLimits;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlProblem;
import io.github.portreeve.yaml.YamlReader;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads plan files: YAML with the keys {@code app}, {@code image}, {@code namespace}, {@code
 * replicas}, {@code workload}, {@code ports}, {@code expose}, {@code target}, {@code gateway} and
 * {@code canary}. What is not known is refused.
 */
public final class PlanReader {
  /** What is wrong with a plan's text, whatever it says; nothing generated has these. */
  static final List<RuleInfo> UNREADABLE =
      List.of(DecodeChecks.DUPLICATE_KEY, DecodeChecks.YAML_SYNTAX);

  private static final String[] KEYS = {
    "app",
    "image",
    "namespace",
    "replicas",
    "workload",
    "ports",
    "expose",
    "target",
    "gateway",
    "canary"
  };

  private final SourceFile source;
  private final PlanComplaints complaints;

  private PlanReader(SourceFile source) {
    this.source = source;
    this.complaints = new PlanComplaints(source);
  }

  /** Never throws for a bad text: what is wrong with it is among the findings. */
  public static PlanReading read(SourceFile source) {
    return new PlanReader(source).read();
  }

  private PlanReading read() {
    YamlStream stream = YamlReader.read(source, YamlLimits.DEFAULT);
    for (YamlProblem problem : stream.problems()) {
      boolean repeated = problem.type() == YamlProblem.Type.DUPLICATE_KEY;
      RuleInfo rule = repeated ? DecodeChecks.DUPLICATE_KEY : DecodeChecks.YAML_SYNTAX;
      ErrorType type = repeated ? ErrorType.DUPLICATE_KEY : ErrorType.YAML_ERROR;
      complaints.refuse(rule, type, FieldPath.ROOT, problem.span(), problem.message());
    }
    ExposurePlan plan = complaints.isEmpty() ? plan(stream) : null;
    List<Finding> findings = complaints.findings();
    return new PlanReading(source, stream, findings.isEmpty() ? plan : null, findings);
  }

  private @Nullable ExposurePlan plan(YamlStream stream) {
    List<YamlNode> roots =
        stream.documents().stream().map(YamlDocument::root).filter(Objects::nonNull).toList();
    if (roots.size() != 1) {
      int second = roots.isEmpty() ? 0 : roots.get(1).span().start();
      String message = "a plan file holds one plan, and this one " + roots.size();
      complaints.refuse(
          ErrorType.FIELD_VALUE_INVALID, FieldPath.ROOT, SourceSpan.at(second), message);
      return null;
    }
    PlanFields fields = PlanFields.of(roots.get(0), FieldPath.ROOT, complaints, KEYS);
    return fields == null ? null : plan(fields);
  }

  private ExposurePlan plan(PlanFields fields) {
    return new ExposurePlan(
        fields.string("app"),
        fields.string("image"),
        fields.string("namespace"),
        fields.integer("replicas"),
        workloadKind(fields),
        fields.list("ports", this::port),
        fields.list("expose", new ExposureReader(complaints)::exposure),
        target(fields),
        gateway(fields),
        canary(fields));
  }

  private static Target target(PlanFields fields) {
    String key = fields.stringOrNull("target");
    Target target = key == null ? Target.PLAIN : Target.named(key);
    if (target == null) {
      String message = "\"" + key + "\" is none of " + String.join(", ", Target.keys());
      fields.refuse("target", ErrorType.FIELD_VALUE_NOT_SUPPORTED, message);
      return Target.PLAIN;
    }
    return target;
  }

  private static @Nullable GatewayChoice gateway(PlanFields fields) {
    PlanFields gateway = fields.mapping("gateway", "name", "namespace", "class");
    return gateway == null
        ? null
        : new GatewayChoice(
            gateway.string("name"), gateway.string("namespace"), gateway.stringOrNull("class"));
  }

  private static @Nullable Canary canary(PlanFields fields) {
    PlanFields canary = fields.mapping("canary", "image", "weight");
    if (canary == null) {
      return null;
    }
    Integer weight = canary.integer("weight");
    if (weight == null && !canary.has("weight")) {
      fields.refuse("canary", ErrorType.FIELD_VALUE_REQUIRED, "the canary has no weight, 0 to 100");
    }
    return new Canary(canary.string("image"), weight == null ? 0 : weight);
  }

  private @Nullable WorkloadKind workloadKind(PlanFields fields) {
    String label = fields.stringOrNull("workload");
    WorkloadKind kind = label == null ? null : WorkloadKind.named(label);
    if (label != null && kind == null) {
      String message = "\"" + label + "\" is none of Deployment, StatefulSet, DaemonSet";
      fields.refuse("workload", ErrorType.FIELD_VALUE_NOT_SUPPORTED, message);
    }
    return kind;
  }

  private @Nullable PlanPort port(YamlNode node, FieldPath path) {
    if (node.resolve() instanceof YamlScalar scalar) {
      return complaints.parsed(scalar, path, PlanPort::parse);
    }
    PlanFields fields = PlanFields.of(node, path, complaints, "name", "port", "protocol");
    if (fields == null) {
      return null;
    }
    Integer number = fields.integer("port");
    if (number == null && !fields.has("port")) {
      complaints.refuse(
          ErrorType.FIELD_VALUE_REQUIRED,
          path.child("port"),
          node.span(),
          "the port has no number");
    }
    return number == null
        ? null
        : new PlanPort(fields.string("name"), number, fields.string("protocol"));
  }
}
