package io.github.portreeve.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One backend of a Service and its addresses. */
public record Endpoint(
    List<String> addresses,
    @Nullable Boolean ready,
    @Nullable String hostname,
    @Nullable String nodeName,
    @Nullable String zone,
    @Nullable EndpointHints hints,
    Map<String, String> deprecatedTopology) {

  public Endpoint {
    addresses = List.copyOf(addresses);
    deprecatedTopology = Ordered.copy(deprecatedTopology);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.addresses = addresses;
    builder.ready = ready;
    builder.hostname = hostname;
    builder.nodeName = nodeName;
    builder.zone = zone;
    builder.hints = hints;
    builder.deprecatedTopology = deprecatedTopology;
    return builder;
  }

  /** Makes an Endpoint field by field; what is not set is absent. */
  public static final class Builder {
    private List<String> addresses = List.of();
    private @Nullable Boolean ready;
    private @Nullable String hostname;
    private @Nullable String nodeName;
    private @Nullable String zone;
    private @Nullable EndpointHints hints;
    private Map<String, String> deprecatedTopology = Map.of();

    private Builder() {}

    public Builder addresses(List<String> addresses) {
      this.addresses = addresses;
      return this;
    }

    public Builder ready(@Nullable Boolean ready) {
      this.ready = ready;
      return this;
    }

    public Builder hostname(@Nullable String hostname) {
      this.hostname = hostname;
      return this;
    }

    public Builder nodeName(@Nullable String nodeName) {
      this.nodeName = nodeName;
      return this;
    }

    public Builder zone(@Nullable String zone) {
      this.zone = zone;
      return this;
    }

    public Builder hints(@Nullable EndpointHints hints) {
      this.hints = hints;
      return this;
    }

    public Builder deprecatedTopology(Map<String, String> deprecatedTopology) {
      this.deprecatedTopology = deprecatedTopology;
      return this;
    }

    public Endpoint build() {
      return new Endpoint(addresses, ready, hostname, nodeName, zone, hints, deprecatedTopology);
    }
  }
}
