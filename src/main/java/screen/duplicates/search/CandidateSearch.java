package screen.duplicates.search;

import java.util.List;
import screen.duplicates.match.fields.Features;

/** Finds the pairs that are worth comparing, so that not every record meets every other. */
@FunctionalInterface
public interface CandidateSearch {
  /** Returns pairs of positions in {@code records}; depends only on these records. */
  CandidatePairs among(List<Features> records);
}
