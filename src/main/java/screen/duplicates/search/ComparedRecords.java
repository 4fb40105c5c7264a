package screen.duplicates.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import screen.Progress;
import screen.duplicates.Ruling;
import screen.duplicates.Rulings;
import screen.duplicates.match.fields.Features;
import screen.duplicates.match.fields.Journals;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;

/**
 * The records of a review and the pairs of them that are, or may be, one report. Comparing takes
 * nearly all of the time of a search for duplicates and depends only on the records; rulings and
 * the order of imports are applied afterwards.
 */
public final class ComparedRecords {
  /** Progress is reported after this many items, to keep reporting cheap. */
  private static final int PARTS_SHOWN = 256;

  private final List<Features> features;

  /** By record, the searches that found it. */
  private final List<List<String>> searches;

  private final List<ComparedPair> pairs;

  private ComparedRecords(
      List<Features> features, List<List<String>> searches, List<ComparedPair> pairs) {
    this.features = features;
    this.searches = searches;
    this.pairs = pairs;
  }

  /** The features of a record, the searches that found it, and its issue as printed. */
  private record Read(Features features, List<String> searches, String issue) {
    static Read of(BibRecord record, Journals journals) {
      return new Read(
          Features.of(record, journals),
          journals.shared(record.searches()),
          journals.shared(record.fields().first(Field.ISSUE)));
    }

    BibRecord outline() {
      return ComparedRecords.outline(features, searches);
    }
  }

  /** A record without metadata. */
  private static BibRecord outline(Features features, List<String> searches) {
    return new BibRecord(features.id(), searches, Fields.NONE, List.of());
  }

  /** Compares the candidates among these records. */
  public static ComparedRecords of(RecordSource source, CandidateSearch candidates) {
    return of(source, candidates, Progress.Display.NONE);
  }

  /** Compares the candidates among these records and displays progress. */
  public static ComparedRecords of(
      RecordSource source, CandidateSearch candidates, Progress.Display display) {
    ComparedRecords records = read(source, display);
    CandidatePairs among = candidates.among(records.features);
    List<ComparedPair> pairs =
        each(
            "Comparing pairs",
            among.size(),
            display,
            pair -> compare(records.features, among.first(pair), among.second(pair)));
    return new ComparedRecords(records.features, records.searches, pairs);
  }

  /** The records without any pairs. */
  private static ComparedRecords read(RecordSource source, Progress.Display display) {
    Journals journals = new Journals();
    List<Read> read =
        each(
            "Reading records",
            source.size(),
            display,
            position -> Optional.of(Read.of(source.read(position), journals)));
    IssueCounters.Tally issues = new IssueCounters.Tally();
    read.forEach(record -> issues.add(IssueCounters.search(record.outline()), record.issue()));
    IssueCounters counters = issues.counters();
    List<Features> features =
        read.stream()
            .map(r -> counters.count(r.outline()) ? r.features().withoutIssue() : r.features())
            .toList();
    return new ComparedRecords(features, read.stream().map(Read::searches).toList(), List.of());
  }

  /** Runs {@code work} for each position on all cores; the results that there are, in order. */
  private static <T> List<T> each(
      String what, int size, Progress.Display display, IntFunction<Optional<T>> work) {
    try (Progress progress = display.progress(what, size)) {
      return IntStream.range(0, size)
          .parallel()
          .mapToObj(
              position -> {
                if (position % PARTS_SHOWN == PARTS_SHOWN - 1) {
                  progress.step(PARTS_SHOWN);
                }
                return work.apply(position);
              })
          .<T>mapMulti(Optional::ifPresent)
          .toList();
    }
  }

  private static Optional<ComparedPair> compare(List<Features> records, int one, int other) {
    return PairDecision.on(records.get(one), records.get(other))
        .map(found -> new ComparedPair(Link.found(one, other, found.weight()), found.sure()));
  }

  /** The ids of the records. */
  public Set<RecordId> ids() {
    return features.stream().map(Features::id).collect(Collectors.toUnmodifiableSet());
  }

  /** The ids of the records that one of these searches found. */
  public Set<RecordId> foundBy(Set<String> searches) {
    return IntStream.range(0, features.size())
        .filter(record -> this.searches.get(record).stream().anyMatch(searches::contains))
        .mapToObj(record -> features.get(record).id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Finds the duplicates from the compared pairs and people's rulings.
   *
   * @param importedFirst orders records by when they were imported; the first of a set is kept. It
   *     may use a record's id and searches, but no metadata
   * @throws screen.Failure if rulings contradict each other or name unknown records
   */
  public DeduplicationResult deduplicated(
      Comparator<BibRecord> importedFirst, List<Ruling> rulings) {
    List<RecordId> ids = features.stream().map(Features::id).toList();
    Rulings valid = new Rulings(rulings, id -> position(ids, id) >= 0);
    Clustering assembly =
        new Clustering(features, id -> position(ids, id), valid, pairs, ranks(importedFirst));
    return new DeduplicationResult(features.size(), assembly.duplicates(), assembly.possible());
  }

  private static int position(List<RecordId> ids, RecordId id) {
    return Collections.binarySearch(ids, id);
  }

  /** Each record's place in the order of imports. */
  private int[] ranks(Comparator<BibRecord> importedFirst) {
    List<BibRecord> outlines =
        IntStream.range(0, features.size())
            .mapToObj(record -> outline(features.get(record), searches.get(record)))
            .toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, outlines.size()).boxed().toList());
    order.sort(
        Comparator.comparing(outlines::get, importedFirst)
            .thenComparing(Comparator.naturalOrder()));
    int[] ranks = new int[order.size()];
    for (int i = 0; i < ranks.length; i++) {
      ranks[order.get(i)] = i;
    }
    return ranks;
  }
}
