package screen.outcome;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import screen.protocol.Reviewers;
import screen.record.RecordId;
import screen.votes.Stage;

/**
 * How many reports each person still has to screen, and how far each stage is. Contains counts,
 * never verdicts.
 *
 * @param tasks by stage, then in the order of the protocol's people; only where something is left
 * @param coverage for each stage, how many of its reports were screened by how many screeners
 * @param unattended number of conflicts that no one is asked to settle
 */
public record Workload(
    List<Task> tasks, Map<Stage, SortedMap<Integer, Integer>> coverage, int unattended) {
  /**
   * The reports that one person still has to screen at a stage.
   *
   * @param count 1 or more
   * @param pilot how many of them are in the pilot round
   * @param conflicts whether they are conflicts, for the tiebreaker
   * @param rescues how many of them were excluded, and are to be looked at again
   */
  public record Task(
      String reviewer, Stage stage, int count, int pilot, boolean conflicts, int rescues) {}

  public Workload {
    tasks = List.copyOf(tasks);
    coverage = Map.copyOf(coverage);
  }

  public static Workload of(Review review, SortedMap<RecordId, Outcome> outcomes) {
    Reviewers reviewers = review.protocol().reviewers();
    List<Task> tasks = new ArrayList<>();
    Map<Stage, SortedMap<Integer, Integer>> coverage = new EnumMap<>(Stage.class);
    int unattended = 0;
    for (Stage stage : Stage.values()) {
      Set<RecordId> conflicts = conflicts(outcomes, stage);
      Set<RecordId> unsettled = new HashSet<>(conflicts);
      for (String person : reviewers.people()) {
        List<RecordId> queue = WorkQueue.of(review, outcomes, person, stage);
        if (!queue.isEmpty()) {
          int rescues = (int) queue.stream().filter(id -> !conflicts.contains(id)).count();
          tasks.add(task(review, person, stage, queue, rescues));
        }
        queue.forEach(unsettled::remove);
      }
      unattended += unsettled.size();
      coverage.put(stage, coverage(review, outcomes, stage));
    }
    return new Workload(tasks, coverage, unattended);
  }

  /**
   * The tasks that a person may see: all, once the person has none; until then only the person's
   * own, because even a count could hint at others' votes on records still to be screened.
   */
  public List<Task> tasksShownTo(String person) {
    List<Task> own = tasks.stream().filter(task -> task.reviewer().equals(person)).toList();
    return own.isEmpty() ? tasks : own;
  }

  /** Whether nothing is left to screen, so that no number can hint at a vote to come. */
  public boolean isDone() {
    return tasks.isEmpty();
  }

  private static Set<RecordId> conflicts(Map<RecordId, Outcome> outcomes, Stage stage) {
    return outcomes.values().stream()
        .filter(outcome -> outcome.isInConflict(stage))
        .map(Outcome::report)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Task task(
      Review review, String person, Stage stage, List<RecordId> queue, int rescues) {
    boolean settles = review.protocol().reviewers().isTiebreaker(person);
    int pilot = settles || stage == Stage.FULL_TEXT ? 0 : review.pilot().countIn(queue);
    return new Task(person, stage, queue.size(), pilot, settles, settles ? rescues : 0);
  }

  /** How many reports of a stage were screened by this many screeners. */
  public int screenedBy(Stage stage, int screeners) {
    return coverage.getOrDefault(stage, new TreeMap<>()).getOrDefault(screeners, 0);
  }

  /** How many reports of a stage were screened by this many screeners or more. */
  public int screenedByAtLeast(Stage stage, int screeners) {
    return coverage.getOrDefault(stage, new TreeMap<>()).tailMap(screeners).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private static SortedMap<Integer, Integer> coverage(
      Review review, SortedMap<RecordId, Outcome> outcomes, Stage stage) {
    List<String> screeners = review.protocol().reviewers().screeners();
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    for (RecordId report : StageBox.of(review, outcomes, stage)) {
      long screened =
          review.standing(stage, report).keySet().stream().filter(screeners::contains).count();
      counts.merge((int) screened, 1, Integer::sum);
    }
    return counts;
  }
}
