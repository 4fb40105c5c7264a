package screen.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import screen.agreement.Ratings;
import screen.outcome.Outcome;
import screen.record.RecordId;
import screen.votes.Stage;

/**
 * How many screeners judged the reports of a stage, each for itself. Votes on what did not reach
 * the stage, or was not retrieved to be judged, do not count.
 *
 * @param reports that reached the stage; at full text those that were retrieved
 * @param byOne the ids of those that one screener judged
 * @param byScreener how many of them each screener judged
 */
record Coverage(
    int reports, int byTwoOrMore, SortedSet<String> byOne, Map<String, Integer> byScreener) {
  static Coverage of(ReviewReport report, Stage stage) {
    Set<String> reached =
        report.outcomes().values().stream()
            .filter(outcome -> reached(outcome, stage))
            .map(Outcome::report)
            .map(RecordId::toString)
            .collect(Collectors.toSet());
    Ratings ratings = report.votes().get(stage);
    Map<String, Integer> judged = new HashMap<>();
    Map<String, Integer> byScreener = new TreeMap<>();
    if (ratings != null) {
      ratings
          .among(reached::contains)
          .votes()
          .forEach(
              (screener, votes) -> {
                byScreener.put(screener, votes.size());
                votes.keySet().forEach(id -> judged.merge(id, 1, Integer::sum));
              });
    }
    SortedSet<String> byOne = new TreeSet<>();
    judged.forEach(
        (id, screeners) -> {
          if (screeners == 1) {
            byOne.add(id);
          }
        });
    return new Coverage(reached.size(), judged.size() - byOne.size(), byOne, byScreener);
  }

  int byNobody() {
    return reports - byTwoOrMore - byOne.size();
  }

  private static boolean reached(Outcome outcome, Stage stage) {
    return stage == Stage.TITLE_ABSTRACT
        ? outcome.state() != Outcome.State.REMOVED_BY_AUTOMATION
        : outcome.isSought() && outcome.state() != Outcome.State.NOT_RETRIEVED;
  }
}
