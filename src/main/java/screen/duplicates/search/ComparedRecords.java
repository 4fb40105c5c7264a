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

  private final List<BibRecord> outlines;
  private final List<Features> features;
  private final List<ComparedPair> pairs;

  private ComparedRecords(
      List<BibRecord> outlines, List<Features> features, List<ComparedPair> pairs) {
    this.outlines = outlines;
    this.features = features;
    this.pairs = pairs;
  }

  /** The id and searches of a record, its issue as printed, and its features. */
  private record Read(BibRecord outline, String issue, Features features) {
    static Read of(BibRecord record, Journals journals) {
      Features features = Features.of(record, journals);
      List<String> searches = journals.shared(record.searches());
      return new Read(
          new BibRecord(features.id(), searches, Fields.NONE, List.of()),
          journals.shared(record.fields().first(Field.ISSUE)),
          features);
    }
  }

  /** Compares the candidates among these records. */
  public static ComparedRecords of(RecordSource source, CandidateSearch candidates) {
    return of(source, candidates, Progress.Display.NONE);
  }

  /** Compares the candidates among these records and displays progress. */
  public static ComparedRecords of(
      RecordSource source, CandidateSearch candidates, Progress.Display display) {
    Journals journals = new Journals();
    List<Read> read =
        each(
            "Reading records",
            source.size(),
            display,
            position -> Read.of(source.read(position), journals));
    List<BibRecord> outlines = read.stream().map(Read::outline).toList();
    IssueCounters.Tally issues = new IssueCounters.Tally();
    read.forEach(record -> issues.add(IssueCounters.search(record.outline()), record.issue()));
    IssueCounters counters = issues.counters();
    List<Features> features =
        read.stream()
            .map(r -> counters.count(r.outline()) ? r.features().withoutIssue() : r.features())
            .toList();
    CandidatePairs among = candidates.among(features);
    List<ComparedPair> pairs =
        each(
                "Comparing pairs",
                among.size(),
                display,
                pair -> compare(features, among.first(pair), among.second(pair)))
            .stream()
            .flatMap(Optional::stream)
            .toList();
    return new ComparedRecords(outlines, features, pairs);
  }

  /** Runs {@code work} for each position on all cores; results are in order. */
  private static <T> List<T> each(
      String what, int size, Progress.Display display, IntFunction<T> work) {
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
          .toList();
    }
  }

  private static Optional<ComparedPair> compare(List<Features> records, int one, int other) {
    return PairDecision.on(records.get(one), records.get(other))
        .map(found -> new ComparedPair(Link.found(one, other, found.weight()), found.sure()));
  }

  /** The ids of the records. */
  public Set<RecordId> ids() {
    return outlines.stream().map(BibRecord::id).collect(Collectors.toUnmodifiableSet());
  }

  /** The ids of the records that one of these searches found. */
  public Set<RecordId> foundBy(Set<String> searches) {
    return outlines.stream()
        .filter(record -> record.searches().stream().anyMatch(searches::contains))
        .map(BibRecord::id)
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
