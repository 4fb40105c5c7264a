package screen.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import screen.Counted;
import screen.Failure;
import screen.exchange.sheet.Worksheet;
import screen.outcome.Review;
import screen.votes.Stage;

/**
 * Notices a worksheet that was written for another reviewer or another stage. Values of its columns
 * {@code for} and {@code stage} that name no reviewer or stage are ignored.
 */
final class StrayWorksheet {
  private final List<String> reviewers;
  private final String reviewer;
  private final Stage stage;

  StrayWorksheet(Review review, String reviewer, Stage stage) {
    this.reviewers = review.protocol().reviewers().everybody();
    this.reviewer = reviewer;
    this.stage = stage;
  }

  /** One failure for each other reviewer or stage, placed at its first row. */
  List<Failure> objectionsTo(List<Worksheet.Line> lines, String file) {
    List<Failure> objections = new ArrayList<>();
    first(lines, line -> reviewers.contains(line.reviewer()) ? line.reviewer() : "", reviewer)
        .map(stray -> stray.objection(reviewer, "reviewer", "for").at(file, stray.line()))
        .ifPresent(objections::add);
    first(lines, line -> Stage.ofId(line.stage()).map(Stage::id).orElse(""), stage.id())
        .map(stray -> stray.objection(stage.id(), "stage", "stage").at(file, stray.line()))
        .ifPresent(objections::add);
    return objections;
  }

  private static Optional<Stray> first(
      List<Worksheet.Line> lines, Function<Worksheet.Line, String> stated, String wanted) {
    List<Worksheet.Line> others =
        lines.stream()
            .filter(line -> !stated.apply(line).isEmpty() && !stated.apply(line).equals(wanted))
            .toList();
    return others.stream()
        .findFirst()
        .map(line -> new Stray(stated.apply(line), line.line(), others.size()));
  }

  /**
   * Rows that were written for another reviewer or stage.
   *
   * @param line the line of the first one
   */
  private record Stray(String meant, int line, int rows) {
    Failure objection(String wanted, String option, String column) {
      return Failure.input(
          "This worksheet was written for "
              + meant
              + ", not for "
              + wanted
              + " ("
              + Counted.of(rows, "row")
              + " with a verdict). Name --"
              + option
              + " "
              + NextSteps.quoted(meant)
              + ", or empty its column `"
              + column
              + "` to hand it in anyway.");
    }
  }
}
