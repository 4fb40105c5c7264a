package screen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import screen.duplicates.candidates.KeyCandidates;
import screen.duplicates.match.fields.BlockingKeys;
import screen.duplicates.match.fields.Features;
import screen.duplicates.search.CandidatePairs;

/**
 * Counts the true pairs among the candidates, with the exact keys alone and with those of similar
 * titles.
 */
final class CandidatesBench {
  private static final int RUNS = 5;

  private CandidatesBench() {}

  /** Prints a row for each folder within a folder. */
  static void run(Path parent, List<String> folders) throws IOException {
    for (String folder : folders) {
      LabelledReview review = LabelledReview.read(parent.resolve(folder));
      Found exact = Found.by(BlockingKeys::exactHashes, review);
      Found all = Found.by(BlockingKeys::hashes, review);
      System.out.printf(
          Locale.ROOT,
          "%s\t%d\t%d\t%d\t%d\t%d\t%d\t%.4f\t%.4f%n",
          review.name(),
          review.records().size(),
          review.pairs(),
          exact.pairs,
          all.pairs,
          exact.candidates,
          all.candidates,
          exact.seconds,
          all.seconds);
      System.out.flush();
    }
  }

  /** True pairs among the candidates, candidates, and seconds to find these, the least of some. */
  private record Found(int pairs, int candidates, double seconds) {
    static Found by(Function<Features, long[]> keys, LabelledReview review) {
      KeyCandidates search = new KeyCandidates(keys);
      CandidatePairs found = search.among(review.records());
      double seconds = Double.MAX_VALUE;
      for (int run = 0; run < RUNS; run++) {
        long begin = System.nanoTime();
        found = search.among(review.records());
        seconds = Math.min(seconds, (System.nanoTime() - begin) / 1e9);
      }
      int pairs = 0;
      for (int i = 0; i < found.size(); i++) {
        pairs += review.isPair(found.first(i), found.second(i)) ? 1 : 0;
      }
      return new Found(pairs, found.size(), seconds);
    }
  }
}
