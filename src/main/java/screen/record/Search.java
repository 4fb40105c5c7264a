package screen.record;

import java.util.OptionalInt;

/**
 * One imported file: a row of the PRISMA-S search log.
 *
 * @param id unique in the review: {@code <source>-<round>}, with {@code -2} and so on if there are
 *     several
 * @param source the id of the source in the protocol
 * @param platform the interface searched, such as EBSCOhost; "" if not stated
 * @param round the date or name of the round of searching that it belongs to
 * @param date when the search was run, ISO 8601
 * @param hits the number of results that the database reported; empty if not stated
 * @param file its name below {@code records/searches}; "" if the search found nothing, so that
 *     there is no export
 * @param sha256 of the file's bytes, 64 hex digits; "" if there is no export
 * @param format the id of the export format; "" if there is no export
 * @param encoding the character encoding it was read in
 * @param found entries in the file
 * @param imported entries that became records
 * @param rejected entries that did not become records
 * @param note why found and hits differ, or any other note
 */
public record Search(
    String id,
    String source,
    String platform,
    String round,
    String date,
    OptionalInt hits,
    String file,
    String sha256,
    String format,
    String encoding,
    int found,
    int imported,
    int rejected,
    String searcher,
    String limits,
    String strategy,
    String note) {
  public Search {
    if (found != imported + rejected) {
      throw new IllegalArgumentException(
          "entries found are imported or rejected: "
              + found
              + " <> "
              + imported
              + " + "
              + rejected);
    }
    if (file.isEmpty() && found != 0) {
      throw new IllegalArgumentException("a search that found something has a file");
    }
  }

  /** Whether there is a file; false if the search found nothing. */
  public boolean hasExport() {
    return !file.isEmpty();
  }

  /** This search with another id. */
  public Search named(String other) {
    return new Search(
        other, source, platform, round, date, hits, file, sha256, format, encoding, found, imported,
        rejected, searcher, limits, strategy, note);
  }
}
