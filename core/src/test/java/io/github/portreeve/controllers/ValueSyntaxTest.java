package io.github.portreeve.controllers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueSyntaxTest {
  static Stream<Arguments> right() {
    return rows(
        List.of("bool", "true", "false", "True", "1", "f"),
        List.of("int", "0", "60", "-1", "+5", "0600"),
        List.of("seconds", "60", "0"),
        List.of("size", "8m", "0", "1024", "16K", "1G", "8 m", "512b"),
        List.of("cidrs", "10.0.0.0/8", "10.0.0.1", "10.0.0.0/8, ::1/128", "::/0", "10.0.0.1/8\n"),
        List.of("codes", "404", "404,503", "404, 503,", "599"),
        List.of("service", "web", "web-2"),
        List.of("on|off", "on", "off", " on "),
        List.of("~http|https", "HTTP", "https", "Https"),
        List.of("path", "/", "/$2", "/api/v1/$1", "app", "/a:b~c_d-e.f"),
        List.of("url", "https://example.com/a?b=c&d=e", "/login", "off"),
        List.of("url-with-variables", "https://$host/oauth2/start?rd=$escaped_request_uri"),
        List.of("name", "default/basic-auth", "a:80", "INGRESSCOOKIE"),
        List.of("text", "Authentication Required"),
        List.of("headers", "X-Auth-Request-User, X-Auth_Email", "Authorization"),
        List.of("words", "GET, PUT,POST"),
        List.of("origins", "*", "https://a.example.com:8443, http://*.b.example.com"),
        List.of("pattern", "~^www\\d+\\.example\\.com$", "a.example.com, b.example.com"),
        List.of("variable", "$remote_user$http_authorization", "${x}"),
        List.of("snippet", "more_set_headers \"a: b\";"),
        List.of("any", "; } \n"));
  }

  static Stream<Arguments> wrong() {
    return rows(
        List.of("bool", "yes", "on", "TRue", "tru", "true "),
        List.of("int", "60s", "1.5", "-", "ten", "8 16k"),
        List.of("seconds", "60s", "1m"),
        List.of("size", "8mb", "m", "1.5m", "-1", "8x"),
        List.of("cidrs", "10.0.0.0/33", "10.0.0/8", "all", "10.0.0.0/8;1.2.3.4", "::/129", "1/"),
        List.of("codes", "200", "404 503", "5xx", "4040"),
        List.of("service", "default/web", "Web", "web:80", "-web", "web-", "1web", "we_b"),
        List.of("on|off", "true", "ON"),
        List.of("~http|https", "h2", "http2"),
        List.of("path", "/a b", "/(.*)", "/a?b", "/a;"),
        List.of("url", "https://$host", "https://a/%2F", "https://a#b"),
        List.of("url-with-variables", "https://a/{b}", "https://a;"),
        List.of("name", "a;b", "a,b"),
        List.of("text", "Who's there"),
        List.of("headers", "X-A; X-B", "X-A: b"),
        List.of("words", "GET|PUT"),
        List.of("origins", "https://a.example.com;", "(.*)"),
        List.of("pattern", "a;b", "\"a\""),
        List.of("variable", "$a $b;", "a.b"));
  }

  private static Stream<Arguments> rows(List<?>... rows) {
    return Stream.of(rows)
        .flatMap(row -> row.stream().skip(1).map(value -> Arguments.of(row.get(0), value)));
  }

  @ParameterizedTest
  @MethodSource("right")
  void takesWhatTheControllerTakes(String syntax, String value) {
    assertThat(ValueSyntax.parse(syntax).complaint(value)).isNull();
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void saysWhatWouldBeRight(String syntax, String value) {
    assertThat(ValueSyntax.parse(syntax).complaint(value)).startsWith("m");
  }

  @Test
  void anEmptyValueIsAsGoodAsNone() {
    assertThat(ValueSyntax.parse("bool").complaint("")).isNull();
  }

  @Test
  void choicesAreListed() {
    assertThat(ValueSyntax.parse("a|b|c").complaint("d"))
        .isEqualTo("must be \"a\", \"b\" or \"c\"");
  }
}
