package screen.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import screen.record.BibRecord;
import screen.record.RecordId;

/**
 * Folds records that hang together: the rulings first, then the surest pairs, as long as nothing
 * contradicts.
 */
final class Assembly {
  private final Delta delta;
  private final int[] positions;
  private final List<Features> records;
  private final List<Link> sure = new ArrayList<>();
  private final List<Link> doubtful = new ArrayList<>();

  /** What the machine joins alone, of all that hangs together with what people ruled the same. */
  private final Joining unruled;

  private final Joining joined;

  /**
   * Folds what may be folded.
   *
   * @param which by position, with all records that hang together with one of them
   * @param pairs by position
   */
  Assembly(Delta delta, BitSet which, Rulings rulings, List<JudgedPair> pairs) {
    this.delta = delta;
    this.positions = which.stream().toArray();
    Shelf shelf = delta.shelfWith(which);
    this.records = IntStream.of(positions).mapToObj(shelf::get).toList();
    for (JudgedPair pair : pairs) {
      int one = place(pair.one());
      if (one >= 0) {
        Link link = new Link(one, place(pair.other()), pair.weight(), "");
        (pair.sure() ? sure : doubtful).add(link);
      }
    }
    List<Link> same = links(rulings.same());
    List<Link> apart = links(rulings.different());
    this.unruled = new Joining(records, apart, same.isEmpty() ? sure : around(same));
    this.joined = same.isEmpty() ? unruled : new Joining(records, same, apart, sure, unruled);
  }

  /** Sorted by their records: the order in which people ruled tells nothing. */
  private List<Link> links(List<Ruling> rulings) {
    return rulings.stream()
        .map(r -> link(place(r.a()), place(r.b()), r.reviewer()))
        .filter(link -> link.one() >= 0)
        .sorted(Comparator.comparingInt(Link::one).thenComparingInt(Link::other))
        .toList();
  }

  private static Link link(int a, int b, String reviewer) {
    return new Link(Math.min(a, b), Math.max(a, b), Double.MAX_VALUE, reviewer);
  }

  /** The sure links of whatever hangs together with records that people ruled the same. */
  private List<Link> around(List<Link> same) {
    Components components = new Components(records.size());
    BitSet ruled = new BitSet();
    sure.forEach(link -> components.link(link.one(), link.other()));
    same.forEach(
        link -> {
          components.link(link.one(), link.other());
          ruled.set(link.one());
        });
    BitSet around = components.around(ruled);
    return sure.stream().filter(link -> around.get(link.one())).toList();
  }

  private int place(RecordId id) {
    return place(delta.position(id));
  }

  private int place(int position) {
    return Arrays.binarySearch(positions, position);
  }

  /** The records that were folded into another, by id. */
  List<Duplicate> duplicates(Comparator<BibRecord> importedFirst) {
    List<BibRecord> arrivals =
        IntStream.of(positions).mapToObj(i -> delta.now().get(i).withoutMetadata()).toList();
    List<Integer> order =
        IntStream.range(0, positions.length)
            .boxed()
            .sorted(
                Comparator.comparing(arrivals::get, importedFirst)
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    int[] rank = new int[positions.length];
    for (int i = 0; i < rank.length; i++) {
      rank[order.get(i)] = i;
    }
    return new Removals(records, rank, joined, unruled).list();
  }

  /** The pairs that nobody has settled, by their ids. */
  List<PossiblePair> possible() {
    Map<Link, String> asked = new HashMap<>(joined.doubts());
    doubtful.forEach(link -> asked.put(link, ""));
    Folding folding = joined.folding();
    return asked.entrySet().stream()
        .filter(
            pair ->
                !folding.together(pair.getKey().one(), pair.getKey().other())
                    && !folding.keptApart(pair.getKey().one(), pair.getKey().other()))
        .map(pair -> possible(pair.getKey(), pair.getValue()))
        .sorted(Comparator.comparing(PossiblePair::a).thenComparing(PossiblePair::b))
        .toList();
  }

  private PossiblePair possible(Link link, String doubt) {
    Comparison pair = Comparison.of(records.get(link.one()), records.get(link.other()));
    return new PossiblePair(
        pair.a().id(),
        pair.b().id(),
        pair.a().title(),
        pair.b().title(),
        pair.score(),
        Evidence.line(pair) + (doubt.isEmpty() ? "" : "; but " + doubt));
  }
}
