package screen.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
  private final Folding folding;
  private final List<Link> links = new ArrayList<>();
  private final List<Link> doubtful = new ArrayList<>();

  /**
   * @param which by position, with all records that hang together with one of them
   */
  Assembly(Delta delta, BitSet which) {
    this.delta = delta;
    this.positions = which.stream().toArray();
    Shelf shelf = delta.shelfWith(which);
    this.records = IntStream.of(positions).mapToObj(shelf::get).toList();
    this.folding = new Folding(records);
  }

  /** Sees to it that what people ruled holds. */
  void rule(Rulings rulings) {
    for (Ruling ruling : rulings.same()) {
      int one = place(ruling.a());
      int other = place(ruling.b());
      if (one >= 0 && other >= 0) {
        links.add(new Link(one, other, Double.MAX_VALUE, ruling.reviewer()));
        folding.join(one, other);
      }
    }
    for (Ruling ruling : rulings.different()) {
      int one = place(ruling.a());
      int other = place(ruling.b());
      if (one >= 0 && other >= 0) {
        folding.keepApart(one, other);
      }
    }
  }

  private int place(RecordId id) {
    return place(delta.position(id));
  }

  private int place(int position) {
    return Arrays.binarySearch(positions, position);
  }

  /** Folds what may be folded of these pairs, which are by position. */
  void fold(List<JudgedPair> pairs) {
    List<Link> sure = new ArrayList<>();
    for (JudgedPair pair : pairs) {
      int one = place(pair.one());
      if (one >= 0) {
        Link link = new Link(one, place(pair.other()), pair.weight(), "");
        (pair.sure() ? sure : doubtful).add(link);
      }
    }
    Set<Link> eitherWay = new Crossroads(sure, folding).links();
    sure.removeAll(eitherWay);
    doubtful.addAll(eitherWay);
    sure.sort(
        Comparator.comparingDouble((Link link) -> -link.weight())
            .thenComparing(Link::one)
            .thenComparing(Link::other));
    for (Link link : sure) {
      if (folding.together(link.one(), link.other())) {
        links.add(link);
      } else if (folding.mayJoin(link.one(), link.other())) {
        folding.join(link.one(), link.other());
        links.add(link);
      } else {
        doubtful.add(link);
      }
    }
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
    return new Removals(records, rank, folding, links).list();
  }

  /** The pairs that nobody has settled, by their ids. */
  List<PossiblePair> possible() {
    return doubtful.stream()
        .filter(
            link ->
                !folding.together(link.one(), link.other())
                    && !folding.keptApart(link.one(), link.other()))
        .sorted(Comparator.comparingInt(Link::one).thenComparing(Link::other))
        .map(link -> possible(Comparison.of(records.get(link.one()), records.get(link.other()))))
        .toList();
  }

  private static PossiblePair possible(Comparison pair) {
    return new PossiblePair(
        pair.a().id(),
        pair.b().id(),
        pair.a().title(),
        pair.b().title(),
        pair.score(),
        Evidence.line(pair));
  }
}
