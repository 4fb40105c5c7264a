package screen.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import screen.Counted;
import screen.protocol.Reviewers;
import screen.protocol.ScreeningSettings;
import screen.protocol.Seat;
import screen.render.figures.PilotRound;
import screen.render.figures.ReviewReport;
import screen.render.figures.Sentences;

/** Sentences for the paper on how the team shared the work. */
final class TeamSentences {
  private final ReviewReport report;
  private final Reviewers reviewers;
  private final ScreeningSettings settings;

  private TeamSentences(ReviewReport report) {
    this.report = report;
    this.reviewers = report.protocol().reviewers();
    this.settings = report.protocol().screening();
  }

  /**
   * One paragraph; "" if everyone may screen everything and there is no pilot round or handover.
   */
  static String of(ReviewReport report) {
    TeamSentences team = new TeamSentences(report);
    List<String> sentences = new ArrayList<>();
    team.assignment(sentences);
    PilotRound.of(report).ifPresent(pilot -> team.pilot(sentences, pilot));
    team.handovers(sentences);
    return String.join(" ", sentences);
  }

  private void assignment(List<String> sentences) {
    String whom =
        switch (settings.assign()) {
          case ALL -> "";
          case SHARE -> Sentences.counted(reviewers.votesPerRecord(), "screener");
          case ROTATE ->
              Sentences.counted(reviewers.votesPerRecord(), "screener")
                  + " who follow each other in the list of screeners";
        };
    if (!whom.isEmpty()) {
      sentences.add(
          "Each record was assigned by lot (seed " + settings.seed() + ") to " + whom + ".");
    }
  }

  private void pilot(List<String> sentences, PilotRound pilot) {
    sentences.add(
        "A pilot round was drawn by lot: of its "
            + Sentences.counted(pilot.size(), "record")
            + ", "
            + pilot.screenedByAll()
            + Counted.form(pilot.screenedByAll(), " was", " were")
            + " screened by all screeners"
            + (settings.pilot().screeners().isEmpty()
                ? "."
                : " who took part (" + String.join(", ", settings.pilot().screeners()) + ")."));
    pilot.counted().ratedByBoth().stream()
        .map(pair -> "In the pilot round, " + uncapitalised(AgreementSentence.of(report, pair)))
        .forEach(sentences::add);
  }

  private void handovers(List<String> sentences) {
    String handed =
        report.protocol().reviewers().everySeat().stream()
            .filter(seat -> seat.holders().size() > 1)
            .map(TeamSentences::chain)
            .collect(Collectors.joining("; "));
    if (!handed.isEmpty()) {
      sentences.add(
          "The remaining records were handed over during the review ("
              + handed
              + "); votes stayed.");
    }
  }

  private static String uncapitalised(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  private static String chain(Seat seat) {
    return "from " + String.join(" to ", seat.holders());
  }
}
