package io.github.portreeve.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.definition.SchemaTable;
import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.ResourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApiKindsTest {
  @Test
  void knowsWhenIngressWasServed() {
    ApiLifecycle beta = ApiKinds.lifecycle("networking.k8s.io/v1beta1", "Ingress");
    assertThat(beta).isEqualTo(new ApiLifecycle(14, 19, 22, "networking.k8s.io/v1"));
    assertThat(beta.isDeprecated(18)).isFalse();
    assertThat(beta.isDeprecated(19)).isTrue();
    assertThat(beta.isDeprecated(22)).isFalse();
    assertThat(beta.isRemoved(21)).isFalse();
    assertThat(beta.isRemoved(22)).isTrue();
    ApiLifecycle stable = ApiKinds.lifecycle("networking.k8s.io/v1", "Ingress");
    assertThat(stable.isNotYetServed(18)).isTrue();
    assertThat(stable.isNotYetServed(19)).isFalse();
  }

  @Test
  void tellsNamesThatBeginAlike() {
    assertThat(ApiKinds.lifecycle("v1", "Service")).isSameAs(ApiLifecycle.ALWAYS);
    assertThat(ApiKinds.lifecycle("v1", "ServiceAccoun")).isNull();
    assertThat(ApiKinds.lifecycle("v1", "Volume")).isNull();
    assertThat(ApiKinds.lifecycle("v1", "PersistentVolume")).isSameAs(ApiLifecycle.ALWAYS);
    assertThat(ApiKinds.lifecycle("v1", "Service ConfigMap")).isNull();
    assertThat(ApiKinds.lifecycle("v1", "")).isNull();
    assertThat(ApiKinds.lifecycle("policy/v1", "0")).isNull();
  }

  @Test
  void knowsItsGroups() {
    assertThat(ApiKinds.hasGroup("")).isTrue();
    assertThat(ApiKinds.hasGroup("apps")).isTrue();
    assertThat(ApiKinds.hasGroup("app")).isFalse();
    assertThat(ApiKinds.hasGroup("gateway.networking.k8s.io")).isFalse();
    assertThat(ApiKinds.hasVersion("apps/v1")).isTrue();
    assertThat(ApiKinds.hasVersion("apps/v3")).isFalse();
  }

  @Test
  void findsTheBestVersionThatAReleaseServes() {
    assertThat(ApiKinds.versionOf("Ingress", 37)).isEqualTo("networking.k8s.io/v1");
    assertThat(ApiKinds.versionOf("Ingress", 18)).isEqualTo("networking.k8s.io/v1beta1");
    assertThat(ApiKinds.versionOf("CronJob", 20)).isEqualTo("batch/v1beta1");
    assertThat(ApiKinds.versionOf("PodSecurityPolicy", 37)).isEqualTo("policy/v1beta1");
    assertThat(ApiKinds.versionOf("VirtualService", 37)).isNull();
  }

  @Test
  void namesItsKinds() {
    assertThat(ApiKinds.namesOf("networking.k8s.io/v1"))
        .containsExactly("NetworkPolicy", "Ingress", "IngressClass", "IPAddress", "ServiceCIDR");
    assertThat(ApiKinds.namesOf("example.com/v1")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
  void everyKindOfTheModelIsKnown(ResourceKind kind) {
    ApiType type = kind.newest();
    if (type.group().equals(GatewayKinds.GROUP)) {
      assertThat(GatewayKinds.service(type.version(), type.kind())).isNotNull();
      assertThat(SchemaTable.of(type)).isNotNull();
      return;
    }
    assertThat(ApiKinds.lifecycle(type.apiVersion(), type.kind())).isNotNull();
    assertThat(FieldTable.typeOf(type.apiVersion(), type.kind())).isNotNull();
  }
}
