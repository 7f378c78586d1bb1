package io.github.portreeve.benchmarks;

import io.github.portreeve.decode.FieldShape;
import io.github.portreeve.decode.FieldSpec;
import io.github.portreeve.decode.FieldTable;
import io.github.portreeve.model.FieldValues;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes what the model has no records for, of all the fields that the API has. */
final class TameFields {
  /** Objects of which people write one field. */
  private static final Set<String> UNIONS =
      Set.of("core.v1.Volume", "core.v1.EnvVarSource", "core.v1.VolumeProjection");

  private static final List<String> QUANTITIES =
      List.of("1", "500m", "1Gi", "0", "2", "100Mi", "4Mi", "0.5", "1e3", "1500u", "3", "-1");

  private static final List<String> RESOURCES =
      List.of(
          "cpu",
          "cpu",
          "memory",
          "memory",
          "ephemeral-storage",
          "hugepages-2Mi",
          "example.com/gpu",
          "storage",
          "pods",
          "a");

  private final Random random;
  private final TameValues values;

  TameFields(Random random, TameValues values) {
    this.random = random;
    this.values = values;
  }

  /** The fields of this component of a record of the model. */
  FieldValues of(Class<?> owner, String component) {
    Set<String> recorded = new TreeSet<>();
    for (RecordComponent other : owner.getRecordComponents()) {
      recorded.add(other.getName());
    }
    return switch (component) {
      case "valueFrom" -> object("core.v1.EnvVarSource", Set.of());
      case "volumeClaimTemplates" -> claim();
      case "persistentVolumeClaimRetentionPolicy" ->
          object("apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy", Set.of());
      default -> object(type(owner.getSimpleName()), recorded);
    };
  }

  private static String type(String record) {
    return record.equals("JobSpec") ? "batch.v1.JobSpec" : "core.v1." + record;
  }

  private FieldValues claim() {
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("metadata", FieldValues.of(Map.of("name", values.text("name"))));
    FieldValues size = FieldValues.of(Map.of("storage", one(QUANTITIES)));
    Map<String, Object> spec =
        new LinkedHashMap<>(object("core.v1.PersistentVolumeClaimSpec", Set.of()).values());
    spec.putIfAbsent("accessModes", List.of(values.text("accessModes")));
    spec.putIfAbsent("resources", FieldValues.of(Map.of("requests", size)));
    claim.put("spec", FieldValues.of(spec));
    return FieldValues.of(claim);
  }

  private FieldValues object(String type, Set<String> but) {
    List<FieldSpec> fields =
        FieldTable.of(type).fields().stream()
            .filter(field -> field.existsIn(37) && !but.contains(field.name()))
            .toList();
    Map<String, Object> object = new LinkedHashMap<>();
    if (UNIONS.contains(type)) {
      for (int i = random.nextInt(12) == 0 ? 2 : 1; i > 0; i--) {
        put(one(fields), object);
      }
      return FieldValues.of(object);
    }
    for (FieldSpec field : fields) {
      if (random.nextInt(100) < share(type, field.name())) {
        put(field, object);
      }
    }
    return FieldValues.of(object);
  }

  /** How many of a hundred objects have the field. */
  private static int share(String type, String field) {
    return switch (field) {
      case "managedFields", "status", "evictionResponders", "schedulingGroup" -> 1;
      case "name", "key", "path", "secretName", "claimName", "type", "operator" -> 90;
      default -> type.endsWith("PodSpec") || type.endsWith("Container") ? 12 : 45;
    };
  }

  private void put(FieldSpec field, Map<String, Object> object) {
    Object value = value(field.name(), field.shape());
    if (value != null) {
      object.put(field.name(), value);
    }
  }

  private @Nullable Object value(String name, FieldShape shape) {
    return switch (shape.kind()) {
      case STRING -> values.text(name);
      case INT32, INT64 -> (long) number(name);
      case BOOLEAN -> random.nextBoolean();
      case QUANTITY -> one(QUANTITIES);
      case INT_OR_STRING -> (long) values.number(name);
      case OBJECT -> object(shape.type(), Set.of());
      case LIST -> list(name, shape.item());
      case MAP -> map(name, shape.item());
      case DOUBLE, BYTES, TIME, ANY -> null;
    };
  }

  private int number(String name) {
    return switch (name) {
      case "defaultMode", "mode" -> one(List.of(0644, 0400, 0777, 01000));
      case "expirationSeconds", "maxExpirationSeconds" -> one(List.of(600, 3600, 86400, 100));
      case "runAsUser", "runAsGroup", "fsGroup" -> one(List.of(0, 1000, 65534, -1));
      default -> values.number(name);
    };
  }

  private List<Object> list(String name, FieldShape item) {
    List<Object> list = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      Object value = value(name, item);
      if (value != null) {
        list.add(value);
      }
    }
    return list;
  }

  private FieldValues map(String name, FieldShape item) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      boolean amounts = item.kind() == FieldShape.Kind.QUANTITY;
      Object value = value(name, item);
      if (value != null) {
        map.put(amounts ? one(RESOURCES) : values.text(name), value);
      }
    }
    return FieldValues.of(map);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
