package io.github.portreeve.validation.gateway;

import io.github.portreeve.definition.Schema;
import io.github.portreeve.definition.SchemaTable;
import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Findings;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The checks of objects of the Gateway API, in the server's order: presets are filled in, the
 * schema is checked, then, unless something blocks that, the definition's rules.
 */
public final class GatewayValidator {
  private GatewayValidator() {}

  /**
   * Reports what a server refuses in the object, but for its metadata.
   *
   * @param content the object as the server gets it, as JSON's values
   * @param metadata what the server refuses in the metadata; some of it keeps it from asking rules
   */
  public static void validate(
      Manifest<?> manifest,
      Map<String, @Nullable Object> content,
      List<Finding> metadata,
      Findings findings) {
    Schema schema = SchemaTable.of(manifest.type());
    if (schema == null) {
      return;
    }
    Objections objections = new Objections(manifest, findings, isBlocking(metadata), false);
    Object object = Presets.fill(checked(content), schema);
    new SchemaCheck(objections).check(object, schema, FieldPath.ROOT);
    new ListCheck(objections).check(object, schema, FieldPath.ROOT);
    if (!objections.isBlocking() && object instanceof Map<?, ?> fields) {
      rules(manifest, new Part(FieldPath.ROOT, fields), objections);
    }
  }

  /**
   * Reports what the rules alone refuse, where a definition that is at hand has said what else is
   * wrong.
   *
   * @param found what is wrong with the object besides; some of it keeps the server from asking
   * @param parentsByPort whether ports tell parents apart, as in the experimental channel
   */
  public static void askRules(
      Manifest<?> manifest,
      Map<String, @Nullable Object> content,
      List<Finding> found,
      boolean parentsByPort,
      Findings findings) {
    if (isBlocking(found) || isUndecodable(found)) {
      return;
    }
    Schema presets = SchemaTable.of(manifest.resource().kind().newest());
    if (Presets.fill(checked(content), presets) instanceof Map<?, ?> fields) {
      Objections objections = new Objections(manifest, findings, false, parentsByPort);
      rules(manifest, new Part(FieldPath.ROOT, fields), objections);
    }
  }

  /** The server drops the status of an object to be created, and checks metadata by itself. */
  private static Map<String, @Nullable Object> checked(Map<String, @Nullable Object> content) {
    Map<String, @Nullable Object> checked = new LinkedHashMap<>(content);
    checked.remove("status");
    checked.remove("metadata");
    return checked;
  }

  private static boolean isBlocking(List<Finding> findings) {
    for (Finding finding : findings) {
      ErrorType type = finding.errorType();
      if (type != null && finding.isInvalid() && Objections.isBlocking(type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the server comes to no check, as it does not decode the object. */
  private static boolean isUndecodable(List<Finding> findings) {
    for (Finding finding : findings) {
      ErrorType type = finding.errorType();
      if (type == ErrorType.UNKNOWN_FIELD
          || type == ErrorType.WRONG_TYPE
          || type == ErrorType.NOT_SERVED) {
        return true;
      }
    }
    return false;
  }

  private static void rules(Manifest<?> manifest, Part object, Objections objections) {
    Part spec = object.part("spec");
    if (spec == null) {
      return;
    }
    switch (manifest.resource().kind()) {
      case GATEWAY -> GatewayRules.check(spec, objections);
      case LISTENER_SET -> ListenerRules.check(spec, objections);
      case HTTP_ROUTE -> HttpRouteRules.check(spec, objections);
      case GRPC_ROUTE -> GrpcRouteRules.check(spec, objections);
      case TLS_ROUTE -> TlsRouteRules.check(spec, objections);
      case TCP_ROUTE, UDP_ROUTE -> StreamRouteRules.check(spec, objections);
      case BACKEND_TLS_POLICY -> BackendTlsRules.check(spec, objections);
      default -> {}
    }
  }
}
