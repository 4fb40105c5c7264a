package screen.duplicates.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import screen.duplicates.Duplicate;
import screen.duplicates.PossiblePair;
import screen.duplicates.Ruling;
import screen.duplicates.Rulings;
import screen.duplicates.match.Comparison;
import screen.duplicates.match.Evidence;
import screen.duplicates.match.fields.Features;
import screen.record.RecordId;

/**
 * Merges records into sets of duplicates: rulings first, then the surest pairs, as long as no
 * records of two sets contradict each other.
 */
final class Clustering {
  private final List<Features> records;
  private final ToIntFunction<RecordId> positions;
  private final List<Link> sure = new ArrayList<>();
  private final List<Link> doubtful = new ArrayList<>();

  /** One record of each title whose records were all ruled different. */
  private final List<Integer> settled;

  /**
   * The merge without rulings "same": of the records connected with ruled ones, or of all if there
   * are no such rulings.
   */
  private final GreedyMerge unruled;

  private final GreedyMerge joined;

  /**
   * Merges the records.
   *
   * @param positions the position of each record
   * @param pairs compared pairs, by position
   */
  Clustering(
      List<Features> records,
      ToIntFunction<RecordId> positions,
      Rulings rulings,
      List<JudgedPair> pairs) {
    this.records = records;
    this.positions = positions;
    for (JudgedPair pair : pairs) {
      Link link = new Link(pair.one(), pair.other(), pair.weight(), "");
      (pair.sure() ? sure : doubtful).add(link);
    }
    this.settled =
        rulings.different().stream()
            .filter(ruling -> ruling.kind() == Ruling.Kind.ALL_DIFFERENT)
            .map(ruling -> positions.applyAsInt(ruling.a()))
            .toList();
    List<Link> same = links(rulings.same());
    List<Link> apart = links(rulings.different());
    Contents contents = new Contents(records);
    this.unruled =
        new GreedyMerge(records, contents, apart, same.isEmpty() ? sure : connectedWith(same));
    this.joined =
        same.isEmpty() ? unruled : new GreedyMerge(records, contents, same, apart, sure, unruled);
  }

  /** Sorted by record, as the result must not depend on the order of rulings. */
  private List<Link> links(List<Ruling> rulings) {
    return rulings.stream()
        .map(r -> link(positions.applyAsInt(r.a()), positions.applyAsInt(r.b()), r.reviewer()))
        .sorted(Comparator.comparingInt(Link::one).thenComparingInt(Link::other))
        .toList();
  }

  private static Link link(int a, int b, String reviewer) {
    return new Link(Math.min(a, b), Math.max(a, b), Double.MAX_VALUE, reviewer);
  }

  /** The sure links of all records connected with records ruled the same. */
  private List<Link> connectedWith(List<Link> same) {
    Components components = new Components(records.size());
    BitSet ruled = new BitSet();
    sure.forEach(link -> components.link(link.one(), link.other()));
    same.forEach(
        link -> {
          components.link(link.one(), link.other());
          ruled.set(link.one());
        });
    BitSet connected = components.connectedWith(ruled);
    return sure.stream().filter(link -> connected.get(link.one())).toList();
  }

  /**
   * The records that are removed as duplicates, by id.
   *
   * @param ranks by record; the record of a set with the lowest rank is kept
   */
  List<Duplicate> duplicates(int[] ranks) {
    return new Removals(records, ranks, joined, unruled).list();
  }

  /** The pairs that a person must still rule on, sorted by id. */
  List<PossiblePair> possible() {
    Map<Link, String> asked = new HashMap<>(joined.doubts());
    doubtful.forEach(link -> asked.put(link, ""));
    ConstrainedSets sets = joined.sets();
    List<Link> open =
        asked.keySet().stream()
            .filter(
                pair ->
                    !sets.together(pair.one(), pair.other())
                        && !sets.keptApart(pair.one(), pair.other()))
            .toList();
    return new Questions(records, settled)
        .about(open).stream()
            .map(question -> possible(question, asked.getOrDefault(question.pair(), "")))
            .sorted(Comparator.comparing(PossiblePair::a).thenComparing(PossiblePair::b))
            .toList();
  }

  private PossiblePair possible(Questions.Question question, String doubt) {
    Link link = question.pair();
    Comparison pair = Comparison.of(records.get(link.one()), records.get(link.other()));
    String evidence = Evidence.line(pair);
    return new PossiblePair(
        pair.a().id(),
        pair.b().id(),
        pair.a().title(),
        pair.b().title(),
        pair.score(),
        doubt.isEmpty() ? evidence : PossiblePair.doubted(evidence, doubt),
        question.records());
  }
}
