package screen.render.figures;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import screen.agreement.Ratings;
import screen.outcome.Outcome;
import screen.outcome.StageBox;
import screen.record.RecordId;
import screen.render.diagram.DrawableText;
import screen.votes.Stage;

/**
 * Counts the screeners who screened each report of a stage. Votes on reports that did not reach the
 * stage, or were not retrieved, do not count.
 *
 * @param reports number of reports that reached the stage; at full text, that were retrieved
 * @param byOne ids of the reports that one screener alone screened
 * @param setAside number of reports not screened because they await classification or are ongoing
 * @param byScreener number of reports that each screener screened
 */
public record Coverage(
    int reports,
    int byTwoOrMore,
    SortedSet<String> byOne,
    int setAside,
    Map<String, Integer> byScreener) {
  private static final Set<Outcome.State> LATER =
      EnumSet.of(Outcome.State.AWAITING, Outcome.State.ONGOING);

  public static Coverage of(ReviewReport report, Stage stage) {
    Set<String> reached =
        StageBox.of(report.review(), report.outcomes(), stage).stream()
            .map(RecordId::toString)
            .collect(Collectors.toSet());
    Ratings ratings = report.votes().get(stage);
    Map<String, Integer> screened = new HashMap<>();
    Map<String, Integer> byScreener = new TreeMap<>();
    if (ratings != null) {
      ratings
          .among(reached::contains)
          .votes()
          .forEach(
              (screener, votes) -> {
                byScreener.put(screener, votes.size());
                votes.keySet().forEach(id -> screened.merge(id, 1, Integer::sum));
              });
    }
    SortedSet<String> byOne = new TreeSet<>();
    screened.forEach(
        (id, screeners) -> {
          if (screeners == 1) {
            byOne.add(id);
          }
        });
    int setAside = setAside(report, stage, screened.keySet());
    return new Coverage(
        reached.size(), screened.size() - byOne.size(), byOne, setAside, byScreener);
  }

  public int notScreened() {
    return reports - byTwoOrMore - byOne.size() - setAside;
  }

  /**
   * A phrase for {@link #setAside}, to follow the number of reports not screened; "" if there are
   * none.
   */
  public String andSetAside() {
    return setAside == 0
        ? ""
        : ", " + DrawableText.grouped(setAside) + " awaiting classification or ongoing";
  }

  private static int setAside(ReviewReport report, Stage stage, Set<String> screened) {
    return (int)
        report.outcomes().values().stream()
            .filter(outcome -> stage == Stage.FULL_TEXT && LATER.contains(outcome.state()))
            .filter(outcome -> !screened.contains(outcome.report().toString()))
            .count();
  }
}
