package screen.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import screen.protocol.Reviewers;
import screen.protocol.ScreeningSettings;
import screen.protocol.Seat;
import screen.record.RecordId;
import screen.votes.Stage;

/**
 * Decides who is asked to screen a report at a stage.
 *
 * <p>The draw for a report depends only on the seed, its id and the team's seats, so adding reports
 * never reassigns one. Others' votes do not influence it, except that a seat handed over stays with
 * the holder who has already screened the report.
 */
final class Assignment {
  private final Review review;
  private final Reviewers reviewers;
  private final ScreeningSettings settings;
  private final String seed;
  private final Quorum quorum;

  Assignment(Review review) {
    this.review = review;
    this.reviewers = review.protocol().reviewers();
    this.settings = review.protocol().screening();
    this.seed = Long.toString(settings.seed());
    this.quorum = new Quorum(review);
  }

  /** Whether this reviewer is asked to screen the report and has not done so. */
  boolean asks(String reviewer, Stage stage, RecordId report) {
    Set<String> voters = review.standing(stage, report).keySet();
    return !voters.contains(reviewer) && panel(stage, report, voters).contains(reviewer);
  }

  /** Whether this reviewer has a seat now and has not screened the report, asked or not. */
  boolean mayScreen(String reviewer, Stage stage, RecordId report) {
    return reviewers.seats().stream().anyMatch(seat -> seat.holder().equals(reviewer))
        && !review.standing(stage, report).containsKey(reviewer);
  }

  /** The reviewers asked, in the order drawn; at least as many as the votes required. */
  Set<String> panel(Stage stage, RecordId report, Set<String> voters) {
    boolean pilot = stage == Stage.TITLE_ABSTRACT && review.pilot().contains(report);
    List<Seat> seats = pilot ? review.pilot().seats(reviewers, settings.pilot()) : drawn(report);
    boolean all = pilot || settings.assign() == ScreeningSettings.Assign.ALL;
    Set<String> panel = new LinkedHashSet<>();
    for (Seat seat : seats) {
      if (all || panel.size() < quorum.votes(report)) {
        panel.add(seat.filledBy(voters));
      }
    }
    return panel;
  }

  private List<Seat> drawn(RecordId report) {
    List<Seat> seats = new ArrayList<>(reviewers.seats());
    Comparator<Seat> byLot =
        Comparator.comparingLong(seat -> SeededDraw.of(seed, report.toString(), seat.name()));
    switch (settings.assign()) {
      case ALL -> {}
      case SHARE -> seats.sort(byLot);
      case ROTATE -> Collections.rotate(seats, -seats.indexOf(Collections.min(seats, byLot)));
    }
    return seats;
  }
}
