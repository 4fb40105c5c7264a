package screen.duplicates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import screen.Failure;
import screen.record.RecordId;

/**
 * The rulings that count: the newest on each pair, free of contradiction. "Same" is transitive, and
 * what differs from one record of a set differs from all.
 */
public final class Rulings {
  private static final String FILE = "records/rulings.csv";

  private static final Comparator<Ruling> BY_TIME =
      Comparator.comparing((Ruling r) -> r.decidedAt().toInstant()).thenComparing(Ruling::line);

  private final List<Ruling> same = new ArrayList<>();
  private final List<Ruling> different = new ArrayList<>();

  /**
   * @throws Failure where a ruling names an unknown record or one record twice, or where rulings
   *     contradict each other; it names them
   */
  Rulings(List<Ruling> all, Predicate<RecordId> known) {
    Map<List<RecordId>, Ruling> newest = new LinkedHashMap<>();
    all.stream()
        .sorted(BY_TIME)
        .forEach(
            ruling -> {
              requireTwoOf(known, ruling);
              newest.put(pair(ruling), ruling);
            });
    newest.values().stream()
        .sorted(Comparator.comparing(Ruling::line))
        .forEach(r -> (r.kind() == Ruling.Kind.SAME ? same : different).add(r));
    different.forEach(this::refuseContradiction);
  }

  /**
   * Whether rulings can stand beside each other.
   *
   * @throws Failure where they cannot
   */
  public static void check(List<Ruling> all, Set<RecordId> known) {
    Rulings unused = new Rulings(all, known::contains);
  }

  /** The ruling on a pair that counts. */
  public static Optional<Ruling> newest(List<Ruling> all, RecordId a, RecordId b) {
    Set<RecordId> pair = Set.of(a, b);
    return all.stream()
        .filter(ruling -> pair.contains(ruling.a()) && pair.contains(ruling.b()))
        .max(BY_TIME);
  }

  private static List<RecordId> pair(Ruling r) {
    return r.a().compareTo(r.b()) <= 0 ? List.of(r.a(), r.b()) : List.of(r.b(), r.a());
  }

  private static void requireTwoOf(Predicate<RecordId> known, Ruling ruling) {
    for (RecordId id : List.of(ruling.a(), ruling.b())) {
      if (!known.test(id)) {
        throw Failure.input("There is no record " + id + ". Mend the id.")
            .at(FILE, lineInFile(ruling));
      }
    }
    if (ruling.a().equals(ruling.b())) {
      throw Failure.input("A ruling is about two records; this one names " + ruling.a() + " twice.")
          .at(FILE, lineInFile(ruling));
    }
  }

  private void refuseContradiction(Ruling apart) {
    List<Ruling> chain = chain(apart.a(), apart.b());
    if (!chain.isEmpty()) {
      String named = chain.stream().map(Rulings::told).collect(Collectors.joining(", "));
      throw Failure.input(
              "Rulings contradict each other: "
                  + named
                  + ", but "
                  + told(apart)
                  + ". Rule again on one of these pairs; the newest ruling on a pair counts.")
          .at(FILE, lineInFile(apart));
    }
  }

  /** Where a failure places it; one that is not written yet is of the file as a whole. */
  private static int lineInFile(Ruling ruling) {
    return ruling.line() == Ruling.NEW ? 0 : ruling.line();
  }

  private static String told(Ruling r) {
    return r.a()
        + " and "
        + r.b()
        + " are "
        + (r.kind() == Ruling.Kind.SAME ? "the same" : "different")
        + (r.line() == Ruling.NEW ? " (new, " : " (line " + r.line() + ", ")
        + r.reviewer()
        + ")";
  }

  /**
   * The rulings by which two records are the same, along the shortest way; none if they are not.
   */
  private List<Ruling> chain(RecordId from, RecordId to) {
    Map<RecordId, List<Ruling>> chains = new HashMap<>();
    chains.put(from, List.of());
    Deque<RecordId> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && !chains.containsKey(to)) {
      RecordId here = open.remove();
      for (Ruling ruling : same) {
        RecordId next =
            ruling.a().equals(here) ? ruling.b() : ruling.b().equals(here) ? ruling.a() : here;
        if (!chains.containsKey(next)) {
          List<Ruling> chain = new ArrayList<>(chains.getOrDefault(here, List.of()));
          chain.add(ruling);
          chains.put(next, chain);
          open.add(next);
        }
      }
    }
    return chains.getOrDefault(to, List.of());
  }

  List<Ruling> same() {
    return same;
  }

  List<Ruling> different() {
    return different;
  }
}
