package io.github.portreeve.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTest {
  @ParameterizedTest
  @CsvSource({
    "https://shop.example.com/api, https, shop.example.com, 0, TCP, /api",
    "http://shop.example.com, http, shop.example.com, 0, TCP, /",
    "HTTPS://Shop.Example.com:8443/A, https, shop.example.com, 8443, TCP, /A",
    "https://shop.example.com./, https, shop.example.com, 0, TCP, /",
    "https://shop.example.com/a?b=c#d, https, shop.example.com, 0, TCP, /a",
    "https://shop.example.com?b=c, https, shop.example.com, 0, TCP, /",
    "https://bücher.example/, https, xn--bcher-kva.example, 0, TCP, /",
    "https://[FD00::1]:8443/, https, fd00::1, 8443, TCP, /",
    "https://10.0.0.1/, https, 10.0.0.1, 0, TCP, /",
    "https://a.b/%61%2fb, https, a.b, 0, TCP, /a%2Fb",
    "https://a.b/x/../y/./z, https, a.b, 0, TCP, /y/z",
    "https://a.b/x/.., https, a.b, 0, TCP, /",
    "https://a.b//x, https, a.b, 0, TCP, //x",
    "https://a.b/ü, https, a.b, 0, TCP, /%C3%BC",
    "shop.example.com:443, '', shop.example.com, 443, '', ''",
    "node:30080, '', node, 30080, '', ''",
    "node:53/udp, '', node, 53, UDP, ''",
    "[fd00::1]:53/UDP, '', fd00::1, 53, UDP, ''",
    "[fd00::1], '', fd00::1, 0, '', ''",
    "web, '', web, 0, '', ''",
  })
  void isReadAsItIsCompared(
      String text, String scheme, String host, int port, String protocol, String path) {
    Request request = Request.parse(text);

    assertThat(request.scheme()).isEqualTo(scheme);
    assertThat(request.host()).isEqualTo(host);
    assertThat(request.port()).isEqualTo(port);
    assertThat(request.protocol()).isEqualTo(protocol);
    assertThat(request.path()).isEqualTo(path);
  }

  @Test
  void portsOfServicesHaveNames() {
    assertThat(Request.parse("web.shop:http").portName()).isEqualTo("http");
    assertThat(Request.parse("web.shop:http").text()).isEqualTo("web.shop:http");
  }

  @Test
  void whatWasChangedIsSaid() {
    assertThat(Request.parse("https://Shop.example.com./a?b").notes()).hasSize(3);
    assertThat(Request.parse("https://shop.example.com/a").notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', a request is missing",
    "'a b', no blanks",
    "ftp://a.b/, 'http:// or https://, not with ftp://'",
    "shop.example.com/api, 'a URL begins with http://'",
    "https://*.example.com/, put a name for the star",
    "https://me:secret@a.b/, without user and password",
    "https:///x, the host is missing",
    "https://a.b:/, ': and a port'",
    "https://a.b:0/, not in 1-65535",
    "https://a.b:65536/, not in 1-65535",
    "https://a.b:999999999999/, not in 1-65535",
    "https://a.b:http/, 'is a number, not \"http\"'",
    "a.b:Http, is no port",
    "fd00::1, an IPv6 address stands in brackets",
    "https://[fd00::1/, never closed",
    "https://[fd00::x]/, is no IPv6 address",
    "https://[::1]x/, ': and a port'",
    "https://300.1.2.3/, is no IPv4 address",
    "https://010.0.0.1/, is no IPv4 address",
    "https://a..b/, is no host",
    "https://-a.b/, is no host",
    "https://a_b.c/, is no host",
    "https://a.b/%zz, two hexadecimal digits",
    "https://a.b/%4, two hexadecimal digits",
    "https://a.b/{x}, is written as %7B",
  })
  void whatIsWrongIsSaid(String text, String message) {
    assertThatThrownBy(() -> Request.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void passwordsAreNotRepeated() {
    assertThatThrownBy(() -> Request.parse("https://me:secret@a.b/"))
        .message()
        .doesNotContain("secret");
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    try {
      assertThat(Request.parse(text).host()).matches("[0-9a-z.:-]+");
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  @Property
  void whatIsReadIsReadAgain(@ForAll @CharRange(from = '!', to = '~') String path) {
    try {
      Request request = Request.parse("https://shop.example.com/" + path);
      assertThat(Request.parse(request.text()).path()).isEqualTo(request.path());
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).contains("path");
    }
  }
}
