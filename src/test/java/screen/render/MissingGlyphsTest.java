package screen.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingGlyphsTest {
  @Test
  void hasNothingToSayOfGermanChineseOrJapanese() {
    ReviewOfCounts review =
        ReviewOfCounts.empty()
            .reason("Überlänge ß", 1, 0)
            .reason("研究对象", 1, 0)
            .reason("会議録のみ", 1, 0);
    assertThat(MissingGlyphs.warning(review.report())).isEmpty();
  }

  @Test
  void namesTheCharactersThatPicturesCannotShow() {
    ReviewOfCounts review = ReviewOfCounts.empty().reason("결과", 1, 0);
    assertThat(MissingGlyphs.warning(review.report()))
        .hasValueSatisfying(
            warning -> assertThat(warning).contains("결 과").contains("flow.png", "flow.pdf"));
  }

  @Test
  void doesNotMisspellScriptsThatJoinTheirLetters() {
    ReviewOfCounts review = ReviewOfCounts.empty().reason("עברית", 1, 0);
    assertThat(MissingGlyphs.warning(review.report())).isPresent();
  }
}
