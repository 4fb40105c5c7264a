package screen.duplicates;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  private Deduplication() {}

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
    return search(RecordSource.of(sorted), importedFirst, rulings, candidates, SearchMemory.NONE)
        .result();
  }

  /**
   * Folds the records of a review, comparing only what is new to it. The result is the same as
   * without any memory.
   *
   * @param importedFirst orders records by when they were imported: of a set, the first is kept; it
   *     may ask for a record's id and its first search, and for no metadata
   * @param before what the last search left, or {@link SearchMemory#NONE}
   * @return what this search leaves to the next, its result among it
   * @throws screen.Failure where rulings contradict each other or name unknown records
   */
  public static SearchMemory search(
      RecordSource source,
      Comparator<BibRecord> importedFirst,
      List<Ruling> rulings,
      CandidateSearch candidates,
      SearchMemory before) {
    List<String> ruled = rulings.stream().map(Ruling::toString).toList();
    SearchMemory memory = before.holdsUnder(ruled) ? before : SearchMemory.NONE;
    Delta delta = new Delta(source, memory.records());
    Rulings valid = new Rulings(rulings, id -> delta.position(id) >= 0);
    Judging judging = new Judging(delta, memory.pairs());
    List<JudgedPair> pairs = judging.pairs(candidates);
    BitSet anew = judging.touched();
    Set<String> known = Set.copyOf(memory.rulings());
    rulings.stream()
        .filter(ruling -> !known.contains(ruling.toString()))
        .flatMapToInt(
            ruling -> IntStream.of(delta.position(ruling.a()), delta.position(ruling.b())))
        .forEach(anew::set);
    memory.result().duplicates().stream()
        .filter(row -> delta.isReversed(row, importedFirst))
        .forEach(row -> anew.set(delta.position(row.record())));
    Components components = new Components(delta.now().size());
    pairs.forEach(pair -> components.link(pair.one(), pair.other()));
    valid.same().forEach(r -> components.link(delta.position(r.a()), delta.position(r.b())));
    BitSet around = components.around(anew);
    Assembly assembly = new Assembly(delta, around, valid, pairs);
    around.or(anew);
    Predicate<RecordId> stays = id -> delta.position(id) >= 0 && !around.get(delta.position(id));
    Result result =
        new Result(
            source.size(),
            merged(
                memory.result().duplicates().stream().filter(row -> stays.test(row.record())),
                assembly.duplicates(importedFirst),
                Comparator.comparing(Duplicate::record)),
            merged(
                memory.result().possible().stream().filter(row -> stays.test(row.a())),
                assembly.possible(),
                Comparator.comparing(PossiblePair::a).thenComparing(PossiblePair::b)));
    return new SearchMemory(delta.now(), pairs, ruled, result);
  }

  private static <T> List<T> merged(Stream<T> old, List<T> anew, Comparator<T> order) {
    return Stream.concat(old, anew.stream()).sorted(order).toList();
  }
}
