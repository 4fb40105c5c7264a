package screen.duplicates.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import screen.duplicates.PossiblePair;
import screen.duplicates.match.Comparison;
import screen.duplicates.match.Evidence;
import screen.duplicates.match.MatchDecision;
import screen.duplicates.match.fields.Features;

/**
 * Shortens the list of pairs that a person must rule on: many records that share a title
 * ("Editorial") become a single question, other pairs stay one by one.
 */
public final class Questions {
  /** More records of one title than this become one question; 11 records may make 55 pairs. */
  static final int MOST_RECORDS = 10;

  private final List<Features> records;
  private final Set<String> settled = new HashSet<>();

  /**
   * @param settled one record of each title whose records were all ruled different
   */
  Questions(List<Features> records, Collection<Integer> settled) {
    this.records = records;
    settled.forEach(record -> title(records.get(record)).ifPresent(this.settled::add));
  }

  /**
   * A question.
   *
   * @param pair the two records shown
   * @param records how many records it is about
   */
  public record Question(Link pair, int records) {}

  /** Groups these pairs into questions. */
  List<Question> about(Collection<Link> pairs) {
    Map<String, List<Link>> byTitle = new HashMap<>();
    List<Question> questions = new ArrayList<>();
    for (Link pair : pairs) {
      Optional<String> title = sharedTitle(pair);
      if (title.isEmpty()) {
        questions.add(new Question(pair, 2));
      } else {
        byTitle.computeIfAbsent(title.get(), t -> new ArrayList<>()).add(pair);
      }
    }
    byTitle.forEach((title, group) -> questions.addAll(aboutTitle(group, settled.contains(title))));
    return questions;
  }

  /**
   * The questions about the pairs of one title. Likely pairs are asked about one by one, unless
   * they contain many records too.
   *
   * @param settled whether the question about the group was answered
   */
  public static List<Question> aboutTitle(List<Link> pairs, boolean settled) {
    List<Question> questions = new ArrayList<>();
    List<Link> likely =
        pairs.stream().filter(pair -> pair.weight() >= MatchDecision.MERGE).toList();
    List<Link> group = new ArrayList<>(pairs);
    if (recordsOf(likely) <= MOST_RECORDS) {
      group.removeAll(Set.copyOf(likely));
      likely.forEach(pair -> questions.add(new Question(pair, 2)));
    }
    if (settled) {
      return questions;
    }
    int records = recordsOf(group);
    if (records <= MOST_RECORDS) {
      group.forEach(pair -> questions.add(new Question(pair, 2)));
      return questions;
    }
    group.stream()
        .min(Link.SUREST_FIRST)
        .ifPresent(pair -> questions.add(new Question(pair, records)));
    return questions;
  }

  /**
   * A question as a row of {@code possible-duplicates.csv}.
   *
   * @param doubt why a pair that would be a duplicate by itself is asked about; else ""
   * @param records how many records the question is about
   */
  public static PossiblePair possible(Features a, Features b, String doubt, int records) {
    Comparison pair = Comparison.of(a, b);
    String evidence = Evidence.line(pair);
    return new PossiblePair(
        a.id(),
        b.id(),
        a.title(),
        b.title(),
        pair.score(),
        doubt.isEmpty() ? evidence : PossiblePair.doubted(evidence, doubt),
        records);
  }

  private static int recordsOf(List<Link> pairs) {
    Set<Integer> records = new HashSet<>();
    for (Link pair : pairs) {
      records.add(pair.one());
      records.add(pair.other());
    }
    return records.size();
  }

  private Optional<String> sharedTitle(Link pair) {
    return sharedTitle(records.get(pair.one()), records.get(pair.other()));
  }

  /** The key of the title that two records share; empty if they share none. */
  public static Optional<String> sharedTitle(Features one, Features other) {
    return title(one).filter(title -> title(other).filter(title::equals).isPresent());
  }

  /** The key by which records have the same title; empty if a record has no title. */
  public static Optional<String> title(Features record) {
    return Optional.of(record.titles())
        .filter(titles -> !titles.wordings().isEmpty())
        .map(titles -> titles.main().letters())
        .filter(letters -> !letters.isEmpty());
  }
}
