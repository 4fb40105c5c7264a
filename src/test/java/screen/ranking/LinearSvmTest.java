package screen.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import screen.Slow;

/** LIBLINEAR, which ASReview uses through scikit-learn, is the oracle. */
class LinearSvmTest {
  private static final int RECORDS = 240;
  private static final double COST = 0.11;
  private static final double RATIO = 9.8;

  private final MadeUpSet set = MadeUpSet.of(RECORDS, 1);
  private final Features features = Features.of(set.texts());

  @Slow
  @Test
  void ranksAsLiblinearRecordForRecord() {
    for (int labelled : new int[] {5, 40, 160}) {
      Labels labels = labels(labelled);
      LinearSvm model = model(1e-6);
      model.train(labels);
      double[] scores = scores(model);

      double[] expected = liblinear(labels);

      assertThat(scores).containsExactly(expected, within(1e-4));
      assertThat(order(scores, labelled)).isEqualTo(order(expected, labelled));
    }
  }

  @Test
  void ranksTheSameHoweverItCameToItsLabels() {
    LinearSvm step = model(1e-3);
    for (int labelled = 5; labelled <= 160; labelled++) {
      step.train(labels(labelled));
    }
    LinearSvm anew = model(1e-3);
    anew.train(labels(160));

    assertThat(scores(step)).containsExactly(scores(anew), within(2e-3));
  }

  @Test
  void givesTheSameBitsForTheSameLabels() {
    LinearSvm one = model(1e-3);
    one.train(labels(80));
    LinearSvm other = model(1e-3);
    other.train(labels(80));

    assertThat(scores(one)).isEqualTo(scores(other));
  }

  private LinearSvm model(double tolerance) {
    return new LinearSvm(features, COST, RATIO, tolerance, () -> {});
  }

  private Labels labels(int first) {
    return new Labels(set.relevantOf(first), set.othersOf(first));
  }

  private double[] scores(LinearSvm model) {
    return IntStream.range(0, RECORDS).mapToDouble(model::score).toArray();
  }

  private static List<Integer> order(double[] scores, int from) {
    return IntStream.range(from, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer record) -> -scores[record]))
        .toList();
  }

  private double[] liblinear(Labels labels) {
    Problem problem = new Problem();
    problem.l = labels.size();
    problem.n = features.terms() + RECORDS + 1;
    problem.bias = -1;
    problem.x = new Feature[problem.l][];
    problem.y = new double[problem.l];
    for (int i = 0; i < problem.l; i++) {
      problem.x[i] = vector(labels.record(i));
      problem.y[i] = labels.isRelevant(i) ? 1 : -1;
    }
    double relevant = labels.size() / (labels.relevant() * (1 + 1 / RATIO));
    double other = relevant * labels.relevant() / (RATIO * labels.others());
    Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, 1e-8, 100_000, 0.1);
    parameter.setWeights(new double[] {relevant, other}, new int[] {1, -1});
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, parameter);
    int sign = model.getLabels()[0];
    return IntStream.range(0, RECORDS)
        .mapToDouble(
            record -> {
              double[] score = new double[1];
              Linear.predictValues(model, vector(record), score);
              return sign * score[0];
            })
        .toArray();
  }

  /** A record with its own terms as one dimension, and a last one that is 1. */
  private Feature[] vector(int record) {
    List<Feature> vector = new ArrayList<>();
    int terms = features.terms();
    double[] counts = new double[terms];
    features.rows().addTo(counts, record, 1);
    double[] weighed = counts.clone();
    features.weigh(weighed);
    for (int k = 0; k < terms; k++) {
      if (counts[k] > 0) {
        vector.add(new FeatureNode(k + 1, Math.sqrt(counts[k] * weighed[k])));
      }
    }
    if (features.own(record) > 0) {
      vector.add(new FeatureNode(terms + record + 1, Math.sqrt(features.own(record))));
    }
    vector.add(new FeatureNode(terms + RECORDS + 1, 1));
    return vector.toArray(new Feature[0]);
  }
}
