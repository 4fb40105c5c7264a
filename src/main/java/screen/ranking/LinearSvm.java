package screen.ranking;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A linear support vector machine with squared hinge loss: the weights w that minimise |w|²/2 plus
 * the sum over the labelled records of cost * weight * max(0, 1 - y w·x)², where y is 1 for a
 * relevant record and -1 for another.
 *
 * <p>The weights are a sum of labelled records, each times a factor, so that the factors are what
 * is learned. Trained by Newton's method, each step solved by conjugate gradients (Chapelle 2007;
 * the optimum is that of LIBLINEAR's solver 2): work and memory grow with the labelled records and
 * the terms, however many records have no label. All sums run in the order of the records, so that
 * the same labels give the same model to the last bit. Training starts from the previous factors.
 */
final class LinearSvm {
  private static final int MOST_STEPS = 100;
  private static final int MOST_DIRECTIONS = 200;

  /** The part of the error that a Newton step may leave. */
  private static final double INEXACT = 0.05;

  /** No record with its constant is longer than this. */
  private static final double LONGEST = Math.sqrt(2);

  /** The records after which other work may go first, a power of 2. */
  private static final int STRETCH = 512;

  private final Features features;
  private final Features.Rows rows;
  private final double cost;
  private final double ratio;
  private final double tolerance;
  private final Runnable between;
  private final double[] factors;
  private final double[] vector;
  private double constant;

  /**
   * A model that knows no label yet.
   *
   * @param cost of an error at weight 1; lower values give a simpler model
   * @param ratio how much all relevant records weigh together against all others
   * @param tolerance how far the weights may be from the optimum, as the length of the difference
   * @param between done after each few records; may wait
   */
  LinearSvm(Features features, double cost, double ratio, double tolerance, Runnable between) {
    this.features = features;
    this.rows = features.rows();
    this.cost = cost;
    this.ratio = ratio;
    this.tolerance = tolerance;
    this.between = between;
    this.factors = new double[features.records()];
    this.vector = new double[features.terms()];
  }

  /** How relevant a record seems: the higher the more. */
  double score(int record) {
    return rows.dot(record, vector) + constant + features.own(record) * factors[record];
  }

