package screen.intake;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import screen.Failure;
import screen.export.Rejection;
import screen.protocol.Source;
import screen.record.Search;

/**
 * What became of one file: every entry is accounted for.
 *
 * @param file as the user named it
 * @param search the id in the search log
 * @param why how the format was recognised
 * @param found entries in the file = imported + known + rejected
 * @param imported entries that became new records
 * @param known entries that were records already
 * @param updated known records whose metadata this file changed
 * @param repaired what was mended, in words, and in how many entries
 * @param untitled entries that are kept though they have no title
 * @param torn whether the last entry lacks the end that those before it have
 * @param leftOut lines that hold something and belong to no entry
 * @param hits what the database said it had found
 * @param before whether an earlier search holds the very bytes, so that nothing is logged anew
 * @param completed the columns of that search's row that were empty and are told now
 */
public record Receipt(
    String file,
    String source,
    String search,
    String format,
    String why,
    String encoding,
    String sha256,
    int found,
    int imported,
    int known,
    int updated,
    Map<String, Integer> repaired,
    List<Rejection> rejected,
    Untitled untitled,
    boolean torn,
    List<String> leftOut,
    OptionalInt hits,
    boolean before,
    List<String> completed) {
  /**
   * Entries without a title.
   *
   * @param lines where they begin, 1-based
   * @param last whether the file ends with one, as a file does that was cut short
   */
  public record Untitled(List<Integer> lines, boolean last) {
    static final Untitled NONE = new Untitled(List.of(), false);

    public Untitled {
      lines = List.copyOf(lines);
    }
  }

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

  static Receipt of(String file, Search search, String why, RecordReading reading) {
    return new Receipt(
        file,
        search.source(),
        search.id(),
        search.format(),
        why,
        search.encoding(),
        search.sha256(),
        search.found(),
        reading.imported(),
        reading.known(),
        reading.updated(),
        reading.repairs(),
        reading.rejections(),
        reading.untitled(),
        reading.torn(),
        reading.leftOut(),
        search.hits(),
        false,
        List.of());
  }

  /**
   * The receipt of a file that an earlier search holds byte for byte.
   *
   * @param completed the columns of its row that are told only now
   * @throws Failure where that was a search of another source
   */
  static Receipt importedBefore(
      String file, Source source, Search before, String why, List<String> completed) {
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
        why,
        before.encoding(),
        before.sha256(),
        before.imported(),
        0,
        before.imported(),
        0,
        Map.of(),
        List.of(),
        Untitled.NONE,
        false,
        List.of(),
        before.hits(),
        true,
        completed);
  }

  /** Whether the file may have been cut short, by what it ends with. */
  public boolean mayBeCutShort() {
    return torn || untitled.last();
  }

  /** How many entries needed mending. */
  public int repairs() {
    return repaired.values().stream().mapToInt(Integer::intValue).sum();
  }
}
