package screen.intake;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Oddities of an export that the user should look at.
 *
 * @param untitled the 1-based lines where entries without a title begin; they are kept
 * @param endsUntitled whether the last entry has no title, as in a file that was cut short
 * @param endsIncomplete whether the last entry lacks the end marker that earlier ones have
 * @param identifiesNothing whether no entry has a title, an identifier or an accession number, as
 *     when the columns of a table are misread
 * @param leftOut lines that are not blank and belong to no entry
 * @param notTaken columns of a table that were not read
 * @param spreadsheet descriptions of values that a spreadsheet program seems to have changed, with
 *     the line of each entry
 * @param sheets other sheets of a workbook, which are not read
 * @param corrections new records that seem to be corrected ones: the id of each, mapped to the id
 *     of the earlier record, which this file does not contain
 * @param reused numbers that an earlier export gave to other articles
 */
public record ExportWarnings(
    List<Integer> untitled,
    boolean endsUntitled,
    boolean endsIncomplete,
    boolean identifiesNothing,
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
   * @param id the id of the record
   * @param before the title that the record had
   * @param now the title of the entry
   * @param assigned whether a single body assigns such numbers, as it does PMIDs, so that a
   *     correction by that body is likely
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

  /** Whether the file may have been cut short, judging by its last entry. */
  public boolean mayBeCutShort() {
    return endsIncomplete || endsUntitled;
  }
}
