package io.github.portreeve.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {
  @ParameterizedTest
  @CsvSource({
    "10.9.8.0/24, 10.9.8.0/24",
    "10.9.8.7/24, 10.9.8.0/24",
    "10.9.8.7/0, 0.0.0.0/0",
    "10.9.8.7/032, 10.9.8.7/32",
    "2001:DB8::1/64, 2001:db8::/64",
    "2001:db8::1/127, 2001:db8::/127",
    "::ffff:10.1.0.0/104, 10.0.0.0/8",
    "::ffff:10.1.0.0/90, ::ffc0:0:0/90",
  })
  void printsTheCanonicalForm(String text, String canonical) {
    assertThat(Cidr.parse(text)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "10.0.0.0",
        "10.0.0.0/",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/+8",
        "10.0.0.0/8/8",
        "10.0.0/8",
        "::/129",
        "::/4294967296",
        " 10.0.0.0/8",
        "any/0"
      })
  void refusesWhatIsNoBlock(String text) {
    assertThat(Cidr.parse(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.0.0/16, true",
    "10.0.0.0/8, 11.0.0.0/16, false",
    "0.0.0.0/0, 11.0.0.0/16, true",
    "0.0.0.0/0, 2001:db8::/32, false",
    "::/0, 2001:db8::/32, true",
    "::/0, 10.0.0.0/8, false",
    "10.0.0.0/8, ::ffff:10.1.0.0/112, true",
  })
  void containsAddressesOfItsOwnFamily(String block, String other, boolean contained) {
    assertThat(Cidr.parse(block).contains(Cidr.parse(other).network())).isEqualTo(contained);
  }
}
