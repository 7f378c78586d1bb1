package io.github.portreeve.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import io.github.portreeve.decode.KnownKinds;
import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.KubernetesVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaWriterTest {
  private static final ApiType SERVICE = new ApiType("v1", "Service");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @ParameterizedTest
  @EnumSource
  void everySchemaIsOneOfItsDraft(SchemaPurpose purpose) {
    Schema draft = REGISTRY.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
    for (int minor = 16; minor <= 37; minor += 7) {
      KubernetesVersion version = new KubernetesVersion(minor);
      for (ApiType type : KnownKinds.servedBy(version)) {
        String schema = SchemaWriter.write(type, version, purpose);
        assertThat(draft.validate(schema, InputFormat.JSON)).as(type.toString()).isEmpty();
      }
    }
  }

  @Test
  void fieldsAreThoseOfTheRelease() {
    String manifest = "{apiVersion: v1, kind: Service, spec: {trafficDistribution: PreferClose}}";

    assertThat(complaints(SERVICE, 37, SchemaPurpose.DECODING, manifest)).isZero();
    assertThat(complaints(SERVICE, 29, SchemaPurpose.DECODING, manifest)).isEqualTo(1);
  }

  @Test
  void decodingLooksAtTypesAlone() {
    String manifest =
        "{apiVersion: v1, kind: Pod, spec: {type: LoadBlancer, ports: [{port: 8e1, name: null}]}}";

    assertThat(complaints(SERVICE, 37, SchemaPurpose.DECODING, manifest)).isZero();
    assertThat(complaints(SERVICE, 37, SchemaPurpose.EDITING, manifest)).isEqualTo(2);
  }

  @Test
  void numbersMustFitTheirBits() {
    assertThat(complaints(SERVICE, 37, SchemaPurpose.DECODING, port("2147483647"))).isZero();
    assertThat(complaints(SERVICE, 37, SchemaPurpose.DECODING, port("2147483648"))).isEqualTo(1);
    assertThat(complaints(SERVICE, 37, SchemaPurpose.DECODING, port("80.5"))).isEqualTo(1);
    assertThat(complaints(SERVICE, 37, SchemaPurpose.DECODING, port("\"80\""))).isEqualTo(1);
  }

  @Test
  void editingWantsWhatServersRequire() {
    String manifest = "{apiVersion: apps/v1, kind: Deployment, spec: {template: {}}}";
    ApiType type = new ApiType("apps/v1", "Deployment");

    assertThat(complaints(type, 37, SchemaPurpose.DECODING, manifest)).isZero();
    assertThat(complaints(type, 37, SchemaPurpose.EDITING, manifest)).isEqualTo(1);
  }

  @Test
  void fieldsOfOtherKindsAreNotKnown() {
    ApiType type = new ApiType("example.com/v1", "Gateway");

    assertThatThrownBy(
            () -> SchemaWriter.write(type, KubernetesVersion.NEWEST, SchemaPurpose.EDITING))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("example.com/v1 Gateway");
  }

  private static String port(String value) {
    return "{apiVersion: v1, kind: Service, spec: {ports: [{port: " + value + "}]}}";
  }

  private static int complaints(ApiType type, int minor, SchemaPurpose purpose, String manifest) {
    String schema = SchemaWriter.write(type, new KubernetesVersion(minor), purpose);
    return REGISTRY.getSchema(schema).validate(manifest, InputFormat.YAML).size();
  }
}
