package screen.workflow.duplicates;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import screen.Console;
import screen.Failure;
import screen.PrintableText;
import screen.folder.ReviewFolder;
import screen.record.BibRecord;
import screen.record.Confirmation;
import screen.record.Field;
import screen.record.KnownRecord;
import screen.record.RecordId;

/**
 * Adds a person's word that the votes on records with reused numbers count for them as they are.
 */
public final class ConfirmationIntake {
  private final Console console;
  private final ReviewFolder folder;
  private final String reviewer;

  /** Confirms for this reviewer; the folder must be locked. */
  public ConfirmationIntake(Console console, ReviewFolder folder, String reviewer) {
    this.console = console;
    this.folder = folder;
    this.reviewer = reviewer;
  }

  /**
   * Confirms all of these records, or none.
   *
   * @return the counts for the JSON output
   */
  public Map<String, Integer> take(List<String> ids, String note) {
    SortedMap<RecordId, BibRecord> records =
        folder.readRecordsWithout(EnumSet.of(Field.ABSTRACT, Field.KEYWORDS));
    List<Confirmation> before = folder.rulingFile().confirmations();
    List<Confirmation> added = new ArrayList<>();
    int unchanged = 0;
    for (String id : ids.stream().distinct().toList()) {
      BibRecord record = records.get(KnownRecord.named(id, records.keySet()));
      if (record == null || !record.isRenumbered()) {
        throw Failure.usage(
            id + " has the number that it always had: there is nothing to confirm.");
      }
      if (before.stream().anyMatch(it -> it.isOf(record) && it.reviewer().equals(reviewer))) {
        console.print(id + " was confirmed by " + reviewer + " already; nothing was added.");
        unchanged++;
      } else {
        console.print(
            "Confirmed: votes on "
                + id
                + " count for '"
                + PrintableText.text(record.title())
                + "', by "
                + reviewer
                + ".");
        added.add(Confirmation.of(record, reviewer, console.now(), note));
      }
    }
    folder.rulingFile().appendConfirmations(added);
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("confirmed", added.size());
    counts.put("unchanged", unchanged);
    return counts;
  }
}
