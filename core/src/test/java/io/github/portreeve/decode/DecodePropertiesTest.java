package io.github.portreeve.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.corpus.Corpus;
import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Place;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.source.Location;
import io.github.portreeve.source.SourceFile;
import io.github.portreeve.source.SourceSpan;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Laws of decoding for texts that nobody would write. */
class DecodePropertiesTest {
  private static final List<Corpus.Entry> ENTRIES = Corpus.read().entries();

  @Property(tries = 2000)
  void neverThrowsAndStaysInTheText(
      @ForAll @IntRange(max = 6409) int entry,
      @ForAll @IntRange(max = 2000) int at,
      @ForAll
          @StringLength(max = 6)
          @CharRange(from = 'a', to = 'e')
          @Chars({
            ' ', '\n', ':', '-', '"', '\'', '{', '}', '[', ']', '&', '*', '<', '|', '\t', ','
          })
          String inserted) {
    String text = ENTRIES.get(entry).yaml();
    int cut = Math.min(at, text.length());
    check(text.substring(0, cut) + inserted + text.substring(cut));
    check(text.substring(0, cut));
  }

  private static void check(String text) {
    DecodedFile file =
        ManifestDecoder.decode(SourceFile.of("a.yaml", text), ClusterProfile.DEFAULT);
    for (Finding finding : file.findings()) {
      Place place = finding.place();
      Location location = place.location();
      assertThat(location).isNotNull();
      assertThat(location.span().end()).isLessThanOrEqualTo(text.length());
      SourceSpan found = FieldLocator.locate(file.stream(), place.origin(), place.field());
      assertThat(found.end()).isLessThanOrEqualTo(text.length());
    }
  }
}
