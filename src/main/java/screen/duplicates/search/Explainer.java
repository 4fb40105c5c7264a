package screen.duplicates.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.duplicates.Duplicate;
import screen.duplicates.PossiblePair;
import screen.duplicates.RuledPairs;
import screen.duplicates.Ruling;
import screen.duplicates.match.Comparison;
import screen.duplicates.match.Decision;
import screen.duplicates.match.Evidence;
import screen.duplicates.match.Explanation;
import screen.duplicates.match.MatchDecision;
import screen.duplicates.match.fields.BlockingKeys;
import screen.duplicates.match.fields.Features;
import screen.record.BibRecord;
import screen.record.RecordId;

/** Explains why pairs of records are, or are not, duplicates in the last search. */
public final class Explainer {
  private static final int SHOWN = 5;

  private final IssueCounters counters;
  private final Map<RecordId, Duplicate> removed = new HashMap<>();
  private final Map<RecordId, SortedSet<RecordId>> members = new HashMap<>();
  private final Map<Set<RecordId>, PossiblePair> possible = new HashMap<>();
  private final RuledPairs rulings;
  private final Map<RecordId, BibRecord> records = new HashMap<>();

  /**
   * Indexes the results of the last search.
   *
   * @param records all records of the review, which show the searches that print a running number
   *     as the issue
   */
  public Explainer(
      Collection<BibRecord> records,
      Collection<Duplicate> duplicates,
      Collection<PossiblePair> possible,
      List<Ruling> rulings) {
    this.counters = IssueCounters.of(records);
    records.forEach(record -> this.records.put(record.id(), record));
    this.rulings = new RuledPairs(rulings);
    for (Duplicate row : duplicates) {
      removed.put(row.record(), row);
      members.computeIfAbsent(row.kept(), kept -> new TreeSet<>(Set.of(kept))).add(row.record());
    }
    possible.stream()
        .filter(pair -> !pair.a().equals(pair.b()))
        .forEach(pair -> this.possible.put(Set.of(pair.a(), pair.b()), pair));
  }

  /** The evidence for and against a pair looked at alone. */
  public Explanation evidence(BibRecord a, BibRecord b) {
    return Evidence.tree(compare(a, b));
  }

  private Comparison compare(BibRecord a, BibRecord b) {
    return Comparison.of(counters.features(a), counters.features(b));
  }

  /** The keys that make a search compare the two, in words; empty if it does not. */
  public List<String> sharedKeys(BibRecord a, BibRecord b) {
    return BlockingKeys.shared(counters.features(a), counters.features(b));
  }

  /**
   * Describes the result of the search for the two, as sentences without a full stop; rulings come
   * first.
   */
  public List<String> outcome(BibRecord a, BibRecord b) {
    List<String> sentences = new ArrayList<>();
    String ruled = rulings.words(a.id(), b.id());
    if (!ruled.isEmpty()) {
      sentences.add(ruled);
    }
    if (kept(a.id()).equals(kept(b.id()))) {
      removal(a.id()).ifPresent(sentences::add);
      removal(b.id()).ifPresent(sentences::add);
    } else {
      sentences.add(apart(a, b));
      duplicatesOf(a.id()).ifPresent(sentences::add);
      duplicatesOf(b.id()).ifPresent(sentences::add);
    }
    return sentences;
  }

  private RecordId kept(RecordId record) {
    return Optional.ofNullable(removed.get(record)).map(Duplicate::kept).orElse(record);
  }

  private SortedSet<RecordId> setOf(RecordId record) {
    return members.getOrDefault(kept(record), new TreeSet<>(Set.of(record)));
  }

  private Optional<String> removal(RecordId record) {
    return Optional.ofNullable(removed.get(record)).map(Explainer::described);
  }

  private static String described(Duplicate row) {
    return row.record()
        + " is a duplicate of "
        + row.kept()
        + row.through().map(third -> " through " + third).orElse("")
        + ", by "
        + (row.isRuled() ? "the ruling of " + row.decidedBy() : "the program (" + row.rule() + ")");
  }

  private String apart(BibRecord a, BibRecord b) {
    Optional<Ruling.Kind> ruled = rulings.kind(a.id(), b.id());
    if (ruled.isPresent()) {
      return ruled.get() == Ruling.Kind.SAME ? "Not removed as a duplicate yet" : "Two records";
    }
    PossiblePair listed = possible.get(Set.of(a.id(), b.id()));
    if (listed != null) {
      return "Possible duplicates: a person must rule" + doubt(listed, compare(a, b));
    }
    Optional<Ruling> apart = rulings.apart(setOf(a.id()), setOf(b.id()));
    if (apart.isPresent()) {
      return "Two records, since of their sets " + RuledPairs.named(apart.get());
    }
    MatchDecision verdict = Decision.on(compare(a, b));
    return verdict == MatchDecision.DIFFERENT
        ? unlisted(verdict)
        : inGroup(a, b).orElseGet(() -> unlisted(verdict));
  }

  /**
   * A sentence if both records belong to a title whose records are asked about, or were ruled on,
   * as a group.
   */
  private Optional<String> inGroup(BibRecord a, BibRecord b) {
    Optional<String> title =
        titleOf(a.id()).filter(t -> titleOf(b.id()).filter(t::equals).isPresent());
    if (title.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> ruled =
        groupRuling(a.id(), b.id())
            .map(ruling -> "Two records, as all of their title: " + RuledPairs.named(ruling));
    return ruled.or(
        () ->
            possible.values().stream()
                .filter(pair -> pair.isGroup() && titleOf(pair.a()).equals(title))
                .map(
                    pair ->
                        "Possible duplicates: "
                            + pair.a()
                            + " and "
                            + pair.b()
                            + " are listed for all "
                            + pair.records()
                            + " records of this title")
                .findFirst());
  }

  /** The ruling that all records of a title are different, if both records have this title. */
  public Optional<Ruling> groupRuling(RecordId a, RecordId b) {
    Optional<String> title = titleOf(a).filter(t -> titleOf(b).filter(t::equals).isPresent());
    return title.isEmpty()
        ? Optional.empty()
        : rulings.allDifferent().stream()
            .filter(ruling -> titleOf(ruling.a()).equals(title))
            .findFirst();
  }

  private Optional<String> titleOf(RecordId id) {
    return Optional.ofNullable(records.get(id)).map(Features::of).flatMap(Questions::title);
  }

  private static String unlisted(MatchDecision verdict) {
    return verdict == MatchDecision.DIFFERENT
        ? "Two records: too little agrees, or too much differs, to ask a person"
        : "Two records: the last search did not bring them together";
  }

  /** The reason why the search asks about a pair that would be a duplicate by itself. */
  private static String doubt(PossiblePair listed, Comparison pair) {
    return listed.doubt(Evidence.line(pair)).map(doubt -> ", as " + doubt).orElse("");
  }

  private Optional<String> duplicatesOf(RecordId record) {
    return setOf(record).stream()
        .filter(other -> !other.equals(record))
        .map(RecordId::toString)
        .limit(SHOWN)
        .reduce((some, other) -> some + ", " + other)
        .map(others -> record + " is one with " + others + more(setOf(record).size() - 1));
  }

  private static String more(int others) {
    return others > SHOWN ? " and " + (others - SHOWN) + " more" : "";
  }
}
