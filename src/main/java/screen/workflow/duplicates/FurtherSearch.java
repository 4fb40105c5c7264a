package screen.workflow.duplicates;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import screen.intake.Receipt;
import screen.record.Search;

/**
 * Notices a file that is logged beside a search of the same source and round, though it may be
 * meant in its place: it has the name of that export, or records that are known.
 */
public final class FurtherSearch {
  /** What {@code import} adds to the name of a file. */
  private static final Pattern MARK = Pattern.compile("-[0-9a-f]{8}(?=(?:\\.[^.]*)?$)");

  private FurtherSearch() {}

  /**
   * What to warn of.
   *
   * @param before the search log before the import
   */
  public static List<String> warnings(List<Receipt> receipts, List<Search> before) {
    return receipts.stream()
        .filter(receipt -> !receipt.before())
        .flatMap(receipt -> warning(receipt, before).stream())
        .toList();
  }

  private static Optional<String> warning(Receipt receipt, List<Search> before) {
    return before.stream()
        .filter(
            search ->
                search.source().equals(receipt.source()) && search.round().equals(receipt.round()))
        .filter(
            search ->
                receipt.known() > 0
                    || MARK.matcher(search.file()).replaceFirst("").equals(fileName(receipt)))
        .findFirst()
        .map(
            search ->
                receipt.file()
                    + " is a further search of '"
                    + search.source()
                    + "' and "
                    + receipt.round()
                    + " beside "
                    + search.id()
                    + " ("
                    + search.file()
                    + "). Where it is to replace that one, take the row of "
                    + search.id()
                    + " out of records/searches.csv once this is imported, its file out of"
                    + " records/searches, and `screen run`; votes on records that both have"
                    + " stand.");
  }

  private static String fileName(Receipt receipt) {
    return String.valueOf(Path.of(receipt.file()).getFileName());
  }
}
