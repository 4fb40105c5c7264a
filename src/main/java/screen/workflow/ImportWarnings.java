package screen.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import screen.Counted;
import screen.format.ExportFormat;
import screen.intake.Receipt;
import screen.protocol.Protocol;
import screen.protocol.Source;

/** Warnings about an export that is imported anyway; each method returns one, or none. */
public final class ImportWarnings {
  private static final int SHOWN = 10;
  private static final int CORRECTIONS_SHOWN = 5;

  private ImportWarnings() {}

  /** New records that seem to correct older ones, which nothing else shows. */
  public static Optional<String> corrections(Receipt receipt) {
    SortedMap<String, String> corrections = receipt.notes().corrections();
    int count = corrections.size();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            Counted.of(count, "new record")
                + Counted.form(count, " seems to correct one", " seem to correct some")
                + " that "
                + Counted.form(count, "is", "are")
                + " not exported again ("
                + corrections.entrySet().stream()
                    .limit(CORRECTIONS_SHOWN)
                    .map(correction -> correction.getKey() + " corrects " + correction.getValue())
                    .collect(Collectors.joining(", "))
                + (count > CORRECTIONS_SHOWN ? ", ..." : "")
                + "). The search for duplicates removes those that are the same");
  }

  /** Entries without a title, which are counted anyway. */
  public static Optional<String> untitled(Receipt receipt) {
    List<Integer> lines = receipt.notes().untitled();
    int more = lines.size() - SHOWN;
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Counted.of(lines.size(), "entry")
                + Counted.form(lines.size(), " has", " have")
                + " no title: line "
                + lines.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : ""));
  }

  /** The file may have been cut short. */
  public static Optional<String> cutShort(Receipt receipt) {
    return receipt.notes().mayBeCutShort()
        ? Optional.of(
            receipt.file()
                + ": the last entry has no "
                + (receipt.notes().endsIncomplete() ? "end" : "title")
                + ": the file may have been cut short; compare with the number that the database"
                + " showed (--hits).")
        : Optional.empty();
  }

  /** A spreadsheet program seems to have changed values. */
  public static Optional<String> changedCells(Receipt receipt) {
    List<String> rows = receipt.notes().spreadsheet();
    int more = rows.size() - SHOWN;
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            receipt.file()
                + ": a spreadsheet program seems to have changed cells: "
                + String.join("; ", rows.subList(0, Math.min(SHOWN, rows.size())))
                + (more > 0 ? "; and " + more + " more entries" : "")
                + ". Import the file as it was downloaded, or correct the cells.");
  }

  /** A workbook has sheets that are not read. */
  public static Optional<String> unreadSheets(Receipt receipt) {
    List<String> sheets = receipt.notes().sheets();
    return sheets.isEmpty()
        ? Optional.empty()
        : Optional.of(
            receipt.file()
                + ": only one sheet of the workbook was read. Not read: "
                + String.join(", ", sheets)
                + ". Save each sheet with records as a file of its own.");
  }

  /** Entries are found in the format that the user named, but the file looks like another. */
  public static Optional<String> otherFormat(Receipt receipt) {
    return looksLike(receipt)
        .filter(content -> receipt.found() > receipt.rejected().size())
        .map(
            content ->
                receipt.file()
                    + " is read as "
                    + receipt.format()
                    + ", as --format says, but looks like "
                    + named(content)
                    + ". If that is right, leave out --format.");
  }

  /** The format that the file looks like, where that is not the one it is read as. */
  static Optional<ExportFormat.Recognised> looksLike(Receipt receipt) {
    boolean ris = ExportFormat.ofId(receipt.format()).filter(ExportFormat::isRis).isPresent();
    return receipt
        .content()
        .filter(content -> !content.format().id().equals(receipt.format()))
        .filter(content -> !ris || !content.format().isRis());
  }

  static String named(ExportFormat.Recognised content) {
    return content.format().id() + " (" + content.why() + ")";
  }

  /**
   * The export seems to be given under the wrong source: its format is that of a database after
   * which another source of the config is named, or its platform does not offer the database that
   * its source is named after.
   *
   * @param logged whether the search log lists it now
   */
  public static Optional<String> otherSource(Receipt receipt, Protocol protocol, boolean logged) {
    String platform = receipt.content().map(it -> it.format().platform()).orElse("");
    boolean own =
        protocol.source(receipt.source()).filter(source -> isOf(platform, source)).isPresent();
    if (platform.isEmpty() || own) {
      return Optional.empty();
    }
    String given =
        receipt.file()
            + " is in the format of "
            + platform
            + ", but is given as a search of '"
            + receipt.source()
            + "'. ";
    String unlog = logged ? "delete its row from records/searches.csv, " : "";
    String rerun = logged ? " and `screen run`." : ".";
    Optional<String> meant =
        protocol.sources().stream()
            .filter(source -> isOf(platform, source))
            .findFirst()
            .map(Source::id)
            .map(
                id ->
                    given
                        + ("If you mean '" + id + "', " + unlog)
                        + ("import it with --source " + id + rerun));
    return meant.or(
        () ->
            protocol
                .source(receipt.source())
                .filter(source -> source.kind().isMainArm())
                .filter(source -> isForeign(receipt, source))
                .map(
                    source ->
                        given
                            + ("If " + platform + " was searched, add it to `sources`, " + unlog)
                            + ("import the file with the id of that source" + rerun)));
  }

  private static boolean isForeign(Receipt receipt, Source source) {
    return receipt
        .content()
        .filter(content -> content.format().isForeignTo(source.name() + ", " + source.id()))
        .isPresent();
  }

  private static boolean isOf(String platform, Source source) {
    return alike(platform, source.name()) || alike(platform, source.id());
  }

  /** Whether one name begins with the other, such as Embase and Embase.com. */
  private static boolean alike(String platform, String name) {
    String one = platform.toLowerCase(Locale.ROOT);
    String other = name.toLowerCase(Locale.ROOT);
    return !one.isEmpty() && !other.isEmpty() && (one.startsWith(other) || other.startsWith(one));
  }
}
