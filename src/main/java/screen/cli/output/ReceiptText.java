package screen.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import screen.PrintableText;
import screen.format.ExportFormat;
import screen.format.entry.Rejection;
import screen.intake.MissingExport;
import screen.intake.Receipt;
import screen.workflow.ImportWarnings;
import screen.workflow.ReusedNumbers;

/** A receipt as text, line by line. */
public final class ReceiptText {
  private static final int SHOWN = 160;

  private final Receipt receipt;
  private final boolean dryRun;
  private final List<String> lines = new ArrayList<>();

  private ReceiptText(Receipt receipt, boolean dryRun) {
    this.receipt = receipt;
    this.dryRun = dryRun;
  }

  /**
   * The lines of a receipt.
   *
   * @param taken whether nothing speaks against the import
   * @param dryRun whether nothing is written, so that the text says what would be done
   */
  public static List<String> of(Receipt receipt, boolean taken, boolean dryRun) {
    ReceiptText text = new ReceiptText(receipt, dryRun);
    text.file();
    text.counts();
    text.notes();
    text.rejected(taken);
    return text.lines;
  }

  private void file() {
    if (receipt.isOfNothing()) {
      lines.add(
          receipt.file()
              + ": a search that found nothing, "
              + (receipt.before()
                  ? "logged before as "
                  : either("logged as ", "would be logged as "))
              + receipt.search()
              + (receipt.completed().isEmpty()
                  ? ""
                  : "; "
                      + either("completed: ", "would be completed: ")
                      + String.join(", ", receipt.completed())));
      return;
    }
    lines.add(
        receipt.file()
            + ": "
            + receipt.format()
            + " ("
            + receipt.why()
            + "), "
            + receipt.encoding());
    if (receipt.before()) {
      lines.add(
          "  the same file as the search "
              + receipt.search()
              + ", imported before: "
              + (receipt.completed().isEmpty()
                  ? either("nothing was logged", "nothing would be logged")
                  : either("completed", "would be completed")
                      + " in its row of the search log: "
                      + String.join(", ", receipt.completed())));
    }
    receipt.restored().ifPresent(this::restored);
  }

  private void restored(MissingExport lost) {
    lines.add(
        "  "
            + either("put back as ", "would be put back as ")
            + lost.name()
            + (lost.altered() ? ", which was another file" : ", which was missing"));
  }

  private void counts() {
    lines.add(
        "  "
            + receipt.found()
            + " found = "
            + receipt.imported()
            + " new + "
            + receipt.known()
            + " known"
            + (receipt.updated() > 0 ? " (" + receipt.updated() + " updated)" : "")
            + " + "
            + receipt.rejected().size()
            + " rejected"
            + (receipt.hits().isPresent()
                ? "; the database reported " + receipt.hits().getAsInt()
                : ""));
    receipt.members().forEach((name, count) -> lines.add("  " + name + ": " + count + " found"));
    repaired(receipt).forEach((what, count) -> lines.add("  repaired " + what + ": " + count));
  }

  private void notes() {
    ImportWarnings.corrections(receipt).ifPresent(line -> lines.add("  " + line));
    ReusedNumbers.warning(receipt).ifPresent(line -> lines.add("  " + line));
    ImportWarnings.untitled(receipt).ifPresent(line -> lines.add("  " + line));
    if (!receipt.notes().notTaken().isEmpty()) {
      lines.add(
          "  columns not taken: "
              + PrintableText.shortened(String.join(", ", receipt.notes().notTaken()), SHOWN)
              + advice());
    }
    for (String line : receipt.notes().leftOut()) {
      lines.add("  left out, as it belongs to no entry: " + PrintableText.shortened(line, SHOWN));
    }
  }

  /** Advice on unread columns: only for tables of unknown layout, which may have been misread. */
  private String advice() {
    boolean unknown =
        receipt.format().equals(ExportFormat.CSV.id())
            || receipt.format().equals(ExportFormat.ASREVIEW_CSV.id());
    return unknown
        ? "; to take them, name them in `columns` of '" + receipt.source() + "' in the config"
        : "";
  }

  private void rejected(boolean taken) {
    for (Rejection rejection : receipt.rejected()) {
      lines.add("  rejected line " + rejection.line() + ": " + rejection.reason());
      lines.add("    " + PrintableText.shortened(rejection.text(), SHOWN));
    }
    if (taken && !receipt.rejected().isEmpty()) {
      lines.add(
          "  "
              + either("kept", "would be kept")
              + " in records/rejected/"
              + receipt.search()
              + ".txt");
    }
  }

  private String either(String done, String wouldBeDone) {
    return dryRun ? wouldBeDone : done;
  }

  /**
   * The repairs and their counts. Those that differ in the quoted value only share one line, with
   * the first value.
   */
  private static Map<String, Integer> repaired(Receipt receipt) {
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (String what : receipt.repaired().keySet()) {
      alike.computeIfAbsent(what.split("'", 2)[0], kind -> new ArrayList<>()).add(what);
    }
    Map<String, Integer> repaired = new LinkedHashMap<>();
    for (List<String> whats : alike.values()) {
      int count = whats.stream().mapToInt(what -> receipt.repaired().getOrDefault(what, 0)).sum();
      repaired.put(whats.get(0) + (whats.size() > 1 ? " and the like" : ""), count);
    }
    return repaired;
  }
}
