package screen.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
      } else if (!settled.contains(title.get())) {
        byTitle.computeIfAbsent(title.get(), t -> new ArrayList<>()).add(pair);
      }
    }
    byTitle.values().forEach(group -> addGroup(questions, group));
    return questions;
  }

  private static void addGroup(List<Question> questions, List<Link> pairs) {
    Set<Integer> records = new HashSet<>();
    for (Link pair : pairs) {
      records.add(pair.one());
      records.add(pair.other());
    }
    if (records.size() > MOST_RECORDS) {
      pairs.stream()
          .min(
              Comparator.comparingDouble((Link pair) -> -pair.weight())
                  .thenComparing(Link::one)
                  .thenComparing(Link::other))
          .ifPresent(pair -> questions.add(new Question(pair, records.size())));
    } else {
      pairs.forEach(pair -> questions.add(new Question(pair, 2)));
    }
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
