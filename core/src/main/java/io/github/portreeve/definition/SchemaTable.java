package io.github.portreeve.definition;

import io.github.portreeve.model.ApiType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The schemas of the kinds that the model holds, each read when it is first met. */
public final class SchemaTable {
  private static final Map<Integer, Schema> READ = new ConcurrentHashMap<>();

  private SchemaTable() {}

  /** What an object of this type is like, metadata left out; null when nothing is known of it. */
  public static @Nullable Schema of(ApiType type) {
    int root = SchemaData.root(type.apiVersion() + " " + type.kind());
    return root < 0 ? null : of(root);
  }

  static Schema of(int number) {
    Schema found = READ.get(number);
    if (found == null) {
      found = new SchemaReader(SchemaData.schema(number)).read();
      READ.put(number, found);
    }
    return found;
  }
}
