package io.github.portreeve.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.KubernetesVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpFormsTest {
  @ParameterizedTest
  @CsvSource({
    "010.0.0.1, 'must not have leading zeros, write \"10.0.0.1\"'",
    "::ffff:10.0.0.1, 'must not be an IPv4 address in IPv6 form, write \"10.0.0.1\"'",
  })
  void addressesAreStrictFrom136(String text, String complaint) {
    assertThat(IpForms.addressComplaint(text, cluster(35))).isNull();
    assertThat(IpForms.addressWarning(text, cluster(35)))
        .startsWith("is refused from Kubernetes 1.36");
    assertThat(IpForms.addressComplaint(text, cluster(36))).isEqualTo(complaint);
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.01/8, 'must not have leading zeros, write \"10.0.0.0/8\"'",
    "10.0.0.0/08, 'must not have leading zeros, write \"10.0.0.0/8\"'",
    "10.0.0.1/8, 'must not have bits set behind the prefix, write \"10.0.0.0/8\" or \"10.0.0.1/32\"'",
    "::ffff:10.0.0.0/104, must not be an IPv4 block in IPv6 form",
  })
  void blocksAreStrictFrom136(String text, String complaint) {
    assertThat(IpForms.cidrComplaint(text, cluster(35))).isNull();
    assertThat(IpForms.cidrWarning(text, cluster(35))).isNotNull();
    assertThat(IpForms.cidrComplaint(text, cluster(36))).isEqualTo(complaint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2001:DB8::1", "2001:db8:0:0::1", "::1.2.3.4"})
  void warnsOfOtherFormsFrom133(String text) {
    assertThat(IpForms.addressWarning(text, cluster(32))).isNull();
    assertThat(IpForms.addressWarning(text, cluster(33)))
        .startsWith("is not in the form of RFC 5952, write ");
    assertThat(IpForms.cidrWarning(text + "/128", cluster(32))).isNull();
    assertThat(IpForms.cidrWarning(text + "/128", cluster(33)))
        .startsWith("is not in the form of RFC 5952, write ");
    assertThat(IpForms.strictComplaint(text)).startsWith("must be written ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.1", "2001:db8::1", "::"})
  void hasNothingAgainstCanonicalForms(String text) {
    assertThat(IpForms.addressComplaint(text, cluster(37))).isNull();
    assertThat(IpForms.addressWarning(text, cluster(37))).isNull();
    assertThat(IpForms.strictComplaint(text)).isNull();
  }

  @Test
  void refusesWhatIsNoAddressAtAll() {
    assertThat(IpForms.addressComplaint("web", cluster(16))).startsWith("must be an IP address");
    assertThat(IpForms.strictComplaint("web")).startsWith("must be an IP address");
    assertThat(IpForms.cidrComplaint("10.0.0.1", cluster(16))).startsWith("must be a block of IP");
    assertThat(IpForms.addressWarning("web", cluster(37))).isNull();
    assertThat(IpForms.cidrWarning("web", cluster(37))).isNull();
  }

  private static ClusterProfile cluster(int minor) {
    return ClusterProfile.DEFAULT.withVersion(new KubernetesVersion(minor));
  }
}
