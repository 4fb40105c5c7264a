package screen.render.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import screen.protocol.Source.Kind;
import screen.render.RenderedReviews;
import screen.render.ReviewOfCounts;
import screen.render.diagram.Drawing.Connector;
import screen.render.diagram.Drawing.Panel;
import screen.render.diagram.Drawing.Point;
import screen.render.diagram.Drawing.Rectangle;
import screen.render.diagram.Drawing.Text;
import screen.render.figures.ReviewReport;

class LayoutTest {
  private static final double HAIR = 1e-6;

  static List<ReviewReport> samples() {
    return List.copyOf(RenderedReviews.all().values());
  }

  @Property(seed = "2020", tries = 50)
  void keepsBoxesApartAndTextWithinThem(
      @ForAll("names") List<String> names,
      @ForAll @IntRange(min = 0, max = 2_000_000_000) int n,
      @ForAll boolean updated,
      @ForAll boolean otherMethods) {
    ReviewOfCounts review = RenderedReviews.newV1();
    names.forEach(name -> review.source(name, Kind.DATABASE, 1).reason(name, n, n));
    if (updated) {
      review.previous(n, n);
    }
    isReadable((otherMethods ? RenderedReviews.otherMethods(review) : review).report());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void keepsSamplesReadable(ReviewReport report) {
    isReadable(report);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void crossesNoBoxWithAnArrow(ReviewReport report) {
    Drawing drawing = Diagrams.drawn(report.protocol(), report.versions());
    for (Connector connector : drawing.connectors()) {
      for (Rectangle stretch : stretches(connector)) {
        assertThat(drawing.panels()).noneMatch(panel -> Areas.overlap(panel.bounds(), stretch));
      }
    }
  }

  @Property(seed = "2020")
  void neverTearsANumberFromItsSign(@ForAll("name") String name) {
    String label = DrawableText.of(name) + " " + DrawableText.count(1_234_567);
    assertThat(Wrapping.wrap(label, false, 9, 120, 9))
        .filteredOn(line -> line.contains("1,234,567"))
        .singleElement()
        .asString()
        .endsWith(DrawableText.count(1_234_567));
  }

  @Test
  void cutsALongListOfNumbersAfterOneOfThem() {
    String list = DrawableText.counts(Collections.nCopies(40, 1_234), List.of());
    assertThat(Wrapping.wrap("Records screened " + list, false, 9, 120, 9))
        .allMatch(line -> Typeface.width(line, false, 9) <= 120)
        .filteredOn(line -> line.contains("234"))
        .allMatch(line -> line.matches(".*(\\|\u00a0|\\))"));
  }

  @Property(seed = "2020")
  void losesNoTextByWrapping(@ForAll("name") String name) {
    String text = DrawableText.of(name);
    String wrapped = String.join("", Wrapping.wrap(text, false, 9, 60, 9));
    assertThat(letters(wrapped)).isEqualTo(letters(text));
  }

  /** Lines end at blanks of any kind, which then stand for nothing, or in a word, at a hyphen. */
  private static String letters(String text) {
    return text.replaceAll("[\\s\\p{Z}-]", "");
  }

  @Test
  void marksWhereAWordGoesOn() {
    assertThat(Wrapping.wrap("Veröffentlichungszeitraum", false, 9, 60, 9))
        .allMatch(line -> Typeface.width(line, false, 9) <= 60)
        .first()
        .asString()
        .endsWith("-");
    assertThat(Wrapping.wrap("10.1000/123456789012345678901234567890", false, 9, 60, 9))
        .noneMatch(line -> line.endsWith("-"));
  }

  @Provide
  Arbitrary<String> name() {
    Arbitrary<String> latin = Arbitraries.strings().alpha().withChars(" -äöüß,;()").ofMaxLength(90);
    Arbitrary<String> chinese = Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(60);
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(60);
    return Arbitraries.oneOf(latin, chinese, any);
  }

  @Provide
  Arbitrary<List<String>> names() {
    return name().list().ofMaxSize(12);
  }

  private static void isReadable(ReviewReport report) {
    Drawing drawing = Diagrams.drawn(report.protocol(), report.versions());
    Rectangle page = new Rectangle(0, 0, drawing.width(), drawing.height());
    List<Panel> panels = drawing.panels();
    for (int i = 0; i < panels.size(); i++) {
      Panel panel = panels.get(i);
      assertThat(Areas.contains(page, panel.bounds())).as("%s on the page", panel.id()).isTrue();
      for (Text line : panel.lines()) {
        assertThat(Areas.contains(panel.bounds(), Areas.of(line)))
            .as("%s in its box", line)
            .isTrue();
        assertThat(Typeface.width(line.text(), line.bold(), line.size()))
            .isLessThanOrEqualTo(line.width() + HAIR);
      }
      for (Panel other : panels.subList(i + 1, panels.size())) {
        assertThat(Areas.overlap(panel.bounds(), other.bounds()))
            .as("%s and %s", panel.id(), other.id())
            .isFalse();
      }
    }
    areApart(drawing.notes());
    panels.forEach(panel -> areApart(panel.lines()));
    assertThat(drawing.notes()).allMatch(note -> Areas.contains(page, Areas.of(note)));
  }

  private static void areApart(List<Text> lines) {
    for (int i = 1; i < lines.size(); i++) {
      assertThat(Areas.overlap(Areas.of(lines.get(i - 1)), Areas.of(lines.get(i)))).isFalse();
    }
  }

  /** The connector's straight parts, a hair thinner than nothing at both ends. */
  private static List<Rectangle> stretches(Connector connector) {
    List<Rectangle> stretches = new ArrayList<>();
    List<Point> points = connector.points();
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      double x = Math.min(a.x(), b.x()) + HAIR;
      double y = Math.min(a.y(), b.y()) + HAIR;
      double width = Math.max(HAIR, Math.abs(a.x() - b.x()) - 2 * HAIR);
      double height = Math.max(HAIR, Math.abs(a.y() - b.y()) - 2 * HAIR);
      stretches.add(new Rectangle(x, y, width, height));
    }
    return stretches;
  }
}
