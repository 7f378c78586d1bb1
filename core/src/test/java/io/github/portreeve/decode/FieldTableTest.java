package io.github.portreeve.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FieldTableTest {
  @Test
  void knowsTypesOfKinds() {
    assertThat(FieldTable.typeOf("apps/v1", "Deployment")).isEqualTo("apps.v1.Deployment");
    assertThat(FieldTable.typeOf("v1", "Deployment")).isNull();
  }

  @Test
  void fieldsComeAndGo() {
    FieldTable spec = FieldTable.of("core.v1.ServiceSpec");
    assertThat(spec.field("topologyKeys", 16)).isNull();
    assertThat(spec.field("topologyKeys", 17)).isNotNull();
    assertThat(spec.field("topologyKeys", 21)).isNotNull();
    assertThat(spec.field("topologyKeys", 22)).isNull();
    assertThat(spec.field("ipFamilies", 19)).isNull();
    assertThat(spec.field("ports", 16)).isNotNull();
    assertThat(spec.field("Ports", 37)).isNull();
    assertThat(spec.fieldOfAnyRelease("ipFamily"))
        .returns(0, FieldSpec::since)
        .returns(19, FieldSpec::until);
  }

  @Test
  void aTypeThatIsGoneKeepsItsFields() {
    FieldTable beta = FieldTable.of("extensions.v1beta1.IngressSpec");
    assertThat(beta.field("backend", 37)).isNotNull();
  }

  @Test
  void shapesNest() {
    FieldTable spec = FieldTable.of("core.v1.PodSpec");
    FieldShape containers = spec.field("containers", 37).shape();
    assertThat(containers.kind()).isEqualTo(FieldShape.Kind.LIST);
    assertThat(containers.item().kind()).isEqualTo(FieldShape.Kind.OBJECT);
    assertThat(containers.item().type()).isEqualTo("core.v1.Container");
    FieldShape nodeSelector = spec.field("nodeSelector", 37).shape();
    assertThat(nodeSelector.kind()).isEqualTo(FieldShape.Kind.MAP);
    assertThat(nodeSelector.item().kind()).isEqualTo(FieldShape.Kind.STRING);
    assertThatThrownBy(() -> nodeSelector.item().item()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void unknownTypesAreBadCalls() {
    assertThatThrownBy(() -> FieldTable.of("core.v1.Nothing"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
