package io.github.portreeve.decode;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Skipped;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Origin;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.YamlDocument;
import io.github.portreeve.yaml.YamlLimits;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlProblem;
import io.github.portreeve.yaml.YamlReader;
import io.github.portreeve.yaml.YamlStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts the documents of one text into manifests, findings and what is to be skipped. */
final class FileDecoder {
  private final SourceFile source;
  private final ObjectDecoder objects;
  private final List<Manifest<?>> manifests = new ArrayList<>();
  private final List<Manifest<?>> partial = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  FileDecoder(SourceFile source, ClusterProfile cluster, boolean patch) {
    this.source = source;
    this.objects = new ObjectDecoder(source, cluster, patch, manifests, partial, findings);
  }

  DecodedFile decode(YamlLimits limits) {
    YamlStream stream = YamlReader.read(source, limits);
    if (KustomizationName.isAt(source.name())) {
      skip(0, Skipped.Reason.KUSTOMIZATION);
    } else if (isTemplate(stream.problems())) {
      skip(0, Skipped.Reason.TEMPLATE);
    } else {
      decodeAll(stream);
    }
    return decoded(stream);
  }

  /** Decodes objects that are no longer a text's, so that no text has to be judged. */
  DecodedFile decode(YamlStream objects) {
    decodeAll(objects);
    return decoded(objects);
  }

  private DecodedFile decoded(YamlStream stream) {
    return new DecodedFile(source, stream, manifests, partial, skipped, findings);
  }

  private boolean isTemplate(List<YamlProblem> problems) {
    for (YamlProblem problem : problems) {
      if (isFatal(problem) && problem.type() != YamlProblem.Type.LIMIT) {
        return TemplateMarks.in(source.text())
            || TemplateMarks.fillLine(source.text(), problem.span().start());
      }
    }
    return false;
  }

  /** Whether the server refuses the text before it looks at what the text is about. */
  private static boolean isFatal(YamlProblem problem) {
    return problem.type() != YamlProblem.Type.DUPLICATE_KEY;
  }

  private void decodeAll(YamlStream stream) {
    if (stream.documents().isEmpty() && looksLikeManifest(0, source.text().length())) {
      findings.addAll(problems(stream, null));
    }
    for (YamlDocument document : stream.documents()) {
      document(stream, document);
    }
  }

  private void document(YamlStream stream, YamlDocument document) {
    Origin origin = Origin.of(source.name(), document.number());
    YamlNode root = document.root();
    if (root == null) {
      unreadable(stream, document);
      return;
    }
    int before = findings.size();
    Skipped.Reason reason = objects.decode(root, origin);
    if (reason != null) {
      skip(document.number(), reason);
      return;
    }
    findings.addAll(before, problems(stream, document));
  }

  private void unreadable(YamlStream stream, YamlDocument document) {
    List<Finding> problems = problems(stream, document);
    if (problems.isEmpty()) {
      skip(document.number(), Skipped.Reason.EMPTY);
    } else if (looksLikeManifest(document.span().start(), document.span().end())) {
      findings.addAll(problems);
    } else {
      skip(document.number(), Skipped.Reason.NOT_KUBERNETES);
    }
  }

  /** Whether a line begins as the first line of most manifests does. */
  private boolean looksLikeManifest(int start, int end) {
    String text = source.text();
    int at = start;
    while (at < end) {
      if (ManifestMarks.startsAt(text, at)) {
        return true;
      }
      int lineEnd = text.indexOf('\n', at);
      at = lineEnd < 0 ? end : lineEnd + 1;
    }
    return false;
  }

  /** What is wrong with a document as a text; with the whole text where there is no document. */
  private List<Finding> problems(YamlStream stream, @Nullable YamlDocument document) {
    List<Finding> found = new ArrayList<>();
    for (YamlProblem problem : stream.problems()) {
      if (document == null || problem.document() == document.number()) {
        add(problem, document == null ? null : document.root(), found);
      }
    }
    return found;
  }

  private void add(YamlProblem problem, @Nullable YamlNode root, List<Finding> found) {
    Origin origin = Origin.of(source.name(), problem.document());
    FieldPath field = root == null ? FieldPath.ROOT : KeyPaths.find(root, problem.span());
    new Complaints(source, origin, root, found)
        .refuse(rule(problem), type(problem), field, problem.span(), problem.message());
  }

  private static RuleInfo rule(YamlProblem problem) {
    return switch (problem.type()) {
      case DUPLICATE_KEY -> DecodeChecks.DUPLICATE_KEY;
      case LIMIT -> DecodeChecks.YAML_LIMIT;
      case SYNTAX, ENCODING, KEY_TYPE, MERGE, VALUE -> DecodeChecks.YAML_SYNTAX;
    };
  }

  private static ErrorType type(YamlProblem problem) {
    return isFatal(problem) ? ErrorType.YAML_ERROR : ErrorType.DUPLICATE_KEY;
  }

  private void skip(int document, Skipped.Reason reason) {
    skipped.add(new Skipped(source.name(), document, reason));
  }
}
