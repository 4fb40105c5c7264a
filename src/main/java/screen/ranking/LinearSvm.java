package screen.ranking;

import java.util.Arrays;

/**
 * A linear support vector machine with squared hinge loss: the weights w that minimise |w|²/2 plus
 * the sum over the labelled records of cost * weight * max(0, 1 - y w·x)², where y is 1 for a
 * relevant record and -1 for another.
 *
 * <p>Trained by Newton's method, each step solved by conjugate gradients (Keerthi and DeCoste 2005;
 * LIBLINEAR's solver 2 has the same optimum). All sums run in the order of the records, so that the
 * same labels give the same model to the last bit. Training starts from the previous model, which
 * takes a few passes over the labelled records where one label was added.
 */
final class LinearSvm {
  private static final int MOST_STEPS = 100;
  private static final int MOST_DIRECTIONS = 200;

  /** The part of the gradient that a Newton step may leave. */
  private static final double INEXACT = 0.05;

  private final Features features;
  private final double cost;
  private final double ratio;
  private final double tolerance;
  private final double[] weights;
  private final double[] gradient;
  private final double[] direction;
  private final double[] residual;
  private final double[] move;
  private final double[] product;

  /**
   * A model that knows no label yet.
   *
   * @param cost of an error at weight 1; lower values give a simpler model
   * @param ratio how much all relevant records weigh together against all others
   * @param tolerance how far the weights may be from the optimum, as the length of the difference
   */
  LinearSvm(Features features, double cost, double ratio, double tolerance) {
    this.features = features;
    this.cost = cost;
    this.ratio = ratio;
    this.tolerance = tolerance;
    int size = features.dimensions();
    this.weights = new double[size];
    this.gradient = new double[size];
    this.direction = new double[size];
    this.residual = new double[size];
    this.move = new double[size];
    this.product = new double[size];
  }

  /** How relevant a record seems: the higher the more. */
  double score(int record) {
    return features.dot(record, weights);
  }

  /** Trains on all labels so far; there is at least one of each kind. */
  void train(Labels labels) {
    int size = labels.size();
    double[] costs = costs(labels);
    double[] signs = new double[size];
    double[] scores = new double[size];
    double[] changes = new double[size];
    for (int i = 0; i < size; i++) {
      signs[i] = labels.isRelevant(i) ? 1 : -1;
      scores[i] = score(labels.record(i));
    }
    for (int step = 0; step < MOST_STEPS; step++) {
      double length = setGradient(labels, costs, signs, scores);
      // The Hessian is at least the identity, so the optimum is no further away than this.
      if (length <= tolerance) {
        return;
      }
      double[] active = new double[size];
      for (int i = 0; i < size; i++) {
        active[i] = signs[i] * scores[i] < 1 ? 2 * costs[i] : 0;
      }
      solve(labels, active, Math.max(INEXACT * length, tolerance / 2));
      for (int i = 0; i < size; i++) {
        changes[i] = features.dot(labels.record(i), move);
      }
      double part = lineSearch(costs, signs, scores, changes);
      for (int k = 0; k < weights.length; k++) {
        weights[k] += part * move[k];
      }
      for (int i = 0; i < size; i++) {
        scores[i] += part * changes[i];
      }
    }
  }

  /** The costs average {@code cost} over all labels, and the kinds are in the wanted ratio. */
  private double[] costs(Labels labels) {
    double relevant = labels.size() / (labels.relevant() * (1 + 1 / ratio));
    double other = relevant * labels.relevant() / (ratio * labels.others());
    double[] costs = new double[labels.size()];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = cost * (labels.isRelevant(i) ? relevant : other);
    }
    return costs;
  }

  private double setGradient(Labels labels, double[] costs, double[] signs, double[] scores) {
    System.arraycopy(weights, 0, gradient, 0, weights.length);
    for (int i = 0; i < scores.length; i++) {
      double shortfall = 1 - signs[i] * scores[i];
      if (shortfall > 0) {
        features.addTo(gradient, labels.record(i), -2 * costs[i] * signs[i] * shortfall);
      }
    }
    return Math.sqrt(dot(gradient, gradient));
  }

  /** Sets {@link #move} to the Newton step, by conjugate gradients. */
  private void solve(Labels labels, double[] active, double wanted) {
    Arrays.fill(move, 0);
    for (int k = 0; k < gradient.length; k++) {
      residual[k] = -gradient[k];
      direction[k] = residual[k];
    }
    double squares = dot(residual, residual);
    for (int i = 0; i < MOST_DIRECTIONS && Math.sqrt(squares) > wanted; i++) {
      multiply(labels, active);
      double part = squares / dot(direction, product);
      for (int k = 0; k < move.length; k++) {
        move[k] += part * direction[k];
        residual[k] -= part * product[k];
      }
      double next = dot(residual, residual);
      double kept = next / squares;
      for (int k = 0; k < move.length; k++) {
        direction[k] = residual[k] + kept * direction[k];
      }
      squares = next;
    }
  }

  /** Sets {@link #product} to the Hessian times {@link #direction}. */
  private void multiply(Labels labels, double[] active) {
    System.arraycopy(direction, 0, product, 0, direction.length);
    for (int i = 0; i < active.length; i++) {
      if (active[i] > 0) {
        int record = labels.record(i);
        features.addTo(product, record, active[i] * features.dot(record, direction));
      }
    }
  }

  /** The part of the move, halved from 1, that lowers the loss as it should. */
  private double lineSearch(double[] costs, double[] signs, double[] scores, double[] changes) {
    double slope = dot(gradient, move);
    double along = dot(weights, move);
    double length = dot(move, move);
    double before = loss(costs, signs, scores, changes, 0);
    double part = 1;
    while (part > 1e-6
        && loss(costs, signs, scores, changes, part) + part * along + part * part * length / 2
            > before + 1e-4 * part * slope) {
      part /= 2;
    }
    return part;
  }

  private static double loss(
      double[] costs, double[] signs, double[] scores, double[] changes, double part) {
    double loss = 0;
    for (int i = 0; i < costs.length; i++) {
      double shortfall = 1 - signs[i] * (scores[i] + part * changes[i]);
      if (shortfall > 0) {
        loss += costs[i] * shortfall * shortfall;
      }
    }
    return loss;
  }

  /** The inner product, in four sums, which a processor adds up at the same time. */
  private static double dot(double[] a, double[] b) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int k = 0;
    for (; k + 3 < a.length; k += 4) {
      first += a[k] * b[k];
      second += a[k + 1] * b[k + 1];
      third += a[k + 2] * b[k + 2];
      fourth += a[k + 3] * b[k + 3];
    }
    for (; k < a.length; k++) {
      first += a[k] * b[k];
    }
    return (first + second) + (third + fourth);
  }
}
