package screen.cli;

import screen.Failure;
import screen.Nearest;
import screen.record.RecordId;
import screen.record.UnknownRecord;


import java.util.List;
import java.util.Set;

/** What a command line names, found among what there is. */
public final class Named {
  private Named() {}

  /**
   * Refuses whom the config does not name.
   *
   * @param reviewer as given; "" where the option was left out
   * @param known whom the config names in a role that may do this
   * @param does what the reviewer is about to do, such as {@code rules}
   */
  static void requireReviewer(String reviewer, List<String> known, String does) {
    if (reviewer.isEmpty()) {
      throw Failure.usage(
          "Say who " + does + " with --reviewer: " + String.join(", ", known) + ".");
    }
    if (!known.contains(reviewer)) {
      throw Failure.usage(
          "The config names no reviewer '" + reviewer + "'. " + Nearest.hint(reviewer, known));
    }
  }

  /** The id of a record that the review holds. */
  static RecordId record(String text, Set<RecordId> known) {
    return RecordId.parse(text)
        .filter(known::contains)
        .orElseThrow(() -> Failure.usage(UnknownRecord.message(text, known)));
  }

  /** Two records that the review holds. */
  public static List<RecordId> records(List<String> two, Set<RecordId> known) {
    if (two.get(0).equals(two.get(1))) {
      throw Failure.usage("Name two records: '" + two.get(0) + "' is one.");
    }
    return List.of(record(two.get(0), known), record(two.get(1), known));
  }
}
