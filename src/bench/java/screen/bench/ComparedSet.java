package screen.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import screen.duplicates.candidates.KeyCandidates;
import screen.duplicates.match.Agreement;
import screen.duplicates.match.ComparedField;
import screen.duplicates.match.Comparison;
import screen.duplicates.match.Decision;
import screen.duplicates.match.MatchDecision;
import screen.duplicates.match.Objection;
import screen.duplicates.search.CandidatePairs;
import screen.duplicates.search.OtherWeights;

/** The candidate pairs of a labelled set, compared, so that they can be weighted in other ways. */
record ComparedSet(LabelledReview review, List<Pair> pairs) {
  /**
   * A candidate pair.
   *
   * @param agreements the numbers of its agreements that have a weight
   * @param weight by the tool's weights, in bits
   * @param objections from differences
   * @param mayBeSame whether nothing but the weight keeps the two apart
   * @param isTrue whether they are duplicates
   * @param counts whether experts agree on that
   */
  record Pair(
      int one,
      int other,
      int[] agreements,
      double weight,
      Set<Objection> objections,
      boolean mayBeSame,
      boolean isTrue,
      boolean counts) {
    double weight(double[] weights) {
      double sum = 0;
      for (int agreement : agreements) {
        sum += weights[agreement];
      }
      return sum;
    }
  }

  /** All agreements that have a weight, numbered in the order in which they are met. */
  static final class Agreements {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<ComparedField> fields = new ArrayList<>();
    private final List<Double> used = new ArrayList<>();

    private int number(ComparedField field, Agreement agreement) {
      String name = field.name().toLowerCase(Locale.ROOT) + ": " + agreement.words();
      return numbers.computeIfAbsent(
          name,
          n -> {
            fields.add(field);
            used.add(agreement.weight());
            return fields.size() - 1;
          });
    }

    List<String> names() {
      return List.copyOf(numbers.keySet());
    }

    ComparedField field(int number) {
      return fields.get(number);
    }

    /** The tool's weights, in bits. */
    double[] used() {
      return used.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  String name() {
    return review.name().replaceFirst("^weights-", "");
  }

  static ComparedSet of(LabelledReview review, Agreements agreements) {
    CandidatePairs found = new KeyCandidates().among(review.records());
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      pairs.add(pair(review, found.first(i), found.second(i), agreements));
    }
    return new ComparedSet(review, pairs);
  }

  private static Pair pair(LabelledReview review, int one, int other, Agreements agreements) {
    Comparison pair = Comparison.of(review.records().get(one), review.records().get(other));
    List<Integer> numbers = new ArrayList<>();
    for (ComparedField field : ComparedField.values()) {
      if (pair.on(field).weight() != 0) {
        numbers.add(agreements.number(field, pair.on(field)));
      }
    }
    boolean elsewhere =
        pair.weight() >= MatchDecision.ASK && Decision.on(pair) == MatchDecision.DIFFERENT;
    return new Pair(
        one,
        other,
        numbers.stream().mapToInt(Integer::intValue).toArray(),
        pair.weight(),
        Objection.to(pair),
        Objection.first(pair).isEmpty() && !elsewhere,
        review.isPair(one, other),
        !review.isAmbiguous(one, other));
  }

  /** The errors if pairs of at least so many bits of these weights are duplicates. */
  LabelledReview.Errors errors(double[] weights, double threshold) {
    List<OtherWeights.Pair> same = new ArrayList<>();
    for (Pair pair : pairs) {
      double weight = pair.weight(weights);
      if (pair.mayBeSame && weight >= threshold) {
        same.add(new OtherWeights.Pair(pair.one, pair.other, weight));
      }
    }
    return review.errors(OtherWeights.sets(review.records(), same));
  }

  /** The same without objections: all records connected by pairs are one set. */
  LabelledReview.Errors errorsByWeightAlone(double[] weights, double threshold) {
    int[] sets = IntStream.range(0, review.records().size()).toArray();
    for (Pair pair : pairs) {
      if (pair.weight(weights) >= threshold) {
        int one = root(sets, pair.one);
        int other = root(sets, pair.other);
        sets[Math.max(one, other)] = Math.min(one, other);
      }
    }
    Arrays.setAll(sets, i -> root(sets, i));
    return review.errors(sets);
  }

  private static int root(int[] sets, int record) {
    int root = record;
    while (sets[root] != root) {
      root = sets[root];
    }
    return root;
  }
}
