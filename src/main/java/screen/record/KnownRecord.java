package screen.record;

import java.util.List;
import java.util.Set;
import screen.Failure;

/** Finds the records that a person names among those of the review. */
public final class KnownRecord {
  private KnownRecord() {}

  /**
   * The id of a record that the review holds.
   *
   * @throws Failure that names the nearest ids where it holds none of this name
   */
  public static RecordId named(String text, Set<RecordId> known) {
    return RecordId.parse(text)
        .filter(known::contains)
        .orElseThrow(() -> Failure.usage(UnknownRecord.message(text, known)));
  }

  /** Two records that the review holds. */
  public static List<RecordId> pair(List<String> two, Set<RecordId> known) {
    if (two.get(0).equals(two.get(1))) {
      throw Failure.usage("Name two records: '" + two.get(0) + "' is one.");
    }
    return List.of(named(two.get(0), known), named(two.get(1), known));
  }
}
