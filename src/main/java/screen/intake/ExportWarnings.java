package screen.intake;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is odd about an export that was read, and that somebody should look at.
 *
 * @param untitled where entries begin that are kept though they have no title, 1-based
 * @param endsUntitled whether the file ends with one, as a file does that was cut short
 * @param torn whether the last entry lacks the end that those before it have
 * @param tellsNothing whether no entry has a title, an identifier or a number, as where the columns
 *     of a table are misread
 * @param leftOut lines that hold something and belong to no entry
 * @param notTaken columns of a table that nothing was taken of
 * @param spreadsheet values that a spreadsheet program seems to have changed, in words, with the
 *     line of each entry
 * @param sheets further sheets of a workbook, which are not read
 * @param corrections new records that seem to be corrected ones: to the id of each, that of a
 *     record of the source that this file does not hold
 * @param reused numbers that an earlier export gave to other articles, by id
 */
public record ExportWarnings(
    List<Integer> untitled,
    boolean endsUntitled,
    boolean torn,
    boolean tellsNothing,
    List<String> leftOut,
    List<String> notTaken,
    List<String> spreadsheet,
    List<String> sheets,
    SortedMap<String, String> corrections,
    List<Reused> reused) {
  static final ExportWarnings NONE =
      new ExportWarnings(
          List.of(),
          false,
          false,
          false,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Collections.emptySortedMap(),
          List.of());

  /**
   * A number that an earlier export gave to another article.
   *
   * @param line where the entry begins, 1-based
   * @param id of the record
   * @param before the title that the record had
   * @param now the title of the entry
   * @param assigned whether one body assigns such numbers, as PMIDs, so that its own correction is
   *     likely
   */
  public record Reused(int line, String id, String before, String now, boolean assigned) {}

  public ExportWarnings {
    untitled = List.copyOf(untitled);
    leftOut = List.copyOf(leftOut);
    notTaken = List.copyOf(notTaken);
    spreadsheet = List.copyOf(spreadsheet);
    sheets = List.copyOf(sheets);
    reused = List.copyOf(reused);
    corrections = Collections.unmodifiableSortedMap(new TreeMap<>(corrections));
  }

  /** Whether the file may have been cut short, by what it ends with. */
  public boolean mayBeCutShort() {
    return torn || endsUntitled;
  }
}
