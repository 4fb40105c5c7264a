package screen.render.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.meta.Effect;
import screen.meta.Interval;
import screen.meta.MetaAnalysis;
import screen.meta.Pooled;
import screen.meta.RandomEffects;
import screen.meta.RandomEffects.Limits;
import screen.render.diagram.BoxStyle;
import screen.render.diagram.DrawableText;
import screen.render.diagram.Drawing;
import screen.render.diagram.Drawing.Mark;
import screen.render.diagram.Drawing.Point;
import screen.render.diagram.Typeface;
import screen.render.diagram.Wrapping;
import screen.render.plot.Canvas.Align;

/**
 * Lays out a forest plot: a row for each study with its numbers, its effect as a square whose area
 * is its weight, and its interval; below them the pooled effects as diamonds.
 */
public final class ForestDrawing {
  private static final double MARGIN = 10;
  private static final double NAME_WIDTH = 170;
  private static final double COLUMN = 42;
  private static final double PLOT = 230;
  private static final double WEIGHT = 46;
  private static final double EFFECT = 108;
  private static final double GAP = 12;
  private static final double ROW = 18;

  private final Forest forest;
  private final Canvas canvas = new Canvas();
  private final List<String> description = new ArrayList<>();
  private final Numbers numbers;
  private final MetaAnalysis analysis;
  private final Pooled fixed;
  private final RandomEffects random;
  private final PlotArea plot;

  /** The width of a column of a group's numbers. */
  private final double column;

  /** The width of the column of effects. */
  private final double effect;

  private final double treatedX;
  private final double controlX;
  private final double weightX;
  private final double width;
  private double y = MARGIN;

  private ForestDrawing(Forest forest) {
    this.forest = forest;
    List<Effect> effects = forest.effects();
    this.numbers = Numbers.of(forest.measure(), effects);
    this.analysis = MetaAnalysis.of(effects);
    this.fixed = analysis.fixedEffect();
    this.random = analysis.randomEffects(forest.estimator(), forest.limits());
    this.column = Math.max(COLUMN, GAP + widest(groupCells()));
    this.effect = Math.max(EFFECT, GAP + widest(effectCells(effects)));
    double group = forest.groupColumns().size() * column;
    this.treatedX = MARGIN + NAME_WIDTH + GAP;
    this.controlX = treatedX + group + GAP;
    double plotX = controlX + group + 2 * GAP;
    this.plot = new PlotArea(canvas, axis(effects), plotX, PLOT);
    this.weightX = plotX + PLOT + GAP;
    this.width = weightX + 2 * WEIGHT + effect + GAP + MARGIN;
  }

  /**
   * The plot.
   *
   * @param forest with at least one effect
   */
  public static Drawing of(Forest forest) {
    return new ForestDrawing(forest).drawn();
  }

  private Stream<String> groupCells() {
    return forest.studies().stream()
        .flatMap(study -> Stream.concat(study.treated().stream(), study.control().stream()));
  }

  private Stream<String> effectCells(List<Effect> effects) {
    return Stream.concat(
        effects.stream().map(it -> numbers.effect(it.estimate(), it.interval())),
        Stream.of(fixed, random.pooled()).map(it -> numbers.effect(it.estimate(), it.interval())));
  }

  /** The width of the widest text, if it is bold. */
  private static double widest(Stream<String> texts) {
    return texts.mapToDouble(it -> Typeface.width(it, true, Canvas.SIZE)).max().orElse(0);
  }

  private Axis axis(List<Effect> effects) {
    Stream<Interval> precise =
        effects.stream()
            .sorted(Comparator.comparingDouble(Effect::variance))
            .limit((effects.size() + 1) / 2)
            .map(Effect::interval);
    List<Double> shown =
        new ArrayList<>(limits(Stream.concat(precise, Stream.of(fixed.interval()))));
    effects.forEach(effect -> shown.add(effect.estimate()));
    List<Double> mayBeCut =
        limits(
            Stream.concat(
                effects.stream().map(Effect::interval),
                Stream.of(random.pooled().interval(), random.prediction())));
    return Axis.of(shown, mayBeCut, forest.measure().isRatio());
  }

  private static List<Double> limits(Stream<Interval> intervals) {
    return intervals.flatMap(it -> Stream.of(it.lower(), it.upper())).toList();
  }

  private Drawing drawn() {
    String title = forest.outcome() + ": " + forest.measure().label().toLowerCase(Locale.ROOT);
    heading(title);
    description.add(
        forest.treated()
            + " against "
            + forest.control()
            + " ("
            + String.join(" / ", forest.groupColumns())
            + ")");
    double top = y;
    studies();
    double belowStudies = y + 2;
    rule(belowStudies);
    y += 6;
    double from = y;
    pooled("Fixed effect (inverse variance)", fixed, PlotArea.BLUE, "100.0", "");
    double fixedY = from + ROW / 2;
    pooled("Random effects (" + randomName() + ")", random.pooled(), PlotArea.ORANGE, "", "100.0");
    prediction();
    double bottom = y + 4;
    plot.noEffect(top, bottom);
    plot.average(random.pooled().estimate(), top, fixedY + ROW / 2);
    y = plot.scale(bottom, forest.measure());
    statistics();
    return canvas.drawn(title, description, width, y + MARGIN);
  }

  private void statistics() {
    List<String> lines = new ArrayList<>(Statistics.of(forest, analysis, fixed, random));
    forest.notes().forEach(note -> lines.addAll(wrapped(note)));
    for (String line : lines) {
      canvas.note(line, MARGIN, y + 5, Align.LEFT);
      description.add(line);
      y += Canvas.LINE;
    }
  }

  private String randomName() {
    return forest.estimator().label()
        + (forest.limits() == Limits.HARTUNG_KNAPP ? ", Hartung-Knapp" : "");
  }

