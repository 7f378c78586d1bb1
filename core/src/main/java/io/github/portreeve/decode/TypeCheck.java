package io.github.portreeve.decode;

import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.RuleInfo;
import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.text.Nearest;
import io.github.portreeve.yaml.YamlNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out what an object is, and reports what is wrong with how it says so. */
final class TypeCheck {
  private static final FieldPath API_VERSION = FieldPath.of("apiVersion");
  private static final FieldPath KIND = FieldPath.of("kind");

  private final Complaints complaints;
  private final TypeHeader header;
  private final ClusterProfile cluster;
  private final int minor;

  TypeCheck(Complaints complaints, TypeHeader header, ClusterProfile cluster) {
    this.complaints = complaints;
    this.header = header;
    this.cluster = cluster;
    this.minor = cluster.version().minor();
  }

  TypeVerdict verdict() {
    if (header.kind().isEmpty()) {
      return withoutKind();
    }
    if (header.apiVersion().isEmpty()) {
      return withoutApiVersion();
    }
    if (isPlaceholder()) {
      return TypeVerdict.UNUSABLE;
    }
    ApiType type = new ApiType(header.apiVersion(), header.kind());
    if (type.group().equals(GatewayKinds.GROUP)) {
      return cluster.defines(type) ? defined(type) : gatewayApi().verdict(type);
    }
    if (hasGroupOnly(type.apiVersion())) {
      return withoutApiVersion();
    }
    ApiLifecycle life = ApiKinds.lifecycle(type.apiVersion(), type.kind());
    if (life == null) {
      return notBuiltIn(type);
    }
    if (type.kind().equals("Status")) {
      return TypeVerdict.FOREIGN;
    }
    lifecycle(type, life);
    return TypeVerdict.builtIn(type.apiVersion(), type.kind());
  }

  /** Its definition says in which versions it is served, and what fields it has. */
  private static TypeVerdict defined(ApiType type) {
    return GatewayKinds.kinds().contains(type.kind())
        ? TypeVerdict.builtIn(type.apiVersion(), type.kind())
        : TypeVerdict.custom(type);
  }

  private GatewayTypeCheck gatewayApi() {
    return new GatewayTypeCheck(complaints, header, cluster.gatewayApi());
  }

  /** As in {@code apps/}, which names no version. */
  private static boolean hasGroupOnly(String apiVersion) {
    return apiVersion.indexOf('/') == apiVersion.length() - 1;
  }

  private boolean isPlaceholder() {
    boolean kind = Placeholders.contains(header.kind());
    if (!kind && !Placeholders.contains(header.apiVersion())) {
      return false;
    }
    complaints.report(
        DecodeChecks.UNRESOLVED_PLACEHOLDER,
        kind ? KIND : API_VERSION,
        (kind ? header.kindPlace() : header.apiVersionPlace()).span(),
        Placeholders.message(kind ? header.kind() : header.apiVersion()));
    return true;
  }

  private TypeVerdict withoutKind() {
    boolean meant = header.hasMetadata() || header.isAlone();
    boolean gatewayApi = GatewayKinds.hasVersion(header.apiVersion());
    if (!meant || !gatewayApi && !ApiKinds.hasVersion(header.apiVersion())) {
      return TypeVerdict.FOREIGN;
    }
    YamlNode mistyped = header.mistypedKind();
    if (mistyped != null) {
      wrongType(mistyped, KIND, header.kindPlace());
    } else if (gatewayApi) {
      kind(DecodeChecks.KIND_MISSING, ErrorType.DECODE_ERROR, "kind is missing, such as HTTPRoute");
    } else {
      String message = "kind is missing, such as " + ApiKinds.namesOf(header.apiVersion()).get(0);
      kind(DecodeChecks.KIND_MISSING, ErrorType.MISSING_KIND, message);
    }
    return TypeVerdict.UNUSABLE;
  }