  /** Trains on all labels so far; there is at least one of each kind. */
  void train(Labels labels) {
    int size = labels.size();
    Problem problem = new Problem(labels);
    double[] x = new double[size];
    for (int i = 0; i < size; i++) {
      x[i] = factors[labels.record(i)];
    }
    Arrays.fill(factors, 0);
    double[] scores = problem.scores(x);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] error = problem.error(x, scores);
      double length = length(error);
      if (length <= tolerance) {
        break;
      }
      double[] next = problem.solve(x, scores, Math.max(INEXACT * length, tolerance / 2));
      double[] nextScores = problem.scores(next);
      double part = problem.part(x, scores, error, next, nextScores);
      if (part == 1) {
        x = next;
        scores = nextScores;
      } else {
        for (int i = 0; i < size; i++) {
          x[i] += part * (next[i] - x[i]);
        }
        scores = problem.scores(x);
      }
    }
    for (int i = 0; i < size; i++) {
      factors[labels.record(i)] = x[i];
    }
  }

  private void afterStretch(int i) {
    if (i % STRETCH == 0) {
      between.run();
    }
  }

  /** The most that the weights can be from the optimum by an error in the factors. */
  private static double length(double[] error) {
    double sum = 0;
    for (double one : error) {
      sum += Math.abs(one);
    }
    return LONGEST * sum;
  }

  /** The labels with their costs. */
  private final class Problem {
    private final Labels labels;
    private final int size;
    private final double[] signs;
    private final double[] costs;

    /** The costs average {@code cost} over all labels, and the kinds are in the wanted ratio. */
    Problem(Labels labels) {
      this.labels = labels;
      this.size = labels.size();
      this.signs = new double[size];
      this.costs = new double[size];
      double relevant = size / (labels.relevant() * (1 + 1 / ratio));
      double other = relevant * labels.relevant() / (ratio * labels.others());
      for (int i = 0; i < size; i++) {
        signs[i] = labels.isRelevant(i) ? 1 : -1;
        costs[i] = cost * (labels.isRelevant(i) ? relevant : other);
      }
    }

    /** The score of each labelled record by the model of some factors, which is then this model. */
    double[] scores(double[] x) {
      return scores(x, i -> true);
    }

    /** The same, with the scores of some records only; the others are 0. */
    private double[] scores(double[] x, IntPredicate wanted) {
      Arrays.fill(vector, 0);
      constant = 0;
      for (int i = 0; i < size; i++) {
        afterStretch(i);
        if (x[i] != 0) {
          rows.addTo(vector, labels.record(i), x[i]);
          constant += x[i];
        }
      }
      features.weigh(vector);
      double[] scores = new double[size];
      for (int i = 0; i < size; i++) {
        afterStretch(i);
        if (wanted.test(i)) {
          int record = labels.record(i);
          scores[i] = rows.dot(record, vector) + constant + features.own(record) * x[i];
        }
      }
      return scores;
    }

    /** How far each factor is from the one that its record's score asks for. */
    double[] error(double[] x, double[] scores) {
      double[] error = new double[size];
      for (int i = 0; i < size; i++) {
        error[i] = 2 * costs[i] * signs[i] * Math.max(0, 1 - signs[i] * scores[i]) - x[i];
      }
      return error;
    }

    /**
     * The factors that would be the optimum if the records within the margin stayed the same ones:
     * 0 for the others. Solved by conjugate gradients.
     */
    double[] solve(double[] x, double[] scores, double wanted) {
      boolean[] isWithin = new boolean[size];
      double[] solution = new double[size];
      boolean same = true;
      for (int i = 0; i < size; i++) {
        isWithin[i] = signs[i] * scores[i] < 1;
        solution[i] = isWithin[i] ? x[i] : 0;
        same &= solution[i] == x[i];
      }
      double[] product = same ? scores : scores(solution);
      double[] residual = new double[size];
      double[] direction = new double[size];
      double squares = 0;
      double error = 0;
      for (int i = 0; i < size; i++) {
        if (isWithin[i]) {
          residual[i] = signs[i] - product[i] - solution[i] / (2 * costs[i]);
          direction[i] = residual[i] / diagonal(i);
          squares += residual[i] * direction[i];
          error += Math.abs(residual[i]) * 2 * costs[i];
        }
      }
      for (int k = 0; k < MOST_DIRECTIONS && LONGEST * error > wanted; k++) {
        product = scores(direction, i -> isWithin[i]);
        double curvature = 0;
        for (int i = 0; i < size; i++) {
          if (isWithin[i]) {
            product[i] += direction[i] / (2 * costs[i]);
            curvature += direction[i] * product[i];
          }
        }
        double part = squares / curvature;
        double next = 0;
        error = 0;
        for (int i = 0; i < size; i++) {
          if (isWithin[i]) {
            solution[i] += part * direction[i];
            residual[i] -= part * product[i];
            next += residual[i] * residual[i] / diagonal(i);
            error += Math.abs(residual[i]) * 2 * costs[i];
          }
        }
        double kept = next / squares;
        squares = next;
        for (int i = 0; i < size; i++) {
          if (isWithin[i]) {
            direction[i] = residual[i] / diagonal(i) + kept * direction[i];
          }
        }
      }
      return solution;
    }

    /** The factor's own weight in the equations, for which each is scaled to converge faster. */
    private double diagonal(int i) {
      return 2 + 1 / (2 * costs[i]);
    }

    /** The part of the step, halved from 1, that lowers the loss as it should. */
    double part(double[] x, double[] scores, double[] error, double[] next, double[] nextScores) {
      double slope = 0;
      for (int i = 0; i < size; i++) {
        slope -= error[i] * (nextScores[i] - scores[i]);
      }
      double before = loss(x, scores, next, nextScores, 0);
      double part = 1;
      while (part > 1e-6
          && loss(x, scores, next, nextScores, part) > before + 1e-4 * part * slope) {
        part /= 2;
      }
      return part;
    }

    private double loss(
        double[] x, double[] scores, double[] next, double[] nextScores, double part) {
      double loss = 0;
      for (int i = 0; i < size; i++) {
        double score = scores[i] + part * (nextScores[i] - scores[i]);
        double shortfall = Math.max(0, 1 - signs[i] * score);
        loss += (x[i] + part * (next[i] - x[i])) * score / 2 + costs[i] * shortfall * shortfall;
      }
      return loss;
    }
  }
}
