package screen.duplicates.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import screen.duplicates.Duplicate;
import screen.duplicates.PossiblePair;
import screen.duplicates.Ruling;
import screen.duplicates.Rulings;
import screen.duplicates.match.fields.Features;
import screen.record.RecordId;

/** Divides the records into components, decides on each, and collects the results. */
final class Clustering {
  private final List<Features> records;
  private final List<Link> doubtful;

  /** One record of each title whose records were all ruled different. */
  private final List<Integer> settled;

  private final List<Decided> components;

  /** By record, the first record of its set. */
  private final int[] sets;

  private final KeptApart apart;

  /** What is decided on a component, and the positions of its records among all. */
  private static final class Decided {
    private final int[] members;
    private final int[] sets;
    private final List<Duplicate> duplicates;
    private final List<Component.Doubt> doubts;

    /** Keeps the results only, since a large review has hundreds of thousands of components. */
    Decided(int[] members, Component component) {
      this.members = members;
      this.sets = component.sets();
      this.duplicates = component.duplicates();
      this.doubts = component.doubts();
    }

    Link among(Link link) {
      return new Link(members[link.one()], members[link.other()], link.weight(), link.reviewer());
    }
  }

  /**
   * Merges the records.
   *
   * @param positions the position of each record
   * @param pairs compared pairs, by position
   * @param ranks by record; the record of a set with the lowest rank is kept
   */
  Clustering(
      List<Features> records,
      ToIntFunction<RecordId> positions,
      Rulings rulings,
      List<ComparedPair> pairs,
      int[] ranks) {
    this.records = records;
    this.doubtful = pairs.stream().filter(pair -> !pair.sure()).map(ComparedPair::link).toList();
    this.settled =
        rulings.different().stream()
            .filter(ruling -> ruling.kind() == Ruling.Kind.ALL_DIFFERENT)
            .map(ruling -> positions.applyAsInt(ruling.a()))
            .toList();
    List<Link> sure = pairs.stream().filter(ComparedPair::sure).map(ComparedPair::link).toList();
    List<Link> same = links(rulings.same(), positions);
    List<Link> different = links(rulings.different(), positions);
    this.components = decided(sure, same, different, ranks);
    this.sets = IntStream.range(0, records.size()).toArray();
    for (Decided decided : components) {
      for (int i = 0; i < decided.members.length; i++) {
        sets[decided.members[i]] = decided.members[decided.sets[i]];
      }
    }
    this.apart = new KeptApart();
    different.forEach(link -> apart.add(sets[link.one()], sets[link.other()]));
  }

  private static List<Link> links(List<Ruling> rulings, ToIntFunction<RecordId> positions) {
    return rulings.stream()
        .map(
            r -> Link.ruled(positions.applyAsInt(r.a()), positions.applyAsInt(r.b()), r.reviewer()))
        .toList();
  }

  private List<Decided> decided(
      List<Link> sure, List<Link> same, List<Link> different, int[] ranks) {
    Components found = new Components(records.size());
    sure.forEach(link -> found.link(link.one(), link.other()));
    same.forEach(link -> found.link(link.one(), link.other()));
    Map<Integer, List<Link>> sureOf = found.within(sure);
    Map<Integer, List<Link>> sameOf = found.within(same);
    Map<Integer, List<Link>> differentOf = found.within(different);
    return found.members().entrySet().parallelStream()
        .map(
            each ->
                decided(
                    each.getValue(),
                    sureOf.getOrDefault(each.getKey(), List.of()),
                    new Component.Rulings(
                        sameOf.getOrDefault(each.getKey(), List.of()),
                        differentOf.getOrDefault(each.getKey(), List.of())),
                    ranks))
        .toList();
  }

  private Decided decided(int[] members, List<Link> sure, Component.Rulings rulings, int[] ranks) {
    return new Decided(
        members,
        new Component(
            Arrays.stream(members).mapToObj(records::get).toList(),
            Arrays.stream(members).map(member -> ranks[member]).toArray(),
            within(members, sure),
            new Component.Rulings(
                within(members, rulings.same()), within(members, rulings.apart()))));
  }

  /** The same links by position among the members. */
  private static List<Link> within(int[] members, List<Link> links) {
    return links.stream()
        .map(
            link ->
                new Link(
                    Arrays.binarySearch(members, link.one()),
                    Arrays.binarySearch(members, link.other()),
                    link.weight(),
                    link.reviewer()))
        .toList();
  }

  /** The records that are removed as duplicates, by id. */
  List<Duplicate> duplicates() {
    return components.stream()
        .flatMap(each -> each.duplicates.stream())
        .sorted(Comparator.comparing(Duplicate::record))
        .toList();
  }

  /** The pairs that a person must still rule on, sorted by id. */
  List<PossiblePair> possible() {
    Map<Link, String> asked = new HashMap<>();
    components.forEach(
        each -> each.doubts.forEach(doubt -> asked.put(each.among(doubt.link()), doubt.reason())));
    doubtful.forEach(link -> asked.put(link, ""));
    List<Link> open =
        asked.keySet().stream()
            .filter(link -> apart.leavesOpen(sets[link.one()], sets[link.other()]))
            .toList();
    return new Questions(records, settled)
        .about(open).stream()
            .map(question -> possible(question, asked.getOrDefault(question.pair(), "")))
            .sorted(Comparator.comparing(PossiblePair::a).thenComparing(PossiblePair::b))
            .toList();
  }

  private PossiblePair possible(Questions.Question question, String doubt) {
    Link link = question.pair();
    return Questions.possible(
        records.get(link.one()), records.get(link.other()), doubt, question.records());
  }
}