  private TypeVerdict withoutApiVersion() {
    String known = header.hasMetadata() ? ApiKinds.versionOf(header.kind(), minor) : null;
    if (known == null) {
      return header.hasMetadata() ? withoutDefinition() : TypeVerdict.FOREIGN;
    }
    YamlNode mistyped = header.mistypedApiVersion();
    if (mistyped == null) {
      String start =
          header.apiVersion().isEmpty()
              ? "apiVersion is missing; "
              : "\"" + header.apiVersion() + "\" names no version; ";
      String message = start + header.kind() + " is in " + known;
      apiVersion(DecodeChecks.API_VERSION_MISSING, ErrorType.MISSING_VERSION, message);
    } else if (FieldTable.typeOf(known, header.kind()) == null) {
      // With a table, the comparison with it finds this.
      wrongType(mistyped, API_VERSION, header.apiVersionPlace());
    }
    return TypeVerdict.builtIn(known, header.kind());
  }

  /** An object that may be of a kind of the Gateway API, but does not say so. */
  private TypeVerdict withoutDefinition() {
    String version = GatewayKinds.versionOf(header.kind(), cluster.gatewayApi().minor());
    if (version == null) {
      return TypeVerdict.FOREIGN;
    }
    YamlNode mistyped = header.mistypedApiVersion();
    if (mistyped == null) {
      String message = "apiVersion is missing; " + header.kind() + " is in " + version;
      apiVersion(DecodeChecks.API_VERSION_MISSING, ErrorType.DECODE_ERROR, message);
    } else {
      wrongType(mistyped, API_VERSION, header.apiVersionPlace());
    }
    return TypeVerdict.UNUSABLE;
  }

  private void wrongType(YamlNode value, FieldPath field, YamlNode place) {
    String message = WrongType.message(value, FieldShape.Kind.STRING, field);
    complaints.refuse(DecodeChecks.WRONG_TYPE, ErrorType.WRONG_TYPE, field, place.span(), message);
  }

  private void lifecycle(ApiType type, ApiLifecycle life) {
    if (life.isRemoved(minor)) {
      String message = type + " is not served since Kubernetes 1." + life.removed();
      apiVersion(DecodeChecks.API_VERSION_REMOVED, ErrorType.NOT_SERVED, message + instead(life));
    } else if (life.isNotYetServed(minor)) {
      String message = type + " is served since Kubernetes 1." + life.introduced();
      String older = older(type);
      apiVersion(
          DecodeChecks.API_VERSION_NOT_YET,
          ErrorType.NOT_SERVED,
          message + ", not in 1." + minor + (older == null ? "" : "; write " + older));
    } else if (life.isDeprecated(minor)) {
      deprecated(type, life);
    }
  }

  private @Nullable String older(ApiType type) {
    String older = ApiKinds.versionOf(type.kind(), minor);
    return type.apiVersion().equals(older) ? null : older;
  }

  private void deprecated(ApiType type, ApiLifecycle life) {
    String end = life.removed() == 0 ? "" : " and gone in 1." + life.removed();
    complaints.report(
        DecodeChecks.API_VERSION_DEPRECATED,
        API_VERSION,
        header.apiVersionPlace().span(),
        type + " is deprecated since Kubernetes 1." + life.deprecated() + end + instead(life));
  }

  private static String instead(ApiLifecycle life) {
    return life.replacement().isEmpty() ? "" : "; write " + life.replacement();
  }

  private TypeVerdict notBuiltIn(ApiType type) {
    String group = type.group();
    if (type.apiVersion().indexOf('/', group.length() + 1) >= 0) {
      return tooManySlashes(type);
    }
    String defined = definedVersion(type);
    if (defined != null) {
      String message = "no kind \"" + type.kind() + "\" in " + type.apiVersion();
      apiVersion(
          DecodeChecks.KIND_UNKNOWN, ErrorType.NOT_SERVED, message + ", it is in " + defined);
      return TypeVerdict.UNUSABLE;
    }
    if (!ApiKinds.hasGroup(group)) {
      return group.indexOf('.') < 0 ? withoutDomain(type) : TypeVerdict.custom(type);
    }
    if (group.isEmpty() && !isOfCore(type)) {
      return TypeVerdict.FOREIGN;
    }
    return isUncertain(type) ? TypeVerdict.custom(type) : unknownKind(type);
  }

