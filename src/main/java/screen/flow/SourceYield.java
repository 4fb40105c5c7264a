package screen.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import screen.record.RecordId;

/**
 * How many records a source contributed to a review, and what became of them. Of a set of
 * duplicates, each source that found any of them found the report; it is named by the record kept.
 *
 * @param source its id; "" for all sources together
 * @param records the records in its exports
 * @param deduplicated the different reports among these
 * @param unique those of them that no other source found
 * @param screened those that were screened, or were sought at once as reports by other methods are
 * @param included those that were included
 * @param uniqueIncluded those that were included and that no other source found
 */
public record SourceYield(
    String source,
    SortedSet<RecordId> records,
    SortedSet<RecordId> deduplicated,
    SortedSet<RecordId> unique,
    SortedSet<RecordId> screened,
    SortedSet<RecordId> included,
    SortedSet<RecordId> uniqueIncluded) {
  public SourceYield {
    records = Collections.unmodifiableSortedSet(new TreeSet<>(records));
    deduplicated = Collections.unmodifiableSortedSet(new TreeSet<>(deduplicated));
    unique = Collections.unmodifiableSortedSet(new TreeSet<>(unique));
    screened = Collections.unmodifiableSortedSet(new TreeSet<>(screened));
    included = Collections.unmodifiableSortedSet(new TreeSet<>(included));
    uniqueIncluded = Collections.unmodifiableSortedSet(new TreeSet<>(uniqueIncluded));
  }

  /**
   * The yield of each source searched, in the order of the protocol, and of all together at the
   * end; empty if nothing was identified.
   *
   * @param kept the record kept of the set of duplicates of a record
   */
  public static List<SourceYield> of(Flow flow, UnaryOperator<RecordId> kept) {
    Map<RecordId, Integer> sources = new HashMap<>();
    SortedSet<RecordId> all = new TreeSet<>();
    flow.identifiedBySource()
        .values()
        .forEach(
            records -> {
              all.addAll(records);
              reports(records, kept).forEach(report -> sources.merge(report, 1, Integer::sum));
            });
    SortedSet<RecordId> unique = new TreeSet<>(sources.keySet());
    unique.removeIf(report -> sources.getOrDefault(report, 0) > 1);
    List<SourceYield> yields = new ArrayList<>();
    flow.identifiedBySource()
        .forEach((source, records) -> yields.add(of(source, records, flow, kept, unique)));
    if (!yields.isEmpty()) {
      yields.add(of("", all, flow, kept, unique));
    }
    return List.copyOf(yields);
  }

  private static SourceYield of(
      String source,
      SortedSet<RecordId> records,
      Flow flow,
      UnaryOperator<RecordId> kept,
      SortedSet<RecordId> unique) {
    SortedSet<RecordId> reports = reports(records, kept);
    SortedSet<RecordId> included = in(reports, flow, Box.INCLUDED, Box.OTHER_INCLUDED);
    return new SourceYield(
        source,
        records,
        reports,
        both(reports, unique),
        in(reports, flow, Box.SCREENED, Box.OTHER_SOUGHT),
        included,
        both(included, unique));
  }

  private static SortedSet<RecordId> reports(
      SortedSet<RecordId> records, UnaryOperator<RecordId> kept) {
    SortedSet<RecordId> reports = new TreeSet<>();
    records.forEach(record -> reports.add(kept.apply(record)));
    return reports;
  }

  private static SortedSet<RecordId> in(
      SortedSet<RecordId> reports, Flow flow, Box main, Box other) {
    SortedSet<RecordId> ids = both(reports, flow.ids(main));
    ids.addAll(both(reports, flow.ids(other)));
    return ids;
  }

  /** The records in both sets. */
  private static SortedSet<RecordId> both(SortedSet<RecordId> a, SortedSet<RecordId> b) {
    SortedSet<RecordId> both = new TreeSet<>(a);
    both.retainAll(b);
    return both;
  }
}
