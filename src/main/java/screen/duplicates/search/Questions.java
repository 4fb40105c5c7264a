package screen.duplicates.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import screen.duplicates.match.MatchDecision;
import screen.duplicates.match.fields.Features;

/**
 * What people are asked about, so that they can read it: pairs one by one, but of many records that
 * share a title ("Editorial") one pair in the place of all.
 */
final class Questions {
  /** More records of one title than this are one question: 11 of them may make 55 pairs. */
  static final int MOST_RECORDS = 10;

  private final List<Features> records;
  private final Set<String> settled = new HashSet<>();

  /**
   * @param settled records of whose titles people ruled that all are different
   */
  Questions(List<Features> records, Collection<Integer> settled) {
    this.records = records;
    settled.forEach(record -> titleOf(record).ifPresent(this.settled::add));
  }

  /** A question: two records, and how many it is about. */
  record Question(Link pair, int records) {}

  /** The questions that these pairs come to. */
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
    byTitle.forEach((title, group) -> addGroup(questions, group, settled.contains(title)));
    return questions;
  }

  /**
   * Likely pairs are asked about one by one, unless they too are of many records.
   *
   * @param settled whether people answered the question about the rest
   */
  private static void addGroup(List<Question> questions, List<Link> pairs, boolean settled) {
    List<Link> likely =
        pairs.stream().filter(pair -> pair.weight() >= MatchDecision.MERGE).toList();
    List<Link> group = new ArrayList<>(pairs);
    if (recordsOf(likely) <= MOST_RECORDS) {
      group.removeAll(Set.copyOf(likely));
      likely.forEach(pair -> questions.add(new Question(pair, 2)));
    }
    if (settled) {
      return;
    }
    int records = recordsOf(group);
    if (records <= MOST_RECORDS) {
      group.forEach(pair -> questions.add(new Question(pair, 2)));
      return;
    }
    group.stream()
        .min(
            Comparator.comparingDouble((Link pair) -> -pair.weight())
                .thenComparing(Link::one)
                .thenComparing(Link::other))
        .ifPresent(pair -> questions.add(new Question(pair, records)));
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
    return titleOf(pair.one())
        .filter(title -> titleOf(pair.other()).filter(title::equals).isPresent());
  }

  private Optional<String> titleOf(int record) {
    return title(records.get(record));
  }

  /** What records of one title share; empty where a record has none. */
  static Optional<String> title(Features record) {
    return Optional.of(record.titles())
        .filter(titles -> !titles.wordings().isEmpty())
        .map(titles -> titles.main().letters())
        .filter(letters -> !letters.isEmpty());
  }
}
