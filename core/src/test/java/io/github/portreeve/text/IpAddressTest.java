package io.github.portreeve.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {
  @ParameterizedTest
  @CsvSource({
    "10.9.8.7, 10.9.8.7",
    "010.009.8.7, 10.9.8.7",
    "::, ::",
    "::1, ::1",
    "2001:DB8:0:0:0:0:0:1, 2001:db8::1",
    "2001:db8:0:1:0:0:0:1, 2001:db8:0:1::1",
    "1:0:0:2:0:0:0:3, 1:0:0:2::3",
    "1:0:0:2:3:0:0:4, 1::2:3:0:0:4",
    "1:2:3:4:5:6:7:0, 1:2:3:4:5:6:7:0",
    "fe80::, fe80::",
    "::1.2.3.4, ::102:304",
    "::ffff:1.2.3.4, 1.2.3.4",
    "64:ff9b::192.0.2.33, 64:ff9b::c000:221",
    "00001::2, 1::2",
  })
  void printsTheCanonicalForm(String text, String canonical) {
    assertThat(IpAddress.parse(text)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1.2.3",
        "1.2.3.4.5",
        "1.2.3.256",
        "1..2.3",
        ".1.2.3",
        "1.2.3.",
        " 1.2.3.4",
        "1.2.3.4/8",
        ":",
        ":::",
        "1:",
        ":1",
        "1::2::3",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4:5:6:7::8",
        "12345::",
        "g::",
        "fe80::1%eth0",
        "[::1]",
        "1.2.3.4::",
        "::1.2.3",
        "1:2:3:4:5:6:7:1.2.3.4",
        "example.com",
        "٣.2.3.4"
      })
  void refusesWhatIsNoAddress(String text) {
    assertThat(IpAddress.parse(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.1, ----",
    "0.0.0.0, U---",
    "::, U---",
    "127.1.2.3, -L--",
    "::1, -L--",
    "::ffff:127.0.0.1, -L--",
    "169.254.1.1, --l-",
    "fe80::1, --l-",
    "febf::1, --l-",
    "fec0::1, ----",
    "224.0.0.5, ---m",
    "224.0.1.5, ----",
    "ff02::1, ---m",
    "ff12::1, ---m",
    "ff05::1, ----",
  })
  void tellsWhatItIsFor(String text, String flags) {
    IpAddress address = IpAddress.parse(text);
    assertThat(
            (address.isUnspecified() ? "U" : "-")
                + (address.isLoopback() ? "L" : "-")
                + (address.isLinkLocal() ? "l" : "-")
                + (address.isLinkLocalMulticast() ? "m" : "-"))
        .isEqualTo(flags);
  }

  @Test
  void remembersHowItWasWritten() {
    assertThat(IpAddress.parse("10.0.0.01").hasLeadingZeros()).isTrue();
    assertThat(IpAddress.parse("10.0.0.0").hasLeadingZeros()).isFalse();
    assertThat(IpAddress.parse("::00001").hasLeadingZeros()).isTrue();
    assertThat(IpAddress.parse("::0001").hasLeadingZeros()).isFalse();
    assertThat(IpAddress.parse("::ffff:10.0.0.1").isMappedIpv4()).isTrue();
    assertThat(IpAddress.parse("::ffff:a00:1").isMappedIpv4()).isTrue();
    assertThat(IpAddress.parse("10.0.0.1").isMappedIpv4()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.1, 10.0.0.2",
    "10.0.0.255, 10.0.1.0",
    "fd00::ffff, fd00::1:0",
    "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, ::",
  })
  void countsOn(String text, String next) {
    assertThat(IpAddress.parse(text).next()).hasToString(next);
  }
}
