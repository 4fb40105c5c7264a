package screen.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import screen.Counted;
import screen.Failure;
import screen.PrintableText;
import screen.flow.check.Finding;
import screen.folder.ReviewFolder;
import screen.format.ExportFormat;
import screen.intake.ExportWarnings;
import screen.intake.Receipt;
import screen.record.BibRecord;
import screen.record.Confirmation;

/**
 * Record numbers that a later export uses for another article. For the numbers of a database the
 * record may have been corrected there, so this is a warning; row numbers of a table, or numbers of
 * an unknown tool, are refused, as votes would move to an article that was never screened.
 */
public final class ReusedNumbers {
  private static final int SHOWN = 5;

  private ReusedNumbers() {}

  /** Why a file cannot be imported; empty if it can. */
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

  /** A warning about those that are accepted. */
  public static Optional<String> warning(Receipt receipt) {
    List<ExportWarnings.Reused> reused =
        receipt.notes().reused().stream().filter(number -> !isRefused(receipt, number)).toList();
    return reused.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Counted.of(reused.size(), "record")
                + Counted.form(reused.size(), " has", " have")
                + " an entirely new title, and the votes on "
                + Counted.form(reused.size(), "it", "them")
                + " still count: "
                + listed(reused)
                + ". Compare them, and screen again where it is another article");
  }

  /**
   * The findings of {@code check} and {@code status} on records whose number was another article's,
   * without those that a person confirmed.
   */
  public static List<Finding> findings(ReviewFolder folder, Collection<BibRecord> records) {
    List<BibRecord> reused = records.stream().filter(BibRecord::isRenumbered).toList();
    if (reused.isEmpty()) {
      return List.of();
    }
    List<Confirmation> confirmed = folder.rulingFile().confirmations();
    return reused.stream()
        .filter(record -> confirmed.stream().noneMatch(it -> it.isOf(record)))
        .map(
            record ->
                new Finding(
                    "reused-number",
                    Finding.Severity.WARNING,
                    record.id().toString(),
                    "an earlier export gave this number to another article, now it is '"
                        + PrintableText.text(record.title())
                        + "'",
                    "Compare the exports; if it is another article, screen it again. Then confirm"
                        + " it: `screen dedupe --confirm "
                        + record.id()
                        + " --reviewer R`."))
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
