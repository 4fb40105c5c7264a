package screen.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import screen.Counted;
import screen.flow.Versions.Column;
import screen.outcome.Outcome;
import screen.outcome.Review;
import screen.outcome.Rounds;
import screen.protocol.ReportSettings.Living;
import screen.record.RecordId;
import screen.record.Search;

/**
 * Builds the columns of the diagram of a living review. Each round of searching is a version; the
 * layouts are those of Kahale 2022 (doi 10.12688/f1000research.51723.3).
 *
 * <p>A column counts its rounds as an update of the earlier ones: all records that its searches
 * found are identified, those known before are duplicates, and only studies that no earlier round
 * included are new.
 */
public final class LivingFlow {
  private final Review review;
  private final SortedMap<RecordId, Outcome> outcomes;
  private final List<String> rounds;
  private final List<Column> columns = new ArrayList<>();

  private LivingFlow(Review review, SortedMap<RecordId, Outcome> outcomes) {
    this.review = review;
    this.outcomes = outcomes;
    this.rounds = Rounds.of(review).names();
  }

  /**
   * The flow as the protocol wants it shown.
   *
   * @param flow of the whole review, or of a round, which has no versions
   */
  public static Versions of(Review review, SortedMap<RecordId, Outcome> outcomes, Flow flow) {
    LivingFlow living = new LivingFlow(review, outcomes);
    Versions once = new Versions(flow, List.of(new Column("", flow)), "", living.studies());
    Optional<Living> wanted = review.protocol().report().living();
    if (wanted.isEmpty() || !flow.round().isEmpty() || living.rounds.isEmpty()) {
      return once;
    }
    living.addColumns(wanted.get().layout(), flow);
    return new Versions(
        flow, living.columns, living.status(wanted.get().status()), living.studies());
  }

  private void addColumns(Living.Layout layout, Flow whole) {
    int last = rounds.size() - 1;
    if (layout != Living.Layout.EACH && last == 0) {
      add("Base", rounds);
      return;
    }
    switch (layout) {
      case EACH -> rounds.forEach(r -> add("Version " + (rounds.indexOf(r) + 1), List.of(r)));
      case ALL -> columns.add(new Column(label("Base and updates", rounds), whole));
      case BASE_AND_UPDATES -> {
        add("Base", rounds.subList(0, 1));
        add("Updates", rounds.subList(1, last + 1));
      }
      case PREVIOUS_AND_LAST -> {
        add("Previous searches", rounds.subList(0, last));
        add("Last update", rounds.subList(last, last + 1));
      }
    }
  }

  private void add(String name, List<String> counted) {
    columns.add(new Column(label(name, counted), Flows.ofUpdate(review, outcomes, counted)));
  }

  private static String label(String name, List<String> counted) {
    String first = counted.get(0);
    String last = counted.get(counted.size() - 1);
    return name + ", " + (first.equals(last) ? first : first + " to " + last);
  }

  private String status(String given) {
    String searched =
        review.searches().stream()
            .map(Search::date)
            .filter(date -> !date.isEmpty())
            .max(Comparator.naturalOrder())
            .map(date -> ", last searched on " + date)
            .orElse("");
    String sentence =
        "Living systematic review, version "
            + rounds.size()
            + " ("
            + Counted.of(rounds.size(), "round")
            + " of searching"
            + searched
            + ").";
    return given.isEmpty() ? sentence : sentence + " " + given;
  }

  private Optional<ToIntFunction<Collection<RecordId>>> studies() {
    return review.protocol().report().shown().studies()
        ? Optional.of(
            reports ->
                review.studiesOf(reports).values().stream().mapToInt(review::countOfStudies).sum())
        : Optional.empty();
  }
}
