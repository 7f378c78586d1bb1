package io.github.portreeve.cli;

import io.github.portreeve.decode.KnownKinds;
import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.schemas.SchemaPurpose;
import io.github.portreeve.schemas.SchemaWriter;
import io.github.portreeve.text.Nearest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code portreeve schema}. */
final class SchemaCommand {
  private SchemaCommand() {}

  static int run(Arguments arguments, Console console) throws UsageException, IOException {
    KubernetesVersion version = ClusterOptions.read(arguments).version();
    List<ApiType> kinds = KnownKinds.servedBy(version);
    List<String> operands = arguments.operands();
    if (operands.size() > 1) {
      throw new UsageException("schema takes one kind at most");
    }
    if (operands.isEmpty()) {
      console.print(list(kinds));
      return ExitCode.FINE;
    }
    ApiType type = find(operands.get(0), arguments.value(Options.API_VERSION), kinds, version);
    console.print(SchemaWriter.write(type, version, purpose(arguments)));
    return ExitCode.FINE;
  }

  private static String list(List<ApiType> kinds) {
    StringBuilder out = new StringBuilder();
    for (ApiType type : kinds) {
      out.append(type).append('\n');
    }
    return out.toString();
  }

  private static SchemaPurpose purpose(Arguments arguments) {
    return "decoding".equals(arguments.value(Options.FOR))
        ? SchemaPurpose.DECODING
        : SchemaPurpose.EDITING;
  }

  /** The first that has the name: of several versions of a kind that is the best. */
  private static ApiType find(
      String kind, @Nullable String apiVersion, List<ApiType> kinds, KubernetesVersion version)
      throws UsageException {
    List<String> versions = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (ApiType type : kinds) {
      names.add(type.kind());
      if (type.kind().equalsIgnoreCase(kind)) {
        if (apiVersion == null || type.apiVersion().equals(apiVersion)) {
          return type;
        }
        versions.add(type.apiVersion());
      }
    }
    throw new UsageException(
        versions.isEmpty()
            ? unknown(kind, names)
            : kind
                + " is in "
                + String.join(", ", versions)
                + " of Kubernetes "
                + version
                + ", not in "
                + apiVersion);
  }

  private static String unknown(String kind, List<String> names) {
    String nearest = Nearest.to(kind, names);
    return "the fields of a kind "
        + kind
        + " are not known"
        + (nearest == null ? "" : ", did you mean " + nearest + "?")
        + "; see portreeve schema";
  }
}
