package screen.workflow.duplicates;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import screen.intake.Receipt;
import screen.record.Search;

/**
 * Detects a file that is logged in addition to a search of the same source and round but may be
 * meant to replace it: it has the name of that export, or contains known records.
 */
public final class FurtherSearch {
  /** The part that {@code import} adds to the name of a file. */
  private static final Pattern MARK = Pattern.compile("-[0-9a-f]{8}(?=(?:\\.[^.]*)?$)");

  private FurtherSearch() {}

  /**
   * The warnings.
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
                    + " is a second search of '"
                    + search.source()
                    + "' in the round "
                    + receipt.round()
                    + ", which already has "
                    + search.id()
                    + " ("
                    + search.file()
                    + "). If it replaces that one, delete the row of "
                    + search.id()
                    + " from records/searches.csv after this import, and its file from"
                    + " records/searches, and run `screen run`; votes on records that both contain"
                    + " still count.");
  }

  private static String fileName(Receipt receipt) {
    return String.valueOf(Path.of(receipt.file()).getFileName());
  }
}
