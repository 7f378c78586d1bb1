package io.github.portreeve.model.gateway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a backend's certificate must prove. */
public record BackendTlsValidation(
    List<LocalObjectReference> caCertificateRefs,
    @Nullable String wellKnownCACertificates,
    String hostname,
    List<SubjectAltName> subjectAltNames) {

  public BackendTlsValidation {
    caCertificateRefs = List.copyOf(caCertificateRefs);
    subjectAltNames = List.copyOf(subjectAltNames);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.caCertificateRefs = caCertificateRefs;
    builder.wellKnownCACertificates = wellKnownCACertificates;
    builder.hostname = hostname;
    builder.subjectAltNames = subjectAltNames;
    return builder;
  }

  /** Makes one field by field; what is not set is absent. */
  public static final class Builder {
    private List<LocalObjectReference> caCertificateRefs = List.of();
    private @Nullable String wellKnownCACertificates;
    private String hostname = "";
    private List<SubjectAltName> subjectAltNames = List.of();

    private Builder() {}

    public Builder caCertificateRefs(List<LocalObjectReference> caCertificateRefs) {
      this.caCertificateRefs = caCertificateRefs;
      return this;
    }

    public Builder wellKnownCACertificates(@Nullable String wellKnownCACertificates) {
      this.wellKnownCACertificates = wellKnownCACertificates;
      return this;
    }

    public Builder hostname(String hostname) {
      this.hostname = hostname;
      return this;
    }

    public Builder subjectAltNames(List<SubjectAltName> subjectAltNames) {
      this.subjectAltNames = subjectAltNames;
      return this;
    }

    public BackendTlsValidation build() {
      return new BackendTlsValidation(
          caCertificateRefs, wellKnownCACertificates, hostname, subjectAltNames);
    }
  }
}
