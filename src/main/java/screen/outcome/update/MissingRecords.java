package screen.outcome.update;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import screen.outcome.Review;
import screen.record.BibRecord;
import screen.record.Notices;
import screen.record.RecordId;
import screen.record.Search;

/**
 * Finds the records that a source no longer gives when its search is repeated.
 *
 * <p>Only a search that finds at least half of the source's older records again counts as a
 * repetition. An update is often limited to new entries, and lacks the old ones for that reason.
 */
public final class MissingRecords {
  /**
   * A record that the newest search of its source lacks.
   *
   * @param likely the likely reason, in words
   */
  public record Missing(RecordId record, String likely) {}

  private final Review review;
  private final Predicate<BibRecord> foundNow;

  private MissingRecords(Review review, Predicate<BibRecord> foundNow) {
    this.review = review;
    this.foundNow = foundNow;
  }

  /**
   * Compares the searches after a round with the older ones, source by source.
   *
   * @param round the newest of the older rounds
   */
  public static List<Missing> since(String round, Review review) {
    TreeMap<String, TreeMap<String, Set<String>>> searches =
        review.searches().stream()
            .collect(
                Collectors.groupingBy(
                    Search::source,
                    TreeMap::new,
                    Collectors.groupingBy(
                        Search::round,
                        TreeMap::new,
                        Collectors.mapping(Search::id, Collectors.toSet()))));
    List<Missing> missing = new ArrayList<>();
    searches.forEach(
        (source, rounds) -> {
          String newest = rounds.lastKey();
          Set<String> older = new TreeSet<>();
          rounds.headMap(newest).values().forEach(older::addAll);
          if (newest.compareTo(round) > 0 && !older.isEmpty()) {
            Set<String> now = rounds.getOrDefault(newest, Set.of());
            missing.addAll(
                new MissingRecords(review, record -> isAmong(record, now)).of(source, older));
          }
        });
    return missing;
  }

  private static boolean isAmong(BibRecord record, Collection<String> searches) {
    return record.searches().stream().anyMatch(searches::contains);
  }

  private List<Missing> of(String source, Set<String> older) {
    List<BibRecord> known =
        review.records().values().stream()
            .filter(record -> record.id().source().equals(source) && isAmong(record, older))
            .toList();
    List<BibRecord> lost = known.stream().filter(foundNow.negate()).toList();
    if (2 * lost.size() > known.size()) {
      return List.of();
    }
    return lost.stream().map(record -> new Missing(record.id(), likely(record))).toList();
  }

  private String likely(BibRecord record) {
    SortedSet<String> notices = new TreeSet<>(Notices.in(record.fields()));
    if (!notices.isEmpty()) {
      return String.join(", ", notices) + ": the source may have taken it out";
    }
    return review.sets().members(review.representativeOf(record.id())).stream()
        .filter(id -> !id.equals(record.id()) && id.source().equals(record.id().source()))
        .filter(id -> review.records().containsKey(id))
        .filter(id -> foundNow.test(review.records().get(id)))
        .findFirst()
        .map(id -> "the source may have merged it into " + id)
        .orElse("indexed anew, or the search was changed");
  }
}
