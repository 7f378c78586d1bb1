package io.github.portreeve.report;

import static io.github.portreeve.report.ExplainSamples.explanation;
import static io.github.portreeve.report.ExplainSamples.service;
import static io.github.portreeve.report.ExplainSamples.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.Resource;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Whatever stands in a file, it stays text in what is made of it. */
class ExplainEscapingTest {
  private static final String EVIL =
      "a|b`c</td><script>alert(1)</script>\"];x-->y\n# @all [l](https://evil.example) $$x$$ \u202e";

  private final Explanation evil = explanation(service(EVIL, Map.of("app", EVIL)));

  @Test
  void markdownStaysOneTable() {
    List<String> lines = written(new ExplainMarkdown(), evil).lines().toList();

    assertThat(lines).hasSize(5);
    assertThat(withoutCode(lines.get(4)).split("(?<!\\\\)\\|")).hasSize(6);
    assertThat(withoutCode(lines.get(4)))
        .doesNotContain("<script", "https://", "@all", "[l]", "$$", "\u202e");
  }

  /** What is left of a row when its code spans are cut out; \\` begins none. */
  private static String withoutCode(String row) {
    return row.replaceAll("(?<![`\\\\])(``?)(?!`).*?(?<!`)\\1(?!`)", "");
  }

  @Test
  void codeSpansEndWhereTheyShould() {
    assertThat(MarkdownText.code("a``b`c")).isEqualTo("```a``b`c```");
    assertThat(MarkdownText.code("`a")).isEqualTo("`` `a ``");
    assertThat(MarkdownText.code("a|b\\|c")).isEqualTo("`a\\|b\\\\|c`");
    assertThat(MarkdownText.code("")).isEmpty();
  }

  @Test
  void labelsOfMermaidHoldNothingThatItReads() {
    List<String> lines = written(new ExplainMermaid(), evil).lines().toList();

    assertThat(lines).hasSizeGreaterThan(8);
    for (String line : lines.subList(6, lines.size())) {
      assertThat(line)
          .matches(
              "  \\w+(\\(\\[\"\\w+\"]\\)|\\[\"([^\"\\[\\]<>`$&#]|<br/>|#\\d+;)*\"]):::\\w+"
                  + "|  \\w+ --> \\w+");
    }
  }

  @Test
  void pagesAndPicturesHoldNoElementOfAFile() throws Exception {
    assertThat(elements(written(new ExplainHtml(), evil)))
        .contains("svg", "details", "text")
        .doesNotContain("script", "td");
    assertThat(elements(written(new ExplainSvg(), evil))).contains("symbol").doesNotContain("td");
  }

  /** The names of all elements of a text that must be well-formed XML. */
  private static Set<String> elements(String xml) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
    NodeList nodes = document.getElementsByTagName("*");
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      names.add(nodes.item(i).getNodeName());
    }
    return names;
  }

  @Test
  void halvesOfCharactersDoNotBreakXml() {
    assertThat(XmlText.of("a\ud800b\udc00\ufffe\ud83d\ude00"))
        .isEqualTo("a\ufffdb\ufffd\ufffd\ud83d\ude00");
    assertThat(XmlText.of("<a b='c' d=\"e\">&"))
        .isEqualTo("&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;");
  }

  @Test
  void chartsOfMermaidKeepWithinItsLimits() {
    Resource[] many = new Resource[400];
    for (int i = 0; i < many.length; i++) {
      many[i] = service("web-" + i, Map.of());
    }

    String chart = written(new ExplainMermaid(), explanation(many));

    assertThat(chart.length()).isLessThanOrEqualTo(50_000);
    assertThat(chart.lines().filter(line -> line.contains("-->")).count()).isBetween(400L, 500L);
    assertThat(chart).endsWith(" more, for which a chart of Mermaid has no room\"]:::outside\n");
  }
}
