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
 * What became of one file: every entry is accounted for.
 *
 * @param file as the user named it
 * @param search the id in the search log
 * @param why how the format was recognised
 * @param content the format that the content speaks for, whatever the user told
 * @param found entries in the file = imported + known + rejected
 * @param imported entries that became new records
 * @param known entries that were records already
 * @param updated known records whose metadata this file changed
 * @param repaired what was mended, in words, and in how many entries
 * @param notes what somebody should look at
 * @param members how many entries each file has where they lie in an archive, else none
 * @param hits what the database said it had found
 * @param before whether an earlier search holds the very bytes, so that nothing is logged anew
 * @param completed the columns of that search's row that were empty and are told now
 * @param round the round of searching it is logged with
 * @param restored the export of that search, where it was lost and this file takes its place
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
        reading.imported(),
        reading.known(),
        reading.updated(),
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
   * The receipt of a search that found nothing.
   *
   * @param before whether the search log held it already
   * @param completed the columns of its row that are filled only now
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

  /** Whether the search found nothing, so that there is no export. */
  public boolean isOfNothing() {
    return format.isEmpty();
  }

  /**
   * The receipt of a file that an earlier search holds byte for byte.
   *
   * @param completed the columns of its row that are filled only now
   * @param restored its export, where that was lost
   * @throws Failure where that was a search of another source
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
              "This very file was imported before as a search of '"
                  + before.source()
                  + "' ("
                  + before.id()
                  + "). If that was wrong, take its row out of records/searches.csv,"
                  + " import it again and `screen run`.")
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

  /** How many entries needed mending. */
  public int repairs() {
    return repaired.values().stream().mapToInt(Integer::intValue).sum();
  }
}
