package screen.render.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import screen.Slow;
import screen.meta.Effect;
import screen.meta.Measure;
import screen.meta.RandomEffects.Estimator;
import screen.meta.RandomEffects.Limits;
import screen.render.diagram.Areas;
import screen.render.diagram.Drawing;
import screen.render.diagram.Drawing.Mark;
import screen.render.diagram.Drawing.Panel;
import screen.render.diagram.Drawing.Rectangle;
import screen.render.diagram.Drawing.Text;

class PlotsTest {
  private static final String LONG =
      "Frimodt-Moller and the Madanapalle Tuberculosis Research Unit, South India 1973";

  @Slow
  @Property(seed = "1", tries = 150)
  void forestKeepsAllWithinItsEdgesAndTextsApart(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -1e4, max = 1e4) Double> estimates,
      @ForAll @IntRange(min = -8, max = 6) int power,
      @ForAll Measure measure,
      @ForAll @StringLength(max = 90) String name,
      @ForAll Limits limits) {
    double variance = Math.pow(10, power);
    double size = measure.isRatio() ? 1000 : 1;
    List<Forest.Study> studies = new ArrayList<>();
    estimates.forEach(
        it ->
            studies.add(study(name, measure, Optional.of(new Effect(it / size, variance / size)))));
    studies.add(study(LONG, measure, Optional.empty()));
    isReadable(ForestDrawing.of(forest(measure, limits, studies)));
  }

  @Test
  void squaresHaveTheAreaOfTheirWeight() {
    Drawing drawing =
        ForestDrawing.of(
            forest(
                Measure.MEAN_DIFFERENCE,
                Limits.WALD,
                List.of(
                    study("A", Measure.MEAN_DIFFERENCE, Optional.of(new Effect(1, 1))),
                    study("B", Measure.MEAN_DIFFERENCE, Optional.of(new Effect(1, 4))))));
    List<Rectangle> squares = drawing.panels().stream().skip(1).map(Panel::bounds).toList();
    assertThat(squares).hasSize(2);
    assertThat(area(squares.get(0)) / area(squares.get(1))).isCloseTo(4, within(1e-9));
    assertThat(squares.get(0).centreX()).isCloseTo(squares.get(1).centreX(), within(1e-9));
  }

  @Test
  void longNameWrapsAndNoWordIsLost() {
    Drawing drawing =
        ForestDrawing.of(
            forest(
                Measure.RISK_RATIO,
                Limits.HARTUNG_KNAPP,
                List.of(study(LONG, Measure.RISK_RATIO, Optional.of(new Effect(0.5, 1))))));
    List<String> texts = drawing.panels().get(0).lines().stream().map(Text::text).toList();
    assertThat(texts).doesNotContain(LONG);
    assertThat(String.join(" ", texts)).contains(LONG.split(" "));
  }

  @Test
  void ticksAreRoundAndIncludeNoEffect() {
    assertThat(labels(0.05, 20)).containsExactly("0.1", "0.3", "1", "3", "10");
    assertThat(labels(0.3, 4)).containsExactly("0.5", "1", "2");
    assertThat(labels(0.9, 1.2)).containsExactly("0.9", "1.0", "1.1", "1.2");
    assertThat(labels(1e-6, 1e6)).contains("1").hasSizeBetween(3, 7);
    assertThat(Axis.of(List.of(-40.0, 45.0), List.of(), false).ticks())
        .extracting(Axis.Tick::label)
        .containsExactly("\u221240", "\u221220", "0", "20", "40");
  }

  private static List<String> labels(double low, double high) {
    return Axis.of(List.of(Math.log(low), Math.log(high)), List.of(), true).ticks().stream()
        .map(Axis.Tick::label)
        .toList();
  }

  @Slow
  @Property(seed = "1", tries = 60)
  void risksKeepAllWithinTheirEdgesAndTextsApart(
      @ForAll @IntRange(min = 1, max = 10) int domains,
      @ForAll @IntRange(min = 1, max = 15) int studies,
      @ForAll boolean overall) {
    RiskOfBias risk = risk(domains, studies, overall);
    isReadable(TrafficLight.of(risk));
    isReadable(RiskSummary.of(risk));
    isReadable(Stacked.of(List.of(TrafficLight.of(risk), TrafficLight.of(risk))));
  }

  @Test
  void everyBarIsAsLongAsAllStudies() {
    RiskOfBias risk = risk(4, 9, true);
    List<Rectangle> bars =
        RiskSummary.of(risk).panels().stream()
            .skip(1)
            .filter(panel -> panel.look().radius() == 0)
            .map(Panel::bounds)
            .toList();
    double length = bars.stream().mapToDouble(Rectangle::width).sum();
    assertThat(length).isCloseTo(5 * 300, within(1e-6));
  }

  @Test
  void readsJudgementsAsInstrumentsWordThem() {
    assertThat(
            Stream.of(
                    "Low",
                    "low risk of bias",
                    "Some concerns",
                    "MODERATE",
                    "Serious risk",
                    "critical",
                    "No information",
                    "Unclear",
                    "**",
                    "")
                .map(Judgement::of)
                .map(Judgement::level))
        .containsExactly(
            Judgement.Level.LOW,
            Judgement.Level.LOW,
            Judgement.Level.SOME,
            Judgement.Level.SOME,
            Judgement.Level.HIGH,
            Judgement.Level.CRITICAL,
            Judgement.Level.NO_INFORMATION,
            Judgement.Level.UNCLEAR,
            Judgement.Level.OTHER,
            Judgement.Level.OPEN);
    assertThat(Judgement.of("**").symbol()).isEqualTo("**");
  }

  /** As seen by people without red, green or blue cones, and in print without colours. */
  @Test
  void coloursDifferForColourBlindPeople() {
    List<Integer> colours =
        Stream.of(
                Judgement.Level.LOW,
                Judgement.Level.SOME,
                Judgement.Level.HIGH,
                Judgement.Level.CRITICAL)
            .map(Judgement.Level::colour)
            .toList();
    for (double[][] eye : ColourBlindness.EYES) {
      for (int i = 0; i < colours.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(ColourBlindness.distance(eye, colours.get(i), colours.get(j)))
              .as("%06X and %06X", colours.get(i), colours.get(j))
              .isGreaterThan(15);
        }
      }
    }
  }

  private static RiskOfBias risk(int domains, int studies, boolean overall) {
    List<String> answers =
        List.of("Low", "Some concerns", "High", "No information", "Critical", "", "**");
    List<RiskOfBias.Study> judged =
        IntStream.range(0, studies)
            .mapToObj(
                i ->
                    new RiskOfBias.Study(
                        i == 1 ? LONG : "Study " + i,
                        IntStream.range(0, domains)
                            .mapToObj(d -> Judgement.of(answers.get((i * 3 + d) % 7)))
                            .toList(),
                        overall ? Optional.of(Judgement.of(answers.get(i % 7))) : Optional.empty()))
            .toList();
    return new RiskOfBias(
        "RoB 2",
        IntStream.range(0, domains)
            .mapToObj(d -> "Bias due to deviations from the intended interventions, part " + d)
            .toList(),
        overall,
        judged);
  }

  private static double area(Rectangle square) {
    return square.width() * square.height();
  }

  private static Forest forest(Measure measure, Limits limits, List<Forest.Study> studies) {
    return new Forest(
        "Pain after 3 months",
        measure,
        "Ketamine",
        "Placebo and usual care by a physiotherapist",
        Estimator.REML,
        limits,
        studies,
        List.of());
  }

  private static Forest.Study study(String name, Measure measure, Optional<Effect> effect) {
    List<String> numbers =
        measure.isOfCounts() ? List.of("12", "345") : List.of("\u22121234.567890", "0.50", "30");
    return new Forest.Study(name, numbers, numbers, effect);
  }

  private static void isReadable(Drawing drawing) {
    Rectangle edges = new Rectangle(-0.01, -0.01, drawing.width() + 0.02, drawing.height() + 0.02);
    List<Text> texts = new ArrayList<>(drawing.notes());
    drawing.panels().forEach(panel -> texts.addAll(panel.lines()));
    for (Panel panel : drawing.panels()) {
      assertThat(Areas.contains(edges, panel.bounds())).as(panel.id()).isTrue();
    }
    for (int i = 0; i < texts.size(); i++) {
      Rectangle extent = Areas.of(texts.get(i));
      assertThat(Areas.contains(edges, extent)).as(texts.get(i).text()).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(Areas.overlap(extent, Areas.of(texts.get(j))))
            .as("'%s' and '%s'", texts.get(i).text(), texts.get(j).text())
            .isFalse();
      }
    }
    for (Mark mark : drawing.marks()) {
      assertThat(mark.points())
          .allMatch(it -> Areas.contains(edges, new Rectangle(it.x(), it.y(), 0, 0)));
    }
  }
}
