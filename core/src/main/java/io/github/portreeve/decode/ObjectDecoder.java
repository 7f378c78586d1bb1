package io.github.portreeve.decode;

import io.github.portreeve.definition.Schema;
import io.github.portreeve.definition.SchemaTable;
import io.github.portreeve.finding.ErrorType;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Skipped;
import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Origin;
import io.github.portreeve.model.Resource;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.yaml.ScalarType;
import io.github.portreeve.yaml.YamlMapping;
import io.github.portreeve.yaml.YamlNode;
import io.github.portreeve.yaml.YamlScalar;
import io.github.portreeve.yaml.YamlSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes manifests of the objects in a document, and reports what does not fit their types. */
final class ObjectDecoder {
  private static final String KUSTOMIZE = "kustomize.config.k8s.io/";

  private final SourceFile source;
  private final ClusterProfile cluster;
  private final int minor;
  private final boolean patch;
  private final List<Manifest<?>> manifests;
  private final List<Manifest<?>> partial;
  private final List<Finding> findings;

  /**
   * @param patch whether the objects are known to be patches to others
   * @param manifests takes the objects
   * @param partial takes the patches
   */
  ObjectDecoder(
      SourceFile source,
      ClusterProfile cluster,
      boolean patch,
      List<Manifest<?>> manifests,
      List<Manifest<?>> partial,
      List<Finding> findings) {
    this.source = source;
    this.cluster = cluster;
    this.minor = cluster.version().minor();
    this.patch = patch;
    this.manifests = manifests;
    this.partial = partial;
    this.findings = findings;
  }

  /** Decodes an object or a list of objects; the reason when it is nothing of the kind. */
  Skipped.@Nullable Reason decode(YamlNode node, Origin origin) {
    return decode(node, origin, null);
  }

  private Skipped.@Nullable Reason decode(YamlNode node, Origin origin, @Nullable ApiType implied) {
    if (!(node.resolve() instanceof YamlMapping object)) {
      boolean nothing = node instanceof YamlScalar scalar && scalar.type() == ScalarType.NULL;
      return nothing ? Skipped.Reason.EMPTY : Skipped.Reason.NOT_KUBERNETES;
    }
    TypeHeader header = new TypeHeader(object, implied);
    if (header.apiVersion().startsWith(KUSTOMIZE)) {
      return Skipped.Reason.KUSTOMIZATION;
    }
    ApiType item = itemType(header);
    if (item != null) {
      items(object, item, origin);
      return null;
    }
    return object(node, object, header, origin);
  }

  /** What a list's items are when they do not say it; null for what is no list. */
  private static @Nullable ApiType itemType(TypeHeader header) {
    String kind = header.kind();
    if (!kind.endsWith("List")) {
      return null;
    }
    String item = kind.substring(0, kind.length() - "List".length());
    boolean list =
        item.isEmpty()
            ? header.apiVersion().equals("v1")
            : ApiKinds.lifecycle(header.apiVersion(), item) != null
                || GatewayKinds.contains(header.apiVersion(), item);
    return list ? new ApiType(header.apiVersion(), item) : null;
  }

  private void items(YamlMapping list, ApiType type, Origin origin) {
    if (!(list.get("items") instanceof YamlSequence items)) {
      return;
    }
    ApiType implied = type.kind().isEmpty() ? null : type;
    for (int i = 0; i < items.items().size(); i++) {
      YamlNode item = items.items().get(i);
      if (decode(item, origin.item(i), implied) != null) {
        noObject(item, origin.item(i));
      }
    }
  }

  private void noObject(YamlNode item, Origin origin) {
    new Complaints(source, origin, item.resolve(), findings)
        .refuse(
            DecodeChecks.KIND_MISSING,
            ErrorType.MISSING_KIND,
            FieldPath.of("kind"),
            item.span(),
            "an item of a list must be an object with apiVersion and kind");
  }

  private Skipped.@Nullable Reason object(
      YamlNode written, YamlMapping object, TypeHeader header, Origin origin) {
    Complaints complaints = new Complaints(source, origin, object, findings);
    TypeVerdict verdict = new TypeCheck(complaints, header, cluster).verdict();
    ApiType type = verdict.type();
    if (type != null) {
      boolean partially = isPatch(object, type, verdict, complaints);
      StructureCheck check = new StructureCheck(complaints, written, minor, partially);
      int before = findings.size();
      Resource resource = check(object, type, verdict, check);
      Schema schema = isDefined(type) ? null : SchemaTable.of(type);
      if (schema != null && !isStopped(before)) {
        new DefinedFields(complaints, written, partially).check(object, schema);
      }
      (partially ? partial : manifests).add(new Manifest<>(origin, type, resource));
    }
    return verdict.sort() == TypeVerdict.Sort.FOREIGN ? Skipped.Reason.NOT_KUBERNETES : null;
  }

  /**
   * Whether metadata cannot be decoded. Where definitions decide, the server reports one such value
   * and stops: the first in the order of names.
   */
  private boolean isStopped(int before) {
    Finding first = null;
    for (Finding finding : findings.subList(before, findings.size())) {
      boolean stops =
          finding.errorType() == ErrorType.WRONG_TYPE
              || finding.errorType() == ErrorType.DECODE_ERROR;
      if (stops && (first == null || isBefore(finding, first))) {
        first = finding;
      }
    }
    if (first != null) {
      findings.subList(before, findings.size()).clear();
      findings.add(first);
    }
    return first != null;
  }

  private static boolean isBefore(Finding one, Finding other) {
    return one.place().field().toString().compareTo(other.place().field().toString()) < 0;
  }

  private boolean isPatch(
      YamlMapping object, ApiType type, TypeVerdict verdict, Complaints complaints) {
    if (patch) {
      return true;
    }
    boolean builtIn = verdict.sort() == TypeVerdict.Sort.BUILT_IN;
    if (!builtIn || !PatchMarks.in(object, type.kind())) {
      return false;
    }
    complaints.report(
        DecodeChecks.LOOKS_LIKE_PATCH,
        FieldPath.of("spec"),
        PatchMarks.place(object).span(),
        type.kind() + " looks like a patch to another one; only what it has is checked");
    return true;
  }

  /** Whether a definition that is at hand decides which fields there are, not the own table. */
  private boolean isDefined(ApiType type) {
    return type.group().equals(GatewayKinds.GROUP) && cluster.defines(type);
  }

  private Resource check(
      YamlMapping object, ApiType type, TypeVerdict verdict, StructureCheck check) {
    if (verdict.sort() == TypeVerdict.Sort.CUSTOM) {
      check.checkLabels(object);
      return ConfigDecoder.otherResource(Fields.of(object));
    }
    if (isDefined(type)) {
      check.checkLabels(object);
      return KindDecoder.decode(type, Fields.of(object));
    }
    String fields = FieldTable.typeOf(type.apiVersion(), type.kind());
    if (fields == null) {
      check.checkMetadata(object);
    } else {
      check.check(object, fields);
    }
    return KindDecoder.decode(type, Fields.of(object));
  }
}
