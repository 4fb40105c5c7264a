package screen.duplicates;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.Failure;
import screen.Moment;
import screen.record.RecordId;

/**
 * The rulings that count: the newest on each pair, without contradictions. "Same" is transitive; a
 * record that differs from one record of a set differs from all of them.
 */
public final class Rulings {
  private static final String FILE = "records/rulings.csv";

  /**
   * The place of a ruling in a file.
   *
   * @param file relative path, for messages
   * @param line 1-based; 0 for a ruling that is not written yet
   */
  public record Place(String file, int line) {
    /** Its place in {@code rulings.csv}. */
    public static Place of(Ruling ruling) {
      return new Place(FILE, ruling.line() == Ruling.NEW ? 0 : ruling.line());
    }

    private Failure failure(String message) {
      return Failure.input(message).at(file, line);
    }
  }

  private static final Comparator<Ruling> BY_TIME =
      Comparator.comparing((Ruling r) -> r.decidedAt().toInstant()).thenComparing(Ruling::line);

  private final List<Ruling> same = new ArrayList<>();
  private final List<Ruling> different = new ArrayList<>();
  private final Function<Ruling, Place> places;

  /**
   * @throws Failure if a ruling names an unknown record or one record twice, or if rulings
   *     contradict each other; the message names them
   */
  public Rulings(List<Ruling> all, Predicate<RecordId> known) {
    this(all, known, Place::of);
  }

  private Rulings(List<Ruling> all, Predicate<RecordId> known, Function<Ruling, Place> places) {
    this.places = places;
    all.stream().sorted(BY_TIME).forEach(ruling -> requireTwoKnown(known, ruling));
    newest(all).forEach(r -> (r.kind() == Ruling.Kind.SAME ? same : different).add(r));
    SameChain chains = new SameChain(same);
    different.forEach(apart -> refuseContradiction(apart, chains));
  }

  /**
   * Checks that rulings do not contradict each other and name known records.
   *
   * @throws Failure if they do
   */
  public static void check(List<Ruling> all, Set<RecordId> known) {
    check(all, known, Place::of);
  }

  /**
   * Checks rulings that come from several files.
   *
   * @param places gives the place of each ruling
   */
  public static void check(List<Ruling> all, Set<RecordId> known, Function<Ruling, Place> places) {
    Rulings unused = new Rulings(all, known::contains, places);
  }

  /** The newest ruling on each pair, in the order of their lines. */
  static List<Ruling> newest(List<Ruling> all) {
    Map<Set<RecordId>, Ruling> newest = new LinkedHashMap<>();
    all.stream().sorted(BY_TIME).forEach(r -> newest.put(pair(r), r));
    return newest.values().stream().sorted(Comparator.comparing(Ruling::line)).toList();
  }

  /** The newest ruling on a pair, which is the one that counts. */
  public static Optional<Ruling> newest(List<Ruling> all, RecordId a, RecordId b) {
    Set<RecordId> pair = Set.of(a, b);
    return all.stream()
        .filter(ruling -> pair.contains(ruling.a()) && pair.contains(ruling.b()))
        .max(BY_TIME);
  }

  /** The rulings of one reviewer that count, each the newest on its pair; the newest first. */
  public static List<Ruling> newestOf(String reviewer, List<Ruling> all) {
    return newest(all).stream()
        .filter(ruling -> ruling.reviewer().equals(reviewer))
        .sorted(BY_TIME.reversed())
        .toList();
  }

  /**
   * The time for a new ruling on a pair: later than every earlier one, so that it counts even if
   * the clock is slow.
   */
  public static OffsetDateTime time(List<Ruling> all, RecordId a, RecordId b, OffsetDateTime now) {
    return newest(all, a, b).map(before -> Moment.after(before.decidedAt(), now)).orElse(now);
  }

  /**
   * This reviewer's earlier identical ruling, if it still counts and the new one has no other note.
   */
  public static Optional<Ruling> earlierIdentical(List<Ruling> all, Ruling ruling) {
    List<Ruling> own = all.stream().filter(r -> r.reviewer().equals(ruling.reviewer())).toList();
    boolean counts =
        newest(all, ruling.a(), ruling.b()).filter(r -> r.kind() == ruling.kind()).isPresent();
    return newest(own, ruling.a(), ruling.b())
        .filter(r -> counts && r.kind() == ruling.kind())
        .filter(r -> ruling.note().isEmpty() || ruling.note().equals(r.note()));
  }

  private static Set<RecordId> pair(Ruling r) {
    return Set.of(r.a(), r.b());
  }

  private void requireTwoKnown(Predicate<RecordId> known, Ruling ruling) {
    for (RecordId id : List.of(ruling.a(), ruling.b())) {
      if (!known.test(id)) {
        throw places
            .apply(ruling)
            .failure(
                "There is no record "
                    + id
                    + ". If its export or the export's row in records/searches.csv was removed, put"
                    + " both back and run `screen run`; otherwise correct the id.");
      }
    }
    if (ruling.a().equals(ruling.b())) {
      throw places
          .apply(ruling)
          .failure("A ruling is about two records; this one names " + ruling.a() + " twice.");
    }
  }

  private void refuseContradiction(Ruling apart, SameChain chains) {
    List<Ruling> chain = chains.between(apart.a(), apart.b());
    if (!chain.isEmpty()) {
      String named = chain.stream().map(this::described).collect(Collectors.joining(", "));
      Ruling newest = Stream.concat(Stream.of(apart), chain.stream()).max(BY_TIME).orElse(apart);
      throw places
          .apply(newest)
          .failure(
              "Rulings contradict each other: "
                  + named
                  + ", but "
                  + described(apart)
                  + ". Rule again on one of these pairs; the newest ruling on a pair counts.");
    }
  }

  private String described(Ruling r) {
    Place place = places.apply(r);
    return r.a()
        + " and "
        + r.b()
        + " are "
        + r.kind().words()
        + (place.line() == 0 ? " (new, " : " (" + place.file() + ":" + place.line() + ", ")
        + r.reviewer()
        + ")";
  }

  public List<Ruling> same() {
    return same;
  }

  public List<Ruling> different() {
    return different;
  }
}
