package screen.duplicates.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.duplicates.match.fields.Features;

/** Sets of records: what people ruled, then the surest pairs, as long as nothing contradicts. */
final class GreedyMerge {
  private final ConstrainedSets folding;
  private final List<Link> links = new ArrayList<>();
  private final Map<Link, String> doubts = new HashMap<>();

  /**
   * Joins records by the machine alone.
   *
   * @param apart what people ruled different
   * @param sure between pairs that are the same, known alone
   */
  GreedyMerge(List<Features> records, Contents contents, List<Link> apart, List<Link> sure) {
    this(records, new ConstrainedSets(records, contents, Optional.empty()), List.of(), apart, sure);
  }

  /**
   * Joins records as people ruled, then whatever goes with it.
   *
   * @param same what people ruled the same
   * @param unruled what the machine joins alone
   */
  GreedyMerge(
      List<Features> records,
      Contents contents,
      List<Link> same,
      List<Link> apart,
      List<Link> sure,
      GreedyMerge unruled) {
    this(
        records,
        new ConstrainedSets(records, contents, Optional.of(unruled.folding)),
        same,
        apart,
        sure);
  }

  private GreedyMerge(
      List<Features> records,
      ConstrainedSets folding,
      List<Link> same,
      List<Link> apart,
      List<Link> sure) {
    this.folding = folding;
    same.forEach(link -> folding.joinRuled(link.one(), link.other()));
    links.addAll(same);
    apart.forEach(link -> folding.keepApart(link.one(), link.other()));
    Map<Link, AmbiguousRecords.Fork> eitherWay = new AmbiguousRecords(sure, folding).links();
    eitherWay.forEach((link, fork) -> doubts.put(link, told(records, fork)));
    sure.stream()
        .filter(link -> !eitherWay.containsKey(link))
        .sorted(
            Comparator.comparingDouble((Link link) -> -link.weight())
                .thenComparing(Link::one)
                .thenComparing(Link::other))
        .forEach(this::join);
  }

  private static String told(List<Features> records, AmbiguousRecords.Fork fork) {
    return records.get(fork.record()).id()
        + " is as like "
        + records.get(fork.elsewhere()).id()
        + ", which is another";
  }

  private void join(Link link) {
    String contradiction = "";
    if (!folding.together(link.one(), link.other())) {
      if (folding.keptApart(link.one(), link.other())) {
        return;
      }
      contradiction = folding.contradiction(link.one(), link.other());
    }
    if (contradiction.isEmpty()) {
      folding.join(link.one(), link.other());
      links.add(link);
    } else {
      doubts.put(link, contradiction);
    }
  }

  ConstrainedSets folding() {
    return folding;
  }

  /** What joins records, the rulings first. */
  List<Link> links() {
    return links;
  }

  /** The pairs that a person is asked about though they are the same, known alone; and why. */
  Map<Link, String> doubts() {
    return doubts;
  }
}
