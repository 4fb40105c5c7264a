package screen.duplicates.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.duplicates.match.fields.Features;

/**
 * Merges records into sets: rulings first, then the surest pairs, as long as nothing contradicts.
 */
final class GreedyMerge {
  private final ConstrainedSets sets;
  private final List<Link> links = new ArrayList<>();
  private final Map<Link, String> doubts = new HashMap<>();

  /**
   * Merges records without rulings "same".
   *
   * @param apart pairs ruled different
   * @param sure links between pairs that are the same when looked at alone
   */
  GreedyMerge(
      List<Features> records, DistinctContents contents, List<Link> apart, List<Link> sure) {
    this(records, new ConstrainedSets(records, contents, Optional.empty()), List.of(), apart, sure);
  }

  /**
   * Merges records that were ruled the same, then the sure pairs.
   *
   * @param same pairs ruled the same
   * @param unruled the merge without rulings "same"
   */
  GreedyMerge(
      List<Features> records,
      DistinctContents contents,
      List<Link> same,
      List<Link> apart,
      List<Link> sure,
      GreedyMerge unruled) {
    this(
        records,
        new ConstrainedSets(records, contents, Optional.of(unruled.sets)),
        same,
        apart,
        sure);
  }

  private GreedyMerge(
      List<Features> records,
      ConstrainedSets sets,
      List<Link> same,
      List<Link> apart,
      List<Link> sure) {
    this.sets = sets;
    same.forEach(link -> sets.joinRuled(link.one(), link.other()));
    links.addAll(same);
    apart.forEach(link -> sets.keepApart(link.one(), link.other()));
    Map<Link, AmbiguousRecords.Fork> eitherWay = new AmbiguousRecords(sure, sets).links();
    eitherWay.forEach((link, fork) -> doubts.put(link, described(records, fork)));
    sure.stream()
        .filter(link -> !eitherWay.containsKey(link))
        .sorted(Link.SUREST_FIRST)
        .forEach(this::join);
  }

  private static String described(List<Features> records, AmbiguousRecords.Fork fork) {
    return records.get(fork.record()).id()
        + " is as like "
        + records.get(fork.alternative()).id()
        + ", which is another";
  }

  private void join(Link link) {
    String contradiction = "";
    if (!sets.together(link.one(), link.other())) {
      if (sets.keptApart(link.one(), link.other())) {
        return;
      }
      contradiction = sets.contradiction(link.one(), link.other());
    }
    if (contradiction.isEmpty()) {
      sets.join(link.one(), link.other());
      links.add(link);
    } else {
      doubts.put(link, contradiction);
    }
  }

  ConstrainedSets sets() {
    return sets;
  }

  /** The links within the sets, rulings first. */
  List<Link> links() {
    return links;
  }

  /**
   * The pairs that a person is asked about although they are the same when looked at alone, each
   * with the reason.
   */
  Map<Link, String> doubts() {
    return doubts;
  }
}
