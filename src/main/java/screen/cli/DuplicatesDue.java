package screen.cli;

import java.util.Optional;
import screen.checks.Finding;
import screen.folder.DuplicatesBasis;
import screen.folder.ReviewFolder;

/**
 * Whether duplicates are to be searched for before the counts hold, and why: one answer for all
 * commands.
 */
enum DuplicatesDue {
  /** The last search knew every export and ruling there is, or there is no export yet. */
  NO(""),
  /** Nobody searched, and there is one export, which may well hold nothing twice. */
  FIRST_OF_ONE("nobody searched for duplicates yet"),
  /** Nobody searched, and there are several exports. */
  FIRST("nobody searched for duplicates yet"),
  /** Somebody searched, but it is not noted what that search knew. */
  UNKNOWN("it is not noted what the last search for duplicates knew"),
  /** Exports or rulings are not those that the last search knew. */
  AGAIN("exports or rulings came after the last search for duplicates");

  private static final String COMMAND = "`screen dedupe`";

  private final String reason;

  DuplicatesDue(String reason) {
    this.reason = reason;
  }

  static DuplicatesDue in(ReviewFolder folder) {
    int searches = folder.hasRecords() ? folder.searches().size() : 0;
    if (searches == 0) {
      return NO;
    }
    if (!folder.hasDuplicates()) {
      return searches == 1 ? FIRST_OF_ONE : FIRST;
    }
    Optional<DuplicatesBasis> known = folder.duplicateFiles().basis();
    if (known.isEmpty()) {
      return UNKNOWN;
    }
    DuplicatesBasis now = DuplicatesBasis.of(folder.searches(), folder.duplicateFiles().rulings());
    return known.get().equals(now) ? NO : AGAIN;
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
  Optional<String> step() {
    return switch (this) {
      case NO, UNKNOWN -> Optional.empty();
      case FIRST_OF_ONE, FIRST -> Optional.of("Next: " + COMMAND);
      case AGAIN -> Optional.of("Next: " + COMMAND + ": " + reason);
    };
  }

  /** What is wrong with counts that are made now. */
  Optional<Finding> finding() {
    return switch (this) {
      case NO, UNKNOWN, FIRST_OF_ONE -> Optional.empty();
      case FIRST -> Optional.of(finding(Finding.Severity.WARNING));
      case AGAIN -> Optional.of(finding(Finding.Severity.ERROR));
    };
  }

  /** Warns of counts and queues in which a record may stand twice. */
  void warn(Session session) {
    finding().ifPresent(finding -> session.warn(finding.message() + ". " + finding.mend()));
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
