package screen.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import screen.duplicates.match.MatchDecision;
import screen.duplicates.search.Counterparts;
import screen.duplicates.search.Likeness;
import screen.exchange.tool.ForeignEntry;
import screen.exchange.tool.RecordMark;
import screen.outcome.Review;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.RecordId;

/**
 * Finds the report of an entry in another tool's file: by the id of a record, else by accession
 * number, DOI, PMID or the other fields, with the certainty required of duplicates. It never
 * guesses.
 */
final class VoteMatching {
  private final Review review;
  private final Counterparts counterparts;
  private final boolean acceptTitles;

  /**
   * @param entries all entries that will be matched
   * @param acceptTitles whether a title that only one report has is enough
   */
  VoteMatching(Review review, Collection<ForeignEntry> entries, boolean acceptTitles) {
    this.review = review;
    this.acceptTitles = acceptTitles;
    List<BibRecord> strangers =
        entries.stream()
            .filter(entry -> named(entry).isEmpty())
            .map(ForeignEntry::asRecord)
            .toList();
    Collection<BibRecord> records = strangers.isEmpty() ? List.of() : review.records().values();
    this.counterparts = new Counterparts(records, strangers);
  }

  /**
   * The result for one entry.
   *
   * @param report the representative of the record's set; empty if not certain
   * @param byTitle whether only the title matches
   * @param why sentences explaining why no certain match was found, else ""
   */
  record Match(Optional<RecordId> report, boolean byTitle, String why) {
    private static Match of(RecordId report) {
      return new Match(Optional.of(report), false, "");
    }

    private static Match byTitle(RecordId report) {
      return new Match(Optional.of(report), true, "");
    }

    private static Match none(String why) {
      return new Match(Optional.empty(), false, why);
    }
  }

  Match match(ForeignEntry entry) {
    SortedSet<RecordId> named = named(entry);
    if (named.size() == 1) {
      return Match.of(named.first());
    }
    if (!named.isEmpty()) {
      return Match.none("It names several records: " + listed(named) + ".");
    }
    return RecordMark.in(entry).stream()
        .filter(this::isOfOurSources)
        .findFirst()
        .map(id -> Match.none("No record is called '" + id + "'."))
        .orElseGet(() -> matchByContent(entry));
  }

  private boolean isOfOurSources(String text) {
    return RecordId.parse(text)
        .filter(id -> review.protocol().source(id.source()).isPresent())
        .isPresent();
  }

  /** The reports that the entry names by the id of one of their records. */
  private SortedSet<RecordId> named(ForeignEntry entry) {
    return RecordMark.in(entry).stream()
        .flatMap(text -> RecordId.parse(text).stream())
        .filter(id -> review.records().containsKey(id))
        .map(review::representativeOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Match matchByContent(ForeignEntry entry) {
    SortedMap<RecordId, Likeness> candidates = counterparts.of(entry.asRecord());
    SortedSet<RecordId> certain = new TreeSet<>();
    SortedSet<RecordId> asMerge = new TreeSet<>();
    SortedSet<RecordId> sameTitle = new TreeSet<>();
    Map<RecordId, String> doubtful = new LinkedHashMap<>();
    candidates.forEach(
        (record, likeness) -> {
          RecordId report = review.representativeOf(record);
          boolean sameNumber = hasNumberOf(entry, record);
          if (likeness.isCertain(sameNumber)) {
            certain.add(report);
          }
          if (likeness.sameTitle() && !likeness.contradicted()) {
            sameTitle.add(report);
          }
          if (likeness.verdict() == MatchDecision.SAME) {
            asMerge.add(report);
          }
          if (likeness.verdict() != MatchDecision.DIFFERENT
              || likeness.identified()
              || sameNumber) {
            doubtful.putIfAbsent(report, likeness.evidence());
          }
        });
    if (certain.size() == 1) {
      return Match.of(certain.first());
    }
    if (asMerge.size() == 1) {
      return Match.of(asMerge.first());
    }
    if (certain.isEmpty() && sameTitle.size() == 1) {
      return acceptTitles
          ? Match.byTitle(sameTitle.first())
          : Match.none(
              uncertain(doubtful)
                  + " No other report has this title, and nothing speaks against it:"
                  + " --accept-titles takes it.");
    }
    return certain.isEmpty()
        ? Match.none(uncertain(doubtful))
        : Match.none("It may be any of " + listed(certain) + ".");
  }

  private boolean hasNumberOf(ForeignEntry entry, RecordId record) {
    String number = entry.fields().first(Field.ACCESSION);
    BibRecord known = review.records().get(record);
    return !number.isEmpty()
        && known != null
        && known.fields().first(Field.ACCESSION).equals(number);
  }

  private static String uncertain(Map<RecordId, String> doubtful) {
    if (doubtful.isEmpty()) {
      return "No record of this review is like it.";
    }
    return doubtful.entrySet().stream()
        .limit(3)
        .map(candidate -> candidate.getKey() + " (" + candidate.getValue() + ")")
        .collect(Collectors.joining(", ", "Not certain enough: it may be ", "."));
  }

  private static String listed(Set<RecordId> ids) {
    return ids.stream().map(RecordId::toString).collect(Collectors.joining(", "));
  }
}
