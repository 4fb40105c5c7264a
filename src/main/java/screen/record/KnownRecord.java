package screen.record;

import java.util.List;
import java.util.Set;
import screen.Failure;

/** Parses record ids given by the user and checks that the review contains them. */
public final class KnownRecord {
  private KnownRecord() {}

  /**
   * The id of a record of the review.
   *
   * @throws Failure if there is no such record; the message suggests similar ids
   */
  public static RecordId named(String text, Set<RecordId> known) {
    return RecordId.parse(text)
        .filter(known::contains)
        .orElseThrow(() -> Failure.usage(UnknownRecord.message(text, known)));
  }

  /** The ids of two different records of the review. */
  public static List<RecordId> pair(List<String> two, Set<RecordId> known) {
    if (two.get(0).equals(two.get(1))) {
      throw Failure.usage("Name two records: '" + two.get(0) + "' is one.");
    }
    return List.of(named(two.get(0), known), named(two.get(1), known));
  }
}