  /**
   * The version of the Gateway API that has the kind, where one of the server's own groups is
   * written instead. Others, too, write of a Gateway.
   */
  private @Nullable String definedVersion(ApiType type) {
    boolean own = ApiKinds.hasGroup(type.group()) && ApiKinds.versionOf(type.kind(), minor) == null;
    boolean sure = !type.kind().startsWith("Gateway") || ApiKinds.hasVersion(type.apiVersion());
    return own && sure && header.hasMetadata()
        ? GatewayKinds.versionOf(type.kind(), cluster.gatewayApi().minor())
        : null;
  }

  /** Groups of custom resources have a dot: apiVersion: skaffold/v4 is not for a server. */
  private TypeVerdict withoutDomain(ApiType type) {
    String version = header.hasMetadata() ? ApiKinds.versionOf(type.kind(), minor) : null;
    return version != null && isMisspelt(type.group(), new ApiType(version, type.kind()).group())
        ? unknownKind(type)
        : TypeVerdict.FOREIGN;
  }

  /** As in {@code app/v1}, {@code networking/v1} and {@code core/v1}. */
  private static boolean isMisspelt(String group, String right) {
    return right.isEmpty()
        ? group.equals("core")
        : right.startsWith(group + ".") || Nearest.to(group, List.of(right)) != null;
  }

  private TypeVerdict tooManySlashes(ApiType type) {
    if (ApiKinds.versionOf(type.kind(), minor) == null) {
      return TypeVerdict.FOREIGN;
    }
    String message = "\"" + type.apiVersion() + "\" is no apiVersion such as apps/v1";
    apiVersion(DecodeChecks.VALUE_NOT_DECODABLE, ErrorType.DECODE_ERROR, message);
    return TypeVerdict.UNUSABLE;
  }

  /** Whether a version without a group is meant for Kubernetes: others write such versions, too. */
  private boolean isOfCore(ApiType type) {
    boolean known = ApiKinds.versionOf(type.kind(), minor) != null;
    return known || type.apiVersion().equals("v1") && header.hasMetadata();
  }

  /** Whether the table may lack the kind: it has next to no alpha versions, and not all betas. */
  private static boolean isUncertain(ApiType type) {
    return type.version().indexOf("alpha") >= 0
        || type.version().indexOf("beta") >= 0 && !ApiKinds.hasVersion(type.apiVersion())
        || type.apiVersion().equals("v1") && OpenShiftKinds.contains(type.kind());
  }

  private TypeVerdict unknownKind(ApiType type) {
    String version = ApiKinds.versionOf(type.kind(), minor);
    String closest = version == null ? closestKind(type) : null;
    String start = "no kind \"" + type.kind() + "\" in " + type.apiVersion();
    if (version != null) {
      apiVersion(
          DecodeChecks.KIND_UNKNOWN, ErrorType.NO_KIND_MATCH, start + ", it is in " + version);
      return TypeVerdict.builtIn(version, type.kind());
    }
    String hint = closest == null ? "" : ", did you mean \"" + closest + "\"?";
    kind(DecodeChecks.KIND_UNKNOWN, ErrorType.NO_KIND_MATCH, start + hint);
    return closest != null && closest.equalsIgnoreCase(type.kind())
        ? TypeVerdict.builtIn(type.apiVersion(), closest)
        : TypeVerdict.UNUSABLE;
  }

  private static @Nullable String closestKind(ApiType type) {
    return Nearest.to(type.kind(), ApiKinds.namesOf(type.apiVersion()));
  }

  private void apiVersion(RuleInfo rule, ErrorType error, String message) {
    complaints.refuse(rule, error, API_VERSION, header.apiVersionPlace().span(), message);
  }

  private void kind(RuleInfo rule, ErrorType error, String message) {
    complaints.refuse(rule, error, KIND, header.kindPlace().span(), message);
  }
}
