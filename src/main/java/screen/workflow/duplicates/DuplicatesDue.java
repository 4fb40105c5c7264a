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
 * Whether duplicates are to be searched for before the counts hold, and why: one answer for all
 * commands.
 */
public enum DuplicatesDue {
  /** The last search knew every export and ruling there is, or there is no export yet. */
  NO(""),
  /** Nobody searched, and there is one export, which may well hold nothing twice. */
  FIRST_OF_ONE("nobody searched for duplicates yet"),
  /** Nobody searched, and there are several exports. */
  FIRST("nobody searched for duplicates yet"),
  /** Somebody searched, but it is not noted what that search knew. */
  UNKNOWN("it is not noted what the last search for duplicates knew"),
  /** Exports or rulings are not those that the last search knew. */
  AGAIN("exports or rulings came after the last search for duplicates"),
  /** The order of the sources in the config, or of the rounds, is not the one of that search. */
  ORDER("sources or rounds are in another order than at the last search for duplicates"),
  /** What that search knew and found was noted by an earlier version, without checksums. */
  EARLIER("an earlier version searched, which left no checksums of what it found"),
  /** A derived file is not the one that the last search wrote. */
  CHANGED("a file of the last search for duplicates is not as that search wrote it");

  private static final String COMMAND = "`screen dedupe`";

  private final String reason;

  DuplicatesDue(String reason) {
    this.reason = reason;
  }

  public static DuplicatesDue in(ReviewFolder folder) {
    int searches = folder.hasRecords() ? folder.searches().size() : 0;
    if (searches == 0) {
      return NO;
    }
    DuplicateFiles files = folder.duplicateFiles();
    if (files.damage().isPresent()) {
      return CHANGED;
    }
    if (!folder.hasDuplicates()) {
      return searches == 1 ? FIRST_OF_ONE : FIRST;
    }
    return files.basis().map(known -> since(known, folder)).orElse(UNKNOWN);
  }

  private static DuplicatesDue since(DuplicatesBasis known, ReviewFolder folder) {
    List<Search> searches = folder.searches();
    if (!known.isOf(searches, folder.duplicateFiles().rulings())) {
      return AGAIN;
    }
    String order = DuplicateSearch.order(folder, searches);
    return known
        .outcome()
        .map(outcome -> outcome.order().equals(order) ? NO : ORDER)
        .orElse(EARLIER);
  }

  /** Why, as a sentence with what to run; none where nothing is due. */
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

  /** What to do next, if there is reason to do it. */
  public Optional<String> step() {
    return switch (this) {
      case NO, UNKNOWN, EARLIER -> Optional.empty();
      case FIRST_OF_ONE, FIRST -> Optional.of("Next: " + COMMAND);
      case AGAIN, ORDER, CHANGED -> Optional.of("Next: " + COMMAND + ": " + reason);
    };
  }

  /** What is wrong with counts that are made now. */
  public Optional<Finding> finding() {
    return switch (this) {
      case NO, EARLIER, FIRST_OF_ONE -> Optional.empty();
      case FIRST, UNKNOWN -> Optional.of(finding(Finding.Severity.WARNING));
      case AGAIN, ORDER, CHANGED -> Optional.of(finding(Finding.Severity.ERROR));
    };
  }

  /** Warns of counts and queues in which a record may stand twice. */
  public void warn(Console console) {
    finding().ifPresent(finding -> console.warn(finding.message() + ". " + finding.remedy()));
  }

  private Finding finding(Finding.Severity severity) {
    return new Finding(
        "duplicates",
        severity,
        "records/duplicates.csv",
        reason + ", so a report may count and be judged more than once",
        "Run " + COMMAND + ".");
  }
}
