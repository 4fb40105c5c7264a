package screen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import screen.duplicates.match.MatchDecision;
import screen.duplicates.match.Objection;

/**
 * Leave-one-set-out for the threshold and the weights, and what each objection keeps apart.
 *
 * <p>The weights are learned on all sets but one, the threshold is the lowest that wrongly removes
 * nothing there, and both are tried on the set left out. The objections stay as they are.
 */
final class WeightsBench {
  /** Sets with fewer records say too little of weights; they are tried all the same. */
  private static final int LEAST_RECORDS = 100;

  private static final double HIGHEST = 40;
  private static final double LOWEST = -10;
  private static final double STEP = 0.5;

  private final ComparedSet.Agreements agreements = new ComparedSet.Agreements();
  private final List<ComparedSet> sets = new ArrayList<>();

  private WeightsBench() {}

  /** A way to learn weights from sets. */
  private record Fit(String title, Function<List<ComparedSet>, double[]> weights) {}

  /** A way to merge by weights and a threshold. */
  @FunctionalInterface
  private interface Merge {
    LabelledReview.Errors errors(ComparedSet set, double[] weights, double threshold);
  }

  /** Prints the tables for the folders within a folder. */
  static void run(Path parent, List<String> folders) throws IOException {
    WeightsBench bench = new WeightsBench();
    for (String folder : folders) {
      bench.sets.add(ComparedSet.of(LabelledReview.read(parent.resolve(folder)), bench.agreements));
    }
    bench.printThresholds();
    ComparedSet.Agreements all = bench.agreements;
    List<Fit> fits =
        List.of(
            new Fit("the tool's weights", training -> all.used()),
            new Fit("measured weights", training -> WeightFit.measured(training, all)),
            new Fit("logistic regression", training -> WeightFit.regression(training, all)));
    fits.forEach(fit -> bench.printLeftOut(fit, ComparedSet::errors, "with objections"));
    fits.forEach(
        fit -> bench.printLeftOut(fit, ComparedSet::errorsByWeightAlone, "without objections"));
    bench.printWeights();
    bench.printObjections();
  }

  /** The tool's weights with each threshold. */
  private void printThresholds() {
    System.out.println("\nthreshold\trFP\trFN\t(the tool's weights, all sets)");
    for (double threshold = MatchDecision.ASK; threshold <= 16; threshold++) {
      LabelledReview.Errors errors =
          errors(sets, agreements.used(), threshold, ComparedSet::errors);
      System.out.println(bits(threshold) + "\t" + errors.wrong() + "\t" + errors.left());
    }
  }

  private void printLeftOut(Fit fit, Merge merge, String how) {
    System.out.println("\nleft out\tthreshold\trFP\trFN\t(" + fit.title + ", " + how + ")");
    LabelledReview.Errors sum = new LabelledReview.Errors(0, 0);
    for (ComparedSet out : sets) {
      double[] weights = fit.weights.apply(training(out));
      List<ComparedSet> others = sets.stream().filter(set -> set != out).toList();
      double threshold = lowest(others, weights, merge);
      LabelledReview.Errors errors = merge.errors(out, weights, threshold);
      sum = sum.plus(errors);
      System.out.println(
          String.join("\t", out.name(), bits(threshold), "" + errors.wrong(), "" + errors.left()));
    }
    System.out.println("sum\t\t" + sum.wrong() + "\t" + sum.left());
  }

  private List<ComparedSet> training(ComparedSet out) {
    return large().stream().filter(set -> set != out).toList();
  }

  private List<ComparedSet> large() {
    return sets.stream().filter(set -> set.review().records().size() >= LEAST_RECORDS).toList();
  }

  /** The lowest threshold from which on nothing is wrongly removed. */
  private static double lowest(List<ComparedSet> sets, double[] weights, Merge merge) {
    double threshold = HIGHEST;
    while (threshold > LOWEST && errors(sets, weights, threshold - STEP, merge).wrong() == 0) {
      threshold -= STEP;
    }
    return threshold;
  }

  private static LabelledReview.Errors errors(
      List<ComparedSet> sets, double[] weights, double threshold, Merge merge) {
    return sets.stream()
        .map(set -> merge.errors(set, weights, threshold))
        .reduce(new LabelledReview.Errors(0, 0), LabelledReview.Errors::plus);
  }

  /** Each weight, and between which values it is where one set after another is left out. */
  private void printWeights() {
    double[] used = agreements.used();
    double[] measured = WeightFit.measured(large(), agreements);
    double[] learned = WeightFit.regression(large(), agreements);
    List<double[]> measuredWithout = new ArrayList<>();
    List<double[]> learnedWithout = new ArrayList<>();
    for (ComparedSet out : large()) {
      measuredWithout.add(WeightFit.measured(training(out), agreements));
      learnedWithout.add(WeightFit.regression(training(out), agreements));
    }
    System.out.println(
        "\n"
            + "agreement\ttrue pairs\tothers\tused\tmeasured\twithout a set\tregression\twithout"
            + " a set");
    List<String> names = agreements.names();
    for (int i = 0; i < names.size(); i++) {
      int number = i;
      System.out.println(
          String.join(
              "\t",
              names.get(i),
              "" + count(number, true),
              "" + count(number, false),
              bits(used[i]),
              bits(measured[i]),
              range(measuredWithout, number),
              bits(learned[i]),
              range(learnedWithout, number)));
    }
  }

  private long count(int agreement, boolean isTrue) {
    return sets.stream()
        .flatMap(set -> set.pairs().stream())
        .filter(pair -> pair.isTrue() == isTrue)
        .filter(pair -> Arrays.stream(pair.agreements()).anyMatch(it -> it == agreement))
        .count();
  }

  private static String range(List<double[]> weights, int number) {
    double[] all = weights.stream().mapToDouble(each -> each[number]).sorted().toArray();
    return bits(all[0]) + " to " + bits(all[all.length - 1]);
  }

  private static String bits(double weight) {
    return String.format(Locale.ROOT, "%.1f", weight);
  }

  /** Pairs with enough bits that one objection alone keeps apart. */
  private void printObjections() {
    System.out.println(
        "\nobjection\tother pairs of "
            + bits(MatchDecision.MERGE)
            + " bits\tit alone\tin sets\ttrue pairs\tit alone");
    for (Objection objection : Objection.values()) {
      System.out.println(
          String.join(
              "\t",
              objection.name().toLowerCase(Locale.ROOT).replace('_', ' '),
              "" + with(objection, false, false),
              "" + with(objection, false, true),
              "" + sets.stream().filter(set -> with(set, objection, false, true) > 0).count(),
              "" + with(objection, true, false),
              "" + with(objection, true, true)));
    }
  }

  private long with(Objection objection, boolean isTrue, boolean alone) {
    return sets.stream().mapToLong(set -> with(set, objection, isTrue, alone)).sum();
  }

  private static long with(ComparedSet set, Objection objection, boolean isTrue, boolean alone) {
    return set.pairs().stream()
        .filter(pair -> pair.counts() && pair.isTrue() == isTrue)
        .filter(pair -> pair.weight() >= MatchDecision.MERGE)
        .filter(
            pair ->
                alone
                    ? pair.objections().equals(Set.of(objection))
                    : pair.objections().contains(objection))
        .count();
  }
}
