package screen.workflow;

import java.util.Optional;
import java.util.OptionalInt;
import screen.Counted;
import screen.Failure;
import screen.format.ExportFormat;
import screen.intake.Receipt;

/** Why a file is not imported, though it could be read. */
public final class Refusal {
  private Refusal() {}

  /**
   * The refusal, where there is cause for one.
   *
   * @param told the format that the user named, "" for none
   * @param allowRejects whether the user takes the rest where entries were rejected
   * @param explained whether the user says why entries and hits differ
   */
  public static Optional<Failure> of(
      Receipt receipt, String told, boolean allowRejects, boolean explained) {
    if (receipt.isOfNothing()) {
      return Optional.empty();
    }
    if (!told.isEmpty() && isOfAnotherFormat(receipt)) {
      return Optional.of(otherFormat(receipt));
    }
    if (receipt.found() == 0 && !receipt.before() && receipt.hits().orElse(-1) != 0) {
      return Optional.of(
          Failure.input(
                  "No entry was found in it, read as "
                      + receipt.format()
                      + " ("
                      + receipt.why()
                      + "). Export it again; where the search found nothing, say so with --hits 0.")
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
    if (!told.isEmpty() && receipt.before() && !told.equals(receipt.format())) {
      return Optional.of(
          Failure.input(
                  "This very file was imported before as "
                      + receipt.format()
                      + " ("
                      + receipt.search()
                      + "). If that was wrong, take its row out of records/searches.csv, import"
                      + " it again and `screen run`.")
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
                  "The database said "
                      + stated.getAsInt()
                      + " hits, the file holds "
                      + receipt.found()
                      + ". Export it again whole, or accept the difference"
                      + " with --note \"why\".")
              .in(receipt.file()));
    }
    return Optional.empty();
  }

  /** Whether not a single entry is of the format it is read as, and nothing else speaks for it. */
  private static boolean isOfAnotherFormat(Receipt receipt) {
    boolean none = receipt.found() == receipt.rejected().size();
    return none
        && !receipt.before()
        && (receipt.content().isEmpty() || ImportWarnings.looksLike(receipt).isPresent());
  }

  private static Failure otherFormat(Receipt receipt) {
    return Failure.input(
            "No entry of the format "
                + receipt.format()
                + " is in it. It looks like "
                + ImportWarnings.looksLike(receipt)
                    .map(content -> ImportWarnings.named(content) + ": leave out --format.")
                    .orElse("no format that is known: name the right one with --format."))
        .in(receipt.file());
  }

  /** An export without a single entry is an error, unless the search is said to have found none. */
  static Failure nothingFound(Receipt receipt) {
    return Failure.input(
            "The file holds no entry. Export it again; where the search found nothing, log it with"
                + " `screen import --source "
                + receipt.source()
                + " --date DATE --hits 0`.")
        .in(receipt.file());
  }

  private static Failure failure(Receipt receipt, String message) {
    return Failure.input(message).at(receipt.file(), receipt.rejected().get(0).line());
  }
}
