package screen.workflow;

import java.util.Optional;
import java.util.OptionalInt;
import screen.Counted;
import screen.Failure;
import screen.format.ExportFormat;
import screen.intake.Receipt;

/** Decides whether a file that could be read is refused nevertheless. */
public final class Refusal {
  private Refusal() {}

  /**
   * The reason for refusing a file, if any.
   *
   * @param named the format that the user named, "" for none
   * @param allowRejects whether the user accepts rejected entries
   * @param explained whether the user has explained why entries and hits differ
   */
  public static Optional<Failure> of(
      Receipt receipt, String named, boolean allowRejects, boolean explained) {
    if (receipt.isOfNothing()) {
      return Optional.empty();
    }
    if (!named.isEmpty() && isOfAnotherFormat(receipt)) {
      return Optional.of(otherFormat(receipt));
    }
    if (receipt.found() == 0 && !receipt.before() && receipt.hits().orElse(-1) != 0) {
      return Optional.of(
          Failure.input(
                  "No entry was found in the file, which was read as "
                      + receipt.format()
                      + " ("
                      + receipt.why()
                      + "). Export it again; if the search found nothing, say so with --hits 0.")
              .in(receipt.file()));
    }
    boolean table =
        ExportFormat.ofId(receipt.format()).filter(ExportFormat::isTable).isPresent()
            && !receipt.format().equals(ExportFormat.ASREVIEW_CSV.id());
    if (table && receipt.notes().identifiesNothing()) {
      return Optional.of(
          Failure.input(
                  "No entry has a title, a DOI, a PMID or a number: it is read as "
                      + receipt.format()
                      + " ("
                      + receipt.why()
                      + "), which it does not seem to be. Name the columns in `columns` of '"
                      + receipt.source()
                      + "' in the config, or export it again in a known format.")
              .in(receipt.file()));
    }
    Optional<Failure> reused = ReusedNumbers.refusal(receipt);
    if (reused.isPresent()) {
      return reused;
    }
    int rejected = receipt.rejected().size();
    if (rejected > 0 && rejected == receipt.found()) {
      return Optional.of(
          failure(
              receipt,
              "No entry could be read, "
                  + rejected
                  + Counted.form(rejected, " was", " were")
                  + " rejected."));
    }
    if (!named.isEmpty() && receipt.before() && !named.equals(receipt.format())) {
      return Optional.of(
          Failure.input(
                  "This file was imported before as "
                      + receipt.format()
                      + " ("
                      + receipt.search()
                      + "). If that was wrong, delete its row from records/searches.csv, import the"
                      + " file again and run `screen run`.")
              .in(receipt.file()));
    }
    if (receipt.found() == 0 && !receipt.before()) {
      return Optional.of(nothingFound(receipt));
    }
    if (rejected > 0 && !allowRejects) {
      return Optional.of(
          failure(
              receipt,
              Counted.of(rejected, "entry")
                  + Counted.form(rejected, " was", " were")
                  + " rejected. Correct "
                  + Counted.form(rejected, "it", "them")
                  + " and import again,"
                  + " or import the rest with --allow-rejects."));
    }
    OptionalInt stated = receipt.hits();
    if (!explained
        && !receipt.before()
        && stated.isPresent()
        && stated.getAsInt() != receipt.found()) {
      return Optional.of(
          Failure.input(
                  "The database reported "
                      + stated.getAsInt()
                      + " hits, the file contains "
                      + receipt.found()
                      + ". Export it again in full, or accept the difference with --note \"why\".")
              .in(receipt.file()));
    }
    return Optional.empty();
  }

  /**
   * Whether no entry could be read in this format, and the content does not look like it either.
   */
  private static boolean isOfAnotherFormat(Receipt receipt) {
    boolean none = receipt.found() == receipt.rejected().size();
    return none
        && !receipt.before()
        && (receipt.content().isEmpty() || ImportWarnings.looksLike(receipt).isPresent());
  }

  private static Failure otherFormat(Receipt receipt) {
    return Failure.input(
            "The file contains no entry in the format "
                + receipt.format()
                + ". It looks like "
                + ImportWarnings.looksLike(receipt)
                    .map(content -> ImportWarnings.named(content) + ": leave out --format.")
                    .orElse("no known format: name the right one with --format."))
        .in(receipt.file());
  }

  /**
   * The refusal of an export without entries, whose search is not logged as one that found nothing.
   */
  static Failure nothingFound(Receipt receipt) {
    return Failure.input(
            "The file contains no entry. Export it again; if the search found nothing, log it with"
                + " `screen import --source "
                + receipt.source()
                + " --date DATE --hits 0`.")
        .in(receipt.file());
  }

  private static Failure failure(Receipt receipt, String message) {
    return Failure.input(message).at(receipt.file(), receipt.rejected().get(0).line());
  }
}
