package io.github.portreeve.lint;

import io.github.portreeve.decode.DecodedFile;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ResourceKind;
import io.github.portreeve.validation.ServerValidation;
import io.github.portreeve.validation.gateway.GatewayValidator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of kinds that are known although a definition decides about them. Known are those of
 * one release; they count where the definition has rules at the same field.
 */
final class DefinedRules {
  private static final FieldPath PARENTS = FieldPath.of("spec", "parentRefs");

  private DefinedRules() {}

  /**
   * @param findings what is wrong with the object's structure; takes what is wrong by rules
   */
  static void ask(
      CustomResourceCheck check,
      Manifest<?> manifest,
      DecodedFile decoded,
      ClusterProfile cluster,
      Findings findings) {
    boolean known = manifest.resource().kind() != ResourceKind.OTHER;
    Map<String, @Nullable Object> content = known ? decoded.content(manifest) : null;
    if (content == null) {
      return;
    }
    ApiType type = manifest.type();
    Findings ruled = new Findings();
    List<Finding> found = withMetadata(manifest, cluster, findings);
    GatewayValidator.askRules(manifest, content, found, parentsByPort(check, type), ruled);
    for (Finding finding : ruled.toList()) {
      if (!check.rules(type, finding.place().field()).isEmpty()) {
        findings.add(finding);
      }
    }
  }

  private static List<Finding> withMetadata(
      Manifest<?> manifest, ClusterProfile cluster, Findings findings) {
    Findings all = new Findings();
    ServerValidation.validateCustomResource(manifest, cluster, all);
    findings.toList().forEach(all::add);
    return all.toList();
  }

  /** The experimental channel's rules about parents speak of ports, those of the standard not. */
  private static boolean parentsByPort(CustomResourceCheck check, ApiType type) {
    return check.rules(type, PARENTS).stream().anyMatch(rule -> rule.contains(".port"));
  }
}