  private void heading(String title) {
    for (String line : Wrapping.wrap(title, true, Canvas.SIZE, width - 2 * MARGIN, 0)) {
      canvas.text(line, MARGIN, y + Canvas.LINE / 2, Align.LEFT, true);
      y += Canvas.LINE;
    }
    y += 6;
    double group = forest.groupColumns().size() * column;
    int lines =
        Math.max(
            groupName(forest.treated(), treatedX, group),
            groupName(forest.control(), controlX, group));
    double last = y + (lines + 0.5) * Canvas.LINE;
    canvas.text("Study", MARGIN, last, Align.LEFT, true);
    columns(forest.groupColumns(), treatedX, last, true);
    columns(forest.groupColumns(), controlX, last, true);
    double weights = weightX + WEIGHT;
    canvas.text("Weight, %", weights, last - Canvas.LINE, Align.CENTRE, true);
    columns(List.of("fixed", "random"), weightX, last, true, WEIGHT);
    double right = width - MARGIN;
    canvas.text(forest.measure().label(), right, last - Canvas.LINE, Align.RIGHT, true);
    canvas.text("[95% CI]", right, last, Align.RIGHT, true);
    y += (lines + 1) * Canvas.LINE + 2;
    rule(y);
    y += 4;
  }

  /** Writes the name of a group above its columns; returns its number of lines. */
  private int groupName(String name, double x, double room) {
    List<String> lines = Wrapping.wrap(DrawableText.of(name), true, Canvas.SIZE, room - 6, 0);
    for (int i = 0; i < lines.size(); i++) {
      canvas.text(lines.get(i), x + room / 2 + 8, y + (i + 0.5) * Canvas.LINE, Align.CENTRE, true);
    }
    return Math.max(1, lines.size());
  }

  private void columns(List<String> cells, double x, double at, boolean bold) {
    columns(cells, x, at, bold, column);
  }

  private void columns(List<String> cells, double x, double at, boolean bold, double each) {
    for (int i = 0; i < cells.size(); i++) {
      canvas.text(cells.get(i), x + (i + 1) * each, at, Align.RIGHT, bold);
    }
  }

  private void rule(double at) {
    canvas.mark(
        Mark.line(
            BoxStyle.LINE, PlotArea.FINE, new Point(MARGIN, at), new Point(width - MARGIN, at)));
  }

  private void studies() {
    Iterator<Double> fixedWeights = fixed.weights().iterator();
    Iterator<Double> randomWeights = random.pooled().weights().iterator();
    double heaviest = random.pooled().weights().stream().mapToDouble(it -> it).max().orElse(100);
    for (Forest.Study study : forest.studies()) {
      List<String> name =
          Wrapping.wrap(DrawableText.of(study.name()), false, Canvas.SIZE, NAME_WIDTH, 8);
      double height = Math.max(ROW, name.size() * Canvas.LINE + 6);
      double middle = y + height / 2;
      double first = middle - (name.size() - 1) * Canvas.LINE / 2;
      for (int i = 0; i < name.size(); i++) {
        canvas.text(
            name.get(i), MARGIN + (i == 0 ? 0 : 8), first + i * Canvas.LINE, Align.LEFT, false);
      }
      columns(study.treated(), treatedX, middle, false);
      columns(study.control(), controlX, middle, false);
      if (study.effect().isPresent()) {
        Effect effect = study.effect().get();
        double weight = randomWeights.next();
        plot.interval(effect.interval(), middle, BoxStyle.INK, PlotArea.FINE);
        plot.square(effect.estimate(), middle, weight / heaviest);
        row(
            numbersOf(study),
            middle,
            Numbers.fixed(fixedWeights.next(), 1),
            Numbers.fixed(weight, 1),
            numbers.effect(effect.estimate(), effect.interval()),
            false);
      } else {
        row(numbersOf(study), middle, "", "", "not estimable", false);
      }
      y += height;
    }
  }

  private void row(
      String name, double at, String fixedWeight, String randomWeight, String text, boolean bold) {
    columns(List.of(fixedWeight, randomWeight), weightX, at, bold, WEIGHT);
    canvas.text(text, width - MARGIN, at, Align.RIGHT, bold);
    String weights =
        Stream.of(fixedWeight, randomWeight)
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(" / "));
    description.add(
        DrawableText.of(name)
            + ": "
            + text
            + (weights.isEmpty() ? "" : ", weight " + weights + " %"));
  }

  /** The study with the numbers of its groups. */
  private String numbersOf(Forest.Study study) {
    return study.name()
        + ", "
        + String.join(" / ", study.treated())
        + " against "
        + String.join(" / ", study.control());
  }

  private void pooled(
      String name, Pooled pooled, int colour, String fixedWeight, String randomWeight) {
    double middle = y + ROW / 2;
    canvas.text(name, MARGIN, middle, Align.LEFT, true);
    Interval interval = pooled.interval();
    plot.diamond(pooled.estimate(), interval, middle, colour);
    String text = numbers.effect(pooled.estimate(), interval);
    row(name, middle, fixedWeight, randomWeight, text, true);
    y += ROW;
  }

  private void prediction() {
    if (forest.effects().size() < 3) {
      return;
    }
    double middle = y + ROW / 2;
    canvas.text("Prediction interval", MARGIN, middle, Align.LEFT, false);
    plot.interval(random.prediction(), middle, PlotArea.ORANGE, PlotArea.THICK);
    row("Prediction interval", middle, "", "", numbers.limits(random.prediction()), false);
    y += ROW;
  }

  private List<String> wrapped(String note) {
    return Wrapping.wrap(DrawableText.of(note), false, Canvas.NOTE_SIZE, width - 2 * MARGIN, 0);
  }
}
