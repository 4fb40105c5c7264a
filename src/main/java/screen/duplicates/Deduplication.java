package screen.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import screen.record.BibRecord;
import screen.record.RecordId;

/** Finds which records of a review are one report. */
public final class Deduplication {
  /**
   * What was found.
   *
   * @param records how many records there are
   * @param duplicates sorted by the id of the removed record
   * @param possible pairs for a person to rule on, sorted by their ids
   */
  public record Result(int records, List<Duplicate> duplicates, List<PossiblePair> possible) {
    public Result {
      duplicates = List.copyOf(duplicates);
      possible = List.copyOf(possible);
    }

    /** Duplicates of a record of their own source. */
    public int withinSource() {
      return (int)
          duplicates.stream().filter(d -> d.record().source().equals(d.kept().source())).count();
    }

    /** Duplicates of a record of another source. */
    public int betweenSources() {
      return duplicates.size() - withinSource();
    }
  }

  private final List<Features> records;
  private final int[] rank;
  private final Rulings rulings;
  private final Map<RecordId, Integer> positions = new HashMap<>();

  private Deduplication(
      List<BibRecord> sorted, Comparator<BibRecord> importedFirst, List<Ruling> rulings) {
    this.records = IssueCounters.of(sorted).features(sorted);
    for (int i = 0; i < sorted.size(); i++) {
      positions.put(sorted.get(i).id(), i);
    }
    this.rank = new int[sorted.size()];
    List<Integer> order =
        IntStream.range(0, sorted.size())
            .boxed()
            .sorted(
                Comparator.comparing(sorted::get, importedFirst)
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (int i = 0; i < rank.length; i++) {
      rank[order.get(i)] = i;
    }
    this.rulings = new Rulings(rulings, positions.keySet());
  }

  /**
   * Folds the records of a review; the order in which they come does not matter.
   *
   * @param importedFirst orders records by when they were imported: of a set, the first is kept
   * @throws screen.Failure where rulings contradict each other or name unknown records
   */
  public static Result of(
      Collection<BibRecord> records,
      Comparator<BibRecord> importedFirst,
      List<Ruling> rulings,
      CandidateSearch candidates) {
    List<BibRecord> sorted = records.stream().sorted(Comparator.comparing(BibRecord::id)).toList();
    return new Deduplication(sorted, importedFirst, rulings).run(candidates);
  }

  /** Why two records are, or are not, taken for one report. */
  public static Explanation explain(BibRecord a, BibRecord b) {
    return Evidence.tree(Comparison.of(Features.of(a), Features.of(b)));
  }

  private Result run(CandidateSearch candidates) {
    Folding folding = new Folding(records);
    List<Link> links = new ArrayList<>();
    for (Ruling ruling : rulings.same()) {
      Link link =
          new Link(position(ruling.a()), position(ruling.b()), Double.MAX_VALUE, ruling.reviewer());
      links.add(link);
      folding.join(link.one(), link.other());
    }
    for (Ruling ruling : rulings.different()) {
      folding.keepApart(position(ruling.a()), position(ruling.b()));
    }
    List<Link> doubtful = new ArrayList<>();
    List<Link> sure = new ArrayList<>();
    judge(candidates.among(records), sure, doubtful);
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
    return new Result(
        records.size(),
        new Removals(records, rank, folding, links).list(),
        possible(folding, doubtful));
  }

  /** Compares in parallel; the order of the links is that of the pairs. */
  private void judge(CandidatePairs pairs, List<Link> sure, List<Link> doubtful) {
    IntStream.range(0, pairs.size())
        .parallel()
        .mapToObj(i -> judge(pairs.first(i), pairs.second(i)))
        .flatMap(Optional::stream)
        .toList()
        .forEach(judged -> (judged.verdict() == Verdict.SAME ? sure : doubtful).add(judged.link()));
  }

  private record Judged(Link link, Verdict verdict) {}

  private Optional<Judged> judge(int one, int other) {
    return Comparison.reaching(Decision.ASK, records.get(one), records.get(other))
        .map(
            pair -> new Judged(new Link(one, other, pair.weight(), ""), Decision.on(pair)))
        .filter(judged -> judged.verdict() != Verdict.DIFFERENT);
  }

  private List<PossiblePair> possible(Folding folding, List<Link> doubtful) {
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

  private int position(RecordId id) {
    return positions.getOrDefault(id, -1);
  }
}
