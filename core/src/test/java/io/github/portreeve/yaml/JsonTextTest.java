package io.github.portreeve.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{a: 8e1, b: 0x50, c: '80'}|{\"a\":80,\"b\":80,\"c\":\"80\"}",
        "{y: yes, b: ~, c: }|{\"true\":true,\"b\":null,\"c\":null}",
        "[a, [], {}, [1.5]]|[\"a\",[],{},[1.5]]",
        "{a: 1, a: 2}|{\"a\":2}",
        "{a: &x {b: 1}, c: *x, d: {<<: *x, e: 2}}"
            + "|{\"a\":{\"b\":1},\"c\":{\"b\":1},\"d\":{\"b\":1,\"e\":2}}",
        "\"\\\"\\\\\\u0007\\n\"|\"\\\"\\\\\\u0007\\n\"",
      })
  void jsonIsWhatKubectlSends(String yaml, String json) {
    YamlNode root =
        YamlReader.read(SourceFile.of("text", yaml), YamlLimits.DEFAULT).documents().get(0).root();

    assertThat(JsonText.of(root)).isEqualTo(json);
  }
}
