package io.github.portreeve.model;

import java.util.List;
import java.util.Map;

/** What every object says of itself. */
public record ObjectMeta(
    String name,
    String generateName,
    String namespace,
    Map<String, String> labels,
    Map<String, String> annotations,
    List<String> finalizers,
    List<OwnerReference> ownerReferences,
    String resourceVersion,
    String uid) {

  public ObjectMeta {
    labels = Ordered.copy(labels);
    annotations = Ordered.copy(annotations);
    finalizers = List.copyOf(finalizers);
    ownerReferences = List.copyOf(ownerReferences);
  }

  /** Metadata with a name only. */
  public static ObjectMeta named(String name) {
    return builder().name(name).build();
  }

  /** The name, or the prefix of the name to be generated; empty when it has neither. */
  public String displayName() {
    return name.isEmpty() ? generateName : name;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.generateName = generateName;
    builder.namespace = namespace;
    builder.labels = labels;
    builder.annotations = annotations;
    builder.finalizers = finalizers;
    builder.ownerReferences = ownerReferences;
    builder.resourceVersion = resourceVersion;
    builder.uid = uid;
    return builder;
  }

  /** Makes an ObjectMeta field by field; what is not set is absent. */
  public static final class Builder {
    private String name = "";
    private String generateName = "";
    private String namespace = "";
    private Map<String, String> labels = Map.of();
    private Map<String, String> annotations = Map.of();
    private List<String> finalizers = List.of();
    private List<OwnerReference> ownerReferences = List.of();
    private String resourceVersion = "";
    private String uid = "";

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder generateName(String generateName) {
      this.generateName = generateName;
      return this;
    }

    public Builder namespace(String namespace) {
      this.namespace = namespace;
      return this;
    }

    public Builder labels(Map<String, String> labels) {
      this.labels = labels;
      return this;
    }

    public Builder annotations(Map<String, String> annotations) {
      this.annotations = annotations;
      return this;
    }

    public Builder finalizers(List<String> finalizers) {
      this.finalizers = finalizers;
      return this;
    }

    public Builder ownerReferences(List<OwnerReference> ownerReferences) {
      this.ownerReferences = ownerReferences;
      return this;
    }

    public Builder resourceVersion(String resourceVersion) {
      this.resourceVersion = resourceVersion;
      return this;
    }

    public Builder uid(String uid) {
      this.uid = uid;
      return this;
    }

    public ObjectMeta build() {
      return new ObjectMeta(
          name,
          generateName,
          namespace,
          labels,
          annotations,
          finalizers,
          ownerReferences,
          resourceVersion,
          uid);
    }
  }
}
