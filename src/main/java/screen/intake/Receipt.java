package screen.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import screen.Failure;
import screen.format.ExportFormat;
import screen.format.entry.Rejection;
import screen.protocol.Source;
import screen.record.Search;

/**
 * The outcome of importing one file; accounts for every entry.
 *
 * @param file as the user gave it
 * @param search the id of the search in the log
 * @param why how the format was recognised, in words
 * @param content the format that the content suggests, even if the user named another
 * @param found entries in the file: imported + known + rejected
 * @param imported entries that became new records
 * @param known entries whose record existed already
 * @param updated known records whose metadata this file changed
 * @param repaired descriptions of the repairs, with the number of entries each
 * @param notes oddities that the user should look at
 * @param members the number of entries by file if the export is an archive, else empty
 * @param hits the number of results the database reported
 * @param before whether the identical file was imported before, so that no search is logged
 * @param completed the columns of the earlier search's row that were empty and are now filled
 * @param round the round of searching in the log
 * @param restored the lost export of the earlier search that this file replaces
 */
public record Receipt(
    String file,
    String source,
    String search,
    String format,
    String why,
    Optional<ExportFormat.Recognised> content,
    String encoding,
    String sha256,
    int found,
    int imported,
    int known,
    int updated,
    Map<String, Integer> repaired,
    List<Rejection> rejected,
    ExportWarnings notes,
    Map<String, Integer> members,
    OptionalInt hits,
    boolean before,
    List<String> completed,
    String round,
    Optional<MissingExport> restored) {
  public Receipt {
    if (found != imported + known + rejected.size()) {
      throw new IllegalArgumentException(
          "every entry is new, known or rejected: "
              + found
              + " <> "
              + imported
              + " + "
              + known
              + " + "
              + rejected.size());
    }
  }

  static Receipt of(String file, Search search, ExportFile export, RecordReading reading) {
    return new Receipt(
        file,
        search.source(),
        search.id(),
        search.format(),
        export.why(),
        export.content(),
        search.encoding(),
        search.sha256(),
        search.found(),
        reading.counts().imported(),
        reading.counts().known(),
        reading.counts().updated(),
        reading.repairs(),
        reading.rejections(),
        reading.notes(),
        reading.members(),
        search.hits(),
        false,
        List.of(),
        search.round(),
        Optional.empty());
  }

  /**
   * The receipt of a search without results.
   *
   * @param before whether it was logged already
   * @param completed the columns of its row that are now filled
   */
  static Receipt ofNothing(String file, Search search, boolean before, List<String> completed) {
    return new Receipt(
        file,
        search.source(),
        search.id(),
        "",
        "",
        Optional.empty(),
        "",
        "",
        0,
        0,
        0,
        0,
        Map.of(),
        List.of(),
        ExportWarnings.NONE,
        Map.of(),
        search.hits(),
        before,
        completed,
        search.round(),
        Optional.empty());
  }

  /** Whether the search had no results, so that there is no export. */
  public boolean isOfNothing() {
    return format.isEmpty();
  }

  /**
   * The receipt of a file that was imported before, byte for byte.
   *
   * @param completed the columns of its row that are now filled
   * @param restored the earlier export, if it was lost
   * @throws Failure if that was a search of another source
   */
  static Receipt importedBefore(
      String file,
      Source source,
      Search before,
      ExportFile export,
      List<String> completed,
      Optional<MissingExport> restored) {
    if (!before.source().equals(source.id())) {
      throw Failure.input(
              "This file was imported before as a search of '"
                  + before.source()
                  + "' ("
                  + before.id()
                  + "). If that was wrong, delete its row from records/searches.csv, import the"
                  + " file again and run `screen run`.")
          .in(file);
    }
    return new Receipt(
        file,
        before.source(),
        before.id(),
        before.format(),
        export.why(),
        export.content(),
        before.encoding(),
        before.sha256(),
        before.imported(),
        0,
        before.imported(),
        0,
        Map.of(),
        List.of(),
        ExportWarnings.NONE,
        Map.of(),
        before.hits(),
        true,
        completed,
        before.round(),
        restored);
  }

  /** The number of repairs; an entry counts once for each kind of repair. */
  public int repairs() {
    return repaired.values().stream().mapToInt(Integer::intValue).sum();
  }
}
