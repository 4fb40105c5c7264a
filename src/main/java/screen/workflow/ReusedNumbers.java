package screen.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import screen.Counted;
import screen.Failure;
import screen.PrintableText;
import screen.flow.check.Finding;
import screen.format.ExportFormat;
import screen.intake.ExportWarnings;
import screen.intake.Receipt;
import screen.record.BibRecord;

/**
 * Numbers that come back with another article. A number that one body assigns may have been
 * corrected there; a row's number of a table, or one of an unknown tool, would move votes to an
 * article that nobody judged.
 */
public final class ReusedNumbers {
  private static final int SHOWN = 5;

  private ReusedNumbers() {}

  /** Why a file cannot be taken. */
  public static Optional<Failure> refusal(Receipt receipt) {
    List<ExportWarnings.Reused> reused =
        receipt.notes().reused().stream().filter(number -> isRefused(receipt, number)).toList();
    return reused.stream()
        .findFirst()
        .map(
            first ->
                Failure.input(
                        Counted.of(reused.size(), "number")
                            + Counted.form(reused.size(), " comes", " come")
                            + " back with another article, so that votes on one would count for"
                            + " the other: "
                            + listed(reused)
                            + ". Give each article the number that it had, or import the file"
                            + " under a source of its own.")
                    .at(receipt.file(), first.line()));
  }

  /** What is said of those that are taken. */
  public static Optional<String> warning(Receipt receipt) {
    List<ExportWarnings.Reused> reused =
        receipt.notes().reused().stream().filter(number -> !isRefused(receipt, number)).toList();
    return reused.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Counted.of(reused.size(), "record")
                + Counted.form(reused.size(), " has", " have")
                + " a wholly new title, and the votes on "
                + Counted.form(reused.size(), "it", "them")
                + " stand: "
                + listed(reused)
                + ". Compare, and judge anew where it is another article");
  }

  /** What {@code check} and {@code status} say of records whose number was another article's. */
  public static List<Finding> findings(Collection<BibRecord> records) {
    return records.stream()
        .filter(BibRecord::isRenumbered)
        .map(
            record ->
                new Finding(
                    "reused-number",
                    Finding.Severity.WARNING,
                    record.id().toString(),
                    "an earlier export gave this number to another article, now it is '"
                        + PrintableText.text(record.title())
                        + "'",
                    "Compare the exports; where it is another article, judge it anew."))
        .toList();
  }

  private static boolean isRefused(Receipt receipt, ExportWarnings.Reused number) {
    boolean own =
        ExportFormat.ofId(receipt.format())
            .filter(format -> !format.platform().isEmpty())
            .isPresent();
    return !own && !number.assigned();
  }

  private static String listed(List<ExportWarnings.Reused> reused) {
    return reused.stream()
            .limit(SHOWN)
            .map(
                number ->
                    "line "
                        + number.line()
                        + ": "
                        + number.id()
                        + " was '"
                        + PrintableText.text(number.before())
                        + "', now '"
                        + PrintableText.text(number.now())
                        + "'")
            .collect(Collectors.joining("; "))
        + (reused.size() > SHOWN ? "; and " + (reused.size() - SHOWN) + " more" : "");
  }
}
