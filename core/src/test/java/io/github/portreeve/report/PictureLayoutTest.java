package io.github.portreeve.report;

import static io.github.portreeve.report.ExplainSamples.explanation;
import static io.github.portreeve.report.ExplainSamples.service;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.exposure.Verdict;
import io.github.portreeve.model.ObjectMeta;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.ServicePort;
import io.github.portreeve.model.ServiceSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PictureLayoutTest {
  private static final PictureCard CARD =
      new PictureCard(Verdict.OK, List.of(new PictureLine(PictureLine.Style.TITLE, "web")));

  private static List<List<PictureBox>> columns(int size) {
    List<List<PictureBox>> columns = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      List<PictureBox> column = new ArrayList<>();
      for (int j = 0; j < size; j++) {
        column.add(PictureBox.card(CARD, i, Verdict.OK));
      }
      columns.add(column);
    }
    return columns;
  }

  private static void layOut(List<List<PictureBox>> columns) {
    PictureOrder.apply(columns);
    PictureHeights.apply(columns);
  }

  @Property(tries = 200)
  void boxesOfAColumnDoNotTouch(@ForAll @Size(max = 40) List<@IntRange(max = 624) Integer> links) {
    List<List<PictureBox>> columns = columns(5);
    for (int link : links) {
      int column = link % 2;
      PictureBox from = columns.get(column).get(link / 2 % 5);
      from.leadTo(columns.get(column + 1).get(link / 10 % 5), columns);
    }

    layOut(columns);

    for (List<PictureBox> column : columns) {
      double bottom = -1;
      for (PictureBox box : column) {
        assertThat(box.y).isGreaterThan(bottom);
        bottom = box.y + box.height;
      }
    }
  }

  @Test
  void linesThatNeedNotCrossDoNotCross() {
    List<List<PictureBox>> columns = columns(4);
    for (int i = 0; i < 4; i++) {
      columns.get(0).get(i).leadTo(columns.get(1).get(3 - i), columns);
      columns.get(1).get(3 - i).leadTo(columns.get(2).get(i * 3 % 4), columns);
    }

    layOut(columns);

    for (PictureBox box : columns.get(0)) {
      assertThat(box.next.get(0).y).isEqualTo(box.y);
      assertThat(box.next.get(0).next.get(0).y).isEqualTo(box.y);
    }
  }

  @Test
  void linesPassAColumnByABend() {
    List<List<PictureBox>> columns = columns(1);
    PictureBox first = columns.get(0).get(0);
    first.leadTo(columns.get(2).get(0), columns);

    assertThat(first.next.get(0).isBend()).isTrue();
    assertThat(first.next.get(0).next).containsExactly(columns.get(2).get(0));
    assertThat(columns.get(1)).hasSize(2);
  }

  @Test
  void whatHangsTogetherIsOnePanel() {
    ServicePort port = ServicePort.builder().port(80).build();
    Service twoDoors =
        new Service(
            ObjectMeta.named("both"),
            ServiceSpec.builder().type("NodePort").ports(List.of(port)).build());
    ExplainFlow flow =
        ExplainFlow.of(explanation(service("one", Map.of()), service("other", Map.of()), twoDoors));

    List<List<ExplainFlow.Door>> islands = PictureIslands.of(flow);

    assertThat(islands).hasSize(3);
    assertThat(islands.get(0)).hasSize(2);
  }

  @Test
  void linesOfTextFitAndLoseNothing() {
    String text =
        "no container of Deployment/" + "a".repeat(90) + " has a port, see a/b/c/d.yaml:1";
    List<String> lines = PictureText.wrap(text, 200, 12, false);

    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    assertThat(lines).hasSizeBetween(5, 9).allMatch(line -> line.length() <= 40);
  }
}
