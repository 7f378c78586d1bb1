package io.github.portreeve.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.source.SourceSpan;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class YamlReaderPropertiesTest {
  private static final String MANIFEST =
      """
      # shop
      apiVersion: v1
      kind: Service
      metadata: &m
        name: "web"
        labels: {app: web, tier: 'front'}
      spec:
        ports:
        - name: http
          port: 80
          targetPort: !!int "8080"
        - {name: dns, port: 0x35, protocol: UDP}
        type: >-
          NodePort
      ---
      kind: ConfigMap
      data:
        <<: {a: b}
        again: [*m, "\\u00e9", ~, -1.5e3]
        text: |
          \uD83D\uDE00
           two

      """;

  private static final String PIECES =
      " \n\r\t:-#\"'[]{},&*!|>?%@`.~=<\\\u0085\u2028\uFEFF\uD83D\u0000\u0007e\u00e90x1";

  /** A thousand mutants a run, each of up to eight changes. */
  @Property
  void neverThrowsAndStaysInTheText(@ForAll long seed, @ForAll boolean json) {
    String text = mutate(json ? "{\"a\": [1, {\"b\": \"\\u00e9\"}, null]}\n" : MANIFEST, seed);

    check(text, YamlTexts.read(text));
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    check(text, YamlTexts.read(text));
  }

  @Property
  void plainTextReadsAsItself(@ForAll("scalars") String text) {
    Assume.that(ScalarResolver.plainReadsAsString(text));

    assertThat(string(YamlTexts.mapping("k: " + text + "\nl: 1").get("k"))).isEqualTo(text);
    assertThat(string(((YamlSequence) YamlTexts.root("- " + text)).items().get(0))).isEqualTo(text);
    assertThat(string(YamlTexts.mapping(text + ": 1").entries().get(0).key())).isEqualTo(text);
  }

  @Property
  void lineBreaksMakeNoDifference(@ForAll long seed) {
    String text = mutate(MANIFEST, seed).replace("\r", "").replace("\u0085", "");

    YamlStream unix = YamlTexts.read(text);
    YamlStream windows = YamlTexts.read(text.replace("\n", "\r\n"));

    assertThat(windows.problems()).hasSameSizeAs(unix.problems());
    for (int i = 0; i < unix.documents().size(); i++) {
      assertThat(YamlTexts.json(windows.documents().get(i).root()))
          .isEqualTo(YamlTexts.json(unix.documents().get(i).root()));
    }
  }

  @Provide
  Arbitrary<String> scalars() {
    Arbitrary<String> numbers =
        Arbitraries.strings().withChars("0123456789+-._eExXbBoO:").ofMaxLength(6);
    Arbitrary<String> words =
        Arbitraries.strings().withChars("yYnNoOfFtTrRuUeEsSaAlL~").ofMaxLength(5);
    Arbitrary<String> signs = Arbitraries.strings().withChars(PIECES + "ab").ofMaxLength(5);
    return Arbitraries.oneOf(numbers, words, signs, Arbitraries.strings().ofMaxLength(8));
  }

  private static String mutate(String text, long seed) {
    Random random = new Random(seed);
    StringBuilder mutant = new StringBuilder(text);
    for (int changes = random.nextInt(8) + 1; changes > 0; changes--) {
      int at = random.nextInt(mutant.length());
      String piece = PIECES.substring(random.nextInt(PIECES.length())).substring(0, 1);
      switch (random.nextInt(3)) {
        case 0 -> mutant.insert(at, piece);
        case 1 -> mutant.replace(at, at + 1, piece);
        default -> mutant.delete(at, at + random.nextInt(4));
      }
    }
    return mutant.toString();
  }

  private static void check(String text, YamlStream stream) {
    for (YamlProblem problem : stream.problems()) {
      checkSpan(text, problem.span());
      assertThat(problem.document()).isBetween(1, Math.max(1, stream.documents().size()));
      assertThat(problem.message()).isNotBlank().doesNotContain("\n").doesNotEndWith(".");
    }
    for (YamlDocument document : stream.documents()) {
      checkSpan(text, document.span());
      checkNode(text, document.root(), document.span());
    }
  }

  private static void checkNode(String text, @Nullable YamlNode node, SourceSpan around) {
    SourceSpan span = node == null ? around : node.span();
    assertThat(span.start()).isBetween(around.start(), around.end());
    assertThat(span.end()).isBetween(span.start(), around.end());
    if (node instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.entries()) {
        checkNode(text, entry.key(), span);
        checkNode(text, entry.value(), span);
      }
    } else if (node instanceof YamlSequence sequence) {
      for (YamlNode item : sequence.items()) {
        checkNode(text, item, span);
      }
    }
  }

  private static void checkSpan(String text, SourceSpan span) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
  }

  private static String string(@Nullable YamlNode node) {
    return ((YamlScalar) node).string();
  }
}
