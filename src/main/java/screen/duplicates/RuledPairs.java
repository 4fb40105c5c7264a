package screen.duplicates;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.record.RecordId;

/**
 * Describes people's rulings on pairs of records, direct ones and those that follow from others.
 */
public final class RuledPairs {
  private final List<Ruling> all;
  private final List<Ruling> different;
  private final SameChain same;

  /**
   * @param all all rulings, in any order; they may contradict each other
   */
  public RuledPairs(List<Ruling> all) {
    this.all = all.stream().filter(ruling -> !ruling.a().equals(ruling.b())).toList();
    List<Ruling> newest = Rulings.newest(this.all);
    this.same = new SameChain(newest.stream().filter(RuledPairs::isSame).toList());
    this.different = newest.stream().filter(ruling -> !isSame(ruling)).toList();
  }

  private static boolean isSame(Ruling ruling) {
    return ruling.kind() == Ruling.Kind.SAME;
  }

  /** The ruling on two records, direct or following from others; empty if there is none. */
  public Optional<Ruling.Kind> kind(RecordId a, RecordId b) {
    return Rulings.newest(all, a, b)
        .map(Ruling::kind)
        .or(
            () ->
                same.between(a, b).isEmpty()
                    ? chainedApart(a, b).map(Ruling::kind)
                    : Optional.of(Ruling.Kind.SAME));
  }

  /** Describes the ruling on a pair, or the rulings it follows from; "" if there are none. */
  public String words(RecordId a, RecordId b) {
    Optional<Ruling> direct = Rulings.newest(all, a, b);
    if (direct.isPresent()) {
      return direct.map(this::described).orElse("");
    }
    List<Ruling> chain = same.between(a, b);
    return chain.isEmpty()
        ? chainedApart(a, b).map(ruling -> "Ruled different: " + listed(a, ruling, b)).orElse("")
        : "Ruled the same: " + listed(chain.stream());
  }

  private Optional<Ruling> chainedApart(RecordId a, RecordId b) {
    return apart(same.from(a).keySet(), same.from(b).keySet());
  }

  private String listed(RecordId a, Ruling apart, RecordId b) {
    return listed(
        Stream.of(chainTo(same.from(a), apart), List.of(apart), chainTo(same.from(b), apart))
            .flatMap(List::stream));
  }

  private static List<Ruling> chainTo(Map<RecordId, List<Ruling>> chains, Ruling to) {
    return chains.getOrDefault(to.a(), chains.getOrDefault(to.b(), List.of()));
  }

  /** The rulings {@code all-different}: all records of a title are different. */
  public List<Ruling> allDifferent() {
    return different.stream().filter(r -> r.kind() == Ruling.Kind.ALL_DIFFERENT).toList();
  }

  /** The first ruling "different" between a record of the one collection and one of the other. */
  public Optional<Ruling> apart(Collection<RecordId> some, Collection<RecordId> others) {
    return different.stream()
        .filter(
            ruling ->
                (some.contains(ruling.a()) && others.contains(ruling.b()))
                    || (some.contains(ruling.b()) && others.contains(ruling.a())))
        .findFirst();
  }

  private String described(Ruling ruling) {
    List<Ruling> others = all.stream().filter(earlier -> earlier.kind() != ruling.kind()).toList();
    return "Ruled "
        + ruled(ruling)
        + Rulings.newest(others, ruling.a(), ruling.b())
            .map(earlier -> ", before that " + ruled(earlier))
            .orElse("");
  }

  private static String ruled(Ruling ruling) {
    return ruling.kind().words()
        + " by "
        + ruling.reviewer()
        + " on "
        + ruling.decidedAt().toLocalDate()
        + (ruling.note().isEmpty() ? "" : " (" + ruling.note() + ")");
  }

  private static String listed(Stream<Ruling> rulings) {
    return rulings.map(RuledPairs::named).collect(Collectors.joining(", "));
  }

  /** Describes a ruling, such as {@code a:1 and b:1 different by AP on 2026-01-31}. */
  public static String named(Ruling ruling) {
    return ruling.a() + " and " + ruling.b() + " " + ruled(ruling);
  }
}
