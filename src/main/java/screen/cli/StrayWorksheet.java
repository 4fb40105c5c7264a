package screen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import screen.Failure;
import screen.folder.Worksheet;
import screen.outcome.Review;
import screen.votes.Stage;

/**
 * Notices a worksheet that was written for another reviewer or another stage. What its columns
 * {@code for} and {@code stage} hold counts only where it is the name of one.
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

  /** What is wrong, each told once, at the first row that tells it. */
  List<Failure> objectionsTo(List<Worksheet.Line> lines, String file) {
    List<Failure> objections = new ArrayList<>();
    first(lines, line -> reviewers.contains(line.reviewer()) ? line.reviewer() : "", reviewer)
        .map(line -> objection(line.reviewer(), reviewer, "reviewer", "for").at(file, line.line()))
        .ifPresent(objections::add);
    first(lines, line -> Stage.ofId(line.stage()).map(Stage::id).orElse(""), stage.id())
        .map(line -> objection(line.stage(), stage.id(), "stage", "stage").at(file, line.line()))
        .ifPresent(objections::add);
    return objections;
  }

  private static Optional<Worksheet.Line> first(
      List<Worksheet.Line> lines, Function<Worksheet.Line, String> told, String wanted) {
    return lines.stream()
        .filter(line -> !told.apply(line).isEmpty() && !told.apply(line).equals(wanted))
        .findFirst();
  }

  private static Failure objection(String told, String wanted, String option, String column) {
    return Failure.input(
        "This worksheet was written for "
            + told
            + ", not for "
            + wanted
            + ". Name the right --"
            + option
            + ", or empty its column `"
            + column
            + "` to hand it in all the same.");
  }
}
