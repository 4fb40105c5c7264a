package screen.bench;

import java.util.Arrays;
import java.util.List;
import screen.duplicates.match.ComparedField;

/** Weights of agreements, learned from labelled sets that count the same each. */
final class WeightFit {
  private static final int STEPS = 30;

  /** The variance that the weights have in advance: of 1 natural unit, as a ridge of 1. */
  private static final double RIDGE = 1;

  private WeightFit() {}

  /**
   * Fellegi and Sunter's weights: log2 of how much more often true pairs agree in this way than
   * other candidates do, among the pairs of which both records have the field. Sets without such
   * pairs do not count.
   */
  static double[] measured(List<ComparedSet> sets, ComparedSet.Agreements agreements) {
    double[] weights = new double[agreements.names().size()];
    List<double[][]> shares =
        sets.stream()
            .map(
                set ->
                    new double[][] {shares(set, agreements, true), shares(set, agreements, false)})
            .toList();
    for (int i = 0; i < weights.length; i++) {
      double truePairs = 0;
      double falsePairs = 0;
      for (double[][] share : shares) {
        boolean known = !Double.isNaN(share[0][i]) && !Double.isNaN(share[1][i]);
        truePairs += known ? share[0][i] : 0;
        falsePairs += known ? share[1][i] : 0;
      }
      weights[i] = truePairs == 0 ? 0 : Math.log(truePairs / falsePairs) / Math.log(2);
    }
    return weights;
  }

  /**
   * The share of each agreement among the pairs that have its field, half a pair added to each; not
   * a number if there are none.
   */
  private static double[] shares(
      ComparedSet set, ComparedSet.Agreements agreements, boolean ofTruePairs) {
    double[] counts = new double[agreements.names().size()];
    double[] known = new double[ComparedField.values().length];
    for (ComparedSet.Pair pair : set.pairs()) {
      if (pair.counts() && pair.isTrue() == ofTruePairs) {
        for (int agreement : pair.agreements()) {
          counts[agreement]++;
          known[agreements.field(agreement).ordinal()]++;
        }
      }
    }
    double[] shares = new double[counts.length];
    for (int i = 0; i < shares.length; i++) {
      double all = known[agreements.field(i).ordinal()];
      shares[i] = all == 0 ? Double.NaN : (counts[i] + 0.5) / (all + 1);
    }
    return shares;
  }

  /** The weights of a logistic regression with a ridge, in bits. */
  static double[] regression(List<ComparedSet> sets, ComparedSet.Agreements agreements) {
    int size = agreements.names().size() + 1;
    double all = sets.stream().mapToInt(set -> set.pairs().size()).sum();
    double[] beta = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[size];
      double[][] curvature = new double[size][size];
      for (int i = 0; i < size - 1; i++) {
        gradient[i] = -RIDGE * beta[i];
        curvature[i][i] = RIDGE;
      }
      curvature[size - 1][size - 1] = 1e-9;
      for (ComparedSet set : sets) {
        double share = all / sets.size() / set.pairs().size();
        set.pairs().stream()
            .filter(ComparedSet.Pair::counts)
            .forEach(pair -> add(pair, share, beta, gradient, curvature));
      }
      double[] change = solved(curvature, gradient);
      Arrays.setAll(beta, i -> beta[i] + change[i]);
    }
    double[] weights = Arrays.copyOf(beta, size - 1);
    Arrays.setAll(weights, i -> weights[i] / Math.log(2));
    return weights;
  }

  private static void add(
      ComparedSet.Pair pair, double share, double[] beta, double[] gradient, double[][] curvature) {
    int constant = beta.length - 1;
    int[] active = Arrays.copyOf(pair.agreements(), pair.agreements().length + 1);
    active[active.length - 1] = constant;
    double sum = 0;
    for (int i : active) {
      sum += beta[i];
    }
    double expected = 1 / (1 + Math.exp(-sum));
    double error = share * ((pair.isTrue() ? 1 : 0) - expected);
    double bend = share * Math.max(expected * (1 - expected), 1e-9);
    for (int i : active) {
      gradient[i] += error;
      for (int j : active) {
        curvature[i][j] += bend;
      }
    }
  }

  /** Solves a system of equations by elimination with pivots. */
  private static double[] solved(double[][] matrix, double[] right) {
    int size = right.length;
    double[] result = right.clone();
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
      }
      double[] line = matrix[pivot];
      matrix[pivot] = matrix[column];
      matrix[column] = line;
      double value = result[pivot];
      result[pivot] = result[column];
      result[column] = value;
      for (int row = column + 1; row < size; row++) {
        double factor = matrix[row][column] / line[column];
        for (int i = column; i < size; i++) {
          matrix[row][i] -= factor * line[i];
        }
        result[row] -= factor * value;
      }
    }
    for (int row = size - 1; row >= 0; row--) {
      for (int i = row + 1; i < size; i++) {
        result[row] -= matrix[row][i] * result[i];
      }
      result[row] /= matrix[row][row];
    }
    return result;
  }
}
