package screen.workflow.duplicates;

import java.util.List;
import java.util.Optional;
import screen.Console;
import screen.flow.check.Finding;
import screen.folder.DuplicateFiles;
import screen.folder.DuplicatesBasis;
import screen.folder.ReviewFolder;
import screen.record.Search;

/**
 * Whether a search for duplicates is needed before the counts are right, and why; the same for all
 * commands.
 */
public enum DuplicatesDue {
  /** The last search used all exports and rulings, or there is no export yet. */
  NO(""),
  /** There was no search, and there is one export, which may contain no duplicates. */
  FIRST_OF_ONE("no search for duplicates was run yet"),
  /** There was no search, and there are several exports. */
  FIRST("no search for duplicates was run yet"),
  /** There was a search, but there is no record of the exports and rulings that it used. */
  UNKNOWN("there is no record of the exports and rulings that the last search for duplicates used"),
  /** Exports or rulings are not those that the last search used. */
  AGAIN("exports or rulings came after the last search for duplicates"),
  /** The order of the sources in the config, or of the rounds, has changed since that search. */
  ORDER("sources or rounds are in another order than at the last search for duplicates"),
  /** That search was recorded by an earlier version, without checksums. */
  EARLIER("the last search was run by an earlier version, which kept no checksums of its results"),
  /** A derived file was changed after the last search wrote it. */
  CHANGED("a file of the last search for duplicates was changed afterwards");

  private static final String COMMAND = "`screen dedupe`";

  private final String reason;

  DuplicatesDue(String reason) {
    this.reason = reason;
  }

  public static DuplicatesDue in(ReviewFolder folder) {
    return in(folder, folder.hasRecords() ? folder.searches() : List.of());
  }

  /**
   * The same where the search log was read before.
   *
   * @param searches its rows; none if nothing was imported
   */
  public static DuplicatesDue in(ReviewFolder folder, List<Search> searches) {
    if (searches.isEmpty()) {
      return NO;
    }
    DuplicateFiles files = folder.duplicateFiles();
    if (files.damage().isPresent()) {
      return CHANGED;
    }
    if (!folder.hasDuplicates()) {
      return searches.size() == 1 ? FIRST_OF_ONE : FIRST;
    }
    return files.basis().map(known -> since(known, folder, searches)).orElse(UNKNOWN);
  }

  private static DuplicatesDue since(
      DuplicatesBasis known, ReviewFolder folder, List<Search> searches) {
    if (!known.isOf(searches, folder.rulingFile().read())) {
      return AGAIN;
    }
    String order = DuplicateSearch.order(folder, searches);
    return known
        .outcome()
        .map(outcome -> outcome.order().equals(order) ? NO : ORDER)
        .orElse(EARLIER);
  }

  /** The reason, as a sentence with the command to run; empty if no search is needed. */
  Optional<String> sentence() {
    return this == NO
        ? Optional.empty()
        : Optional.of(
            Character.toUpperCase(reason.charAt(0))
                + reason.substring(1)
                + ": run "
                + COMMAND
                + ".");
  }

  /** The next step, if any. */
  public Optional<String> step() {
    return switch (this) {
      case NO, UNKNOWN, EARLIER -> Optional.empty();
      case FIRST_OF_ONE, FIRST -> Optional.of("Next: " + COMMAND);
      case AGAIN, ORDER, CHANGED -> Optional.of("Next: " + COMMAND + ": " + reason);
    };
  }

  /** The finding on counts that are made now, if any. */
  public Optional<Finding> finding() {
    return switch (this) {
      case NO, EARLIER, FIRST_OF_ONE -> Optional.empty();
      case FIRST, UNKNOWN -> Optional.of(finding(Finding.Severity.WARNING));
      case AGAIN, ORDER, CHANGED -> Optional.of(finding(Finding.Severity.ERROR));
    };
  }

  /** Warns that counts and queues may contain a report twice. */
  public void warn(Console console) {
    finding().ifPresent(finding -> console.warn(finding.message() + ". " + finding.remedy()));
  }

  private Finding finding(Finding.Severity severity) {
    return new Finding(
        "duplicates",
        severity,
        "records/duplicates.csv",
        reason + ", so a report may count and be screened more than once",
        "Run " + COMMAND + ".");
  }
}
