package io.github.portreeve.lint;

import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.decode.FieldLocator;
import io.github.portreeve.definition.SchemaTable;
import io.github.portreeve.finding.Category;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.finding.Place;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.Origin;
import io.github.portreeve.model.ResourceKind;
import io.github.portreeve.rule.Rule;
import io.github.portreeve.rule.RuleSet;
import io.github.portreeve.validation.NodePortAllocator;
import io.github.portreeve.validation.ServerValidation;
import io.github.portreeve.yaml.JsonText;
import io.github.portreeve.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checks of a run: the server's own on each object, and the rules on closed sets of them. */
final class Checks {
  static final RuleInfo CHECK_FAILED =
      RuleInfo.of(
          "check-failed",
          Category.BROKEN,
          Severity.ERROR,
          "A check of Portreeve itself failed",
          """
          A check threw an exception instead of answering. The other checks went on, but what this
          one would have found is not known. Please report it with the manifest that shows it.""");

  private final LintSettings settings;
  private final RuleSet rules;
  private final @Nullable CustomResourceCheck customResources;

  Checks(LintSettings settings, RuleSet rules, @Nullable CustomResourceCheck customResources) {
    this.settings = settings;
    this.rules = rules;
    this.customResources = customResources;
  }

  boolean admits(RuleInfo rule) {
    return settings.selection().admits(rule);
  }

  /** What the server says of each object on its own. */
  void checkEach(List<? extends Manifest<?>> manifests, List<Finding> out) {
    for (Manifest<?> manifest : manifests) {
      check(manifest, null, isOther(manifest) && isDefined(manifest), out);
    }
  }

  /** What the server says of each object of a text on its own. */
  void checkEach(DecodedFile decoded, List<Finding> out) {
    for (Manifest<?> manifest : decoded.manifests()) {
      boolean defined = isDefined(manifest);
      if (defined || SchemaTable.of(manifest.type()) == null) {
        check(manifest, null, defined, out);
        continue;
      }
      Map<String, @Nullable Object> content = decoded.content(manifest);
      if (content != null) {
        check(manifest, content, false, out);
      }
    }
  }

  /**
   * @param content what was read; null where the object itself says as much
   * @param defined whether a definition that is at hand says all but what metadata is like
   */
  private void check(
      Manifest<?> manifest,
      @Nullable Map<String, @Nullable Object> content,
      boolean defined,
      List<Finding> out) {
    Findings findings = new Findings();
    try {
      if (defined) {
        ServerValidation.validateCustomResource(manifest, settings.cluster(), findings);
      } else if (content == null) {
        ServerValidation.validate(manifest, settings.cluster(), findings);
      } else {
        ServerValidation.validate(manifest, content, settings.cluster(), findings);
      }
    } catch (RuntimeException e) {
      out.add(failed("validation of " + manifest.describe(), e, manifest.origin()));
    }
    keep(findings, out);
  }

  /** What the server says of a text's custom resources because of their definitions. */
  void checkCustomResources(DecodedFile decoded, List<Finding> out) {
    CustomResourceCheck check = customResources;
    if (check == null) {
      return;
    }
    for (Manifest<?> manifest : decoded.manifests()) {
      YamlNode object =
          isDefined(manifest)
              ? FieldLocator.find(decoded.stream(), manifest.origin(), FieldPath.ROOT)
              : null;
      if (object != null) {
        Findings findings = new Findings();
        try {
          check.check(manifest, JsonText.of(object), findings);
          DefinedRules.ask(check, manifest, decoded, settings.cluster(), findings);
        } catch (RuntimeException e) {
          out.add(failed("check of " + manifest.describe(), e, manifest.origin()));
        }
        out.addAll(findings.toList());
      }
    }
  }

  private boolean isDefined(Manifest<?> manifest) {
    return customResources != null
        && (isOther(manifest) || !manifest.type().isBuiltIn())
        && customResources.knows(manifest.type());
  }

  private static boolean isOther(Manifest<?> manifest) {
    return manifest.resource().kind() == ResourceKind.OTHER;
  }

  /** What is wrong between objects that may speak of each other. */
  void checkTogether(List<? extends Manifest<?>> manifests, boolean complete, List<Finding> out) {
    ManifestSet set =
        complete
            ? ManifestSet.of(settings.cluster(), manifests)
            : ManifestSet.ofIncomplete(settings.cluster(), manifests);
    nodePorts(set, out);
    checkTogether(set, out);
  }

  private void checkTogether(ManifestSet manifests, List<Finding> out) {
    for (Rule rule : rules.rules()) {
      if (admits(rule.info())) {
        Findings findings = new Findings();
        try {
          rule.check(manifests, findings);
        } catch (RuntimeException e) {
          out.add(failed("rule " + rule.info().id(), e, firstOrigin(manifests)));
        }
        keep(findings, out);
      }
    }
  }

  /** What the server says of an object only because of another one. */
  private void nodePorts(ManifestSet manifests, List<Finding> out) {
    Findings findings = new Findings();
    try {
      NodePortAllocator.check(manifests, findings);
    } catch (RuntimeException e) {
      out.add(failed("hand-out of node ports", e, firstOrigin(manifests)));
    }
    keep(findings, out);
  }

  /** The rule that made a finding, if it speaks of what is not there; null for any other. */
  @Nullable Rule ruleOfAbsence(Finding finding) {
    for (Rule rule : rules.rules()) {
      if (rule.info() == finding.rule()) {
        return rule.speaksOfAbsence() ? rule : null;
      }
    }
    return null;
  }

  /** What a rule says of other manifests than those it spoke of; null when it fails on them. */
  @Nullable List<Finding> ask(Rule rule, List<Manifest<?>> manifests) {
    Findings findings = new Findings();
    try {
      rule.check(ManifestSet.of(settings.cluster(), manifests), findings);
    } catch (RuntimeException e) {
      return null;
    }
    return findings.toList();
  }

  private void keep(Findings findings, List<Finding> out) {
    if (findings.isEmpty()) {
      return;
    }
    for (Finding finding : findings.toList()) {
      if (admits(finding.rule())) {
        out.add(finding);
      }
    }
  }

  private static Origin firstOrigin(ManifestSet manifests) {
    return manifests.all().isEmpty() ? Origin.of("", 1) : manifests.all().get(0).origin();
  }

  static Finding failed(String what, RuntimeException thrown, Origin origin) {
    String message = what + " failed with " + thrown + "; please report this";
    Place place = Place.of(origin, FieldPath.ROOT);
    return new Finding(CHECK_FAILED, Severity.ERROR, null, place, "", message, List.of());
  }
}
