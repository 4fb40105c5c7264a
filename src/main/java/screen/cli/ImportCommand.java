package screen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import screen.Failure;
import screen.Nearest;
import screen.export.ExportFormat;
import screen.folder.ReviewFolder;
import screen.intake.Intake;
import screen.intake.Receipt;
import screen.intake.SearchDetails;
import screen.protocol.Source;

/** {@code screen import}: takes exports into the review. */
@Command(
    name = "import",
    header = "Takes exports into the review, with a receipt.",
    description = {
      "Takes exports into the review: recognises the format by its content, keeps the file as it is, logs the search and"
          + " prints a receipt in which every entry is accounted for.",
      "All files of one call are taken, or none. The same file again changes nothing."
    })
final class ImportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "exports as downloaded")
  private List<Path> files = List.of();

  @Option(
      names = "--source",
      required = true,
      paramLabel = "ID",
      description = "the source in the config they come from")
  private String source = "";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "when the search was run, such as 2026-01-31; else today")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--round",
      paramLabel = "NAME",
      description = "the round of searching it belongs to; else the date")
  private String round = "";

  @Option(
      names = "--hits",
      paramLabel = "N",
      description = "what the database said it had found; a difference is an error")
  private Optional<Integer> hits = Optional.empty();

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      description = "why entries and hits differ; accepts the difference")
  private String note = "";

  @Option(
      names = "--platform",
      paramLabel = "NAME",
      description = "the interface searched, such as EBSCOhost")
  private String platform = "";

  @Option(names = "--searcher", paramLabel = "NAME", description = "who ran the search")
  private String searcher = "";

  @Option(names = "--limits", paramLabel = "TEXT", description = "limits and filters of the search")
  private String limits = "";

  @Option(names = "--strategy", paramLabel = "TEXT", description = "the search strategy, verbatim")
  private String strategy = "";

  @Option(
      names = "--strategy-file",
      paramLabel = "FILE",
      description = "a text file with the search strategy")
  private Optional<Path> strategyFile = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "the format, where its recognition fails")
  private String format = "";

  @Option(names = "--dry-run", description = "print the receipt and change nothing")
  private boolean dryRun;

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ReviewFolder folder = session.open();
    return session.whileLocked(folder, "import", () -> importInto(folder));
  }

  private int importInto(ReviewFolder folder) {
    Intake intake = new Intake(folder);
    List<Receipt> receipts = new ArrayList<>();
    for (Path file : files) {
      receipts.add(
          intake.read(session.path(file), file.toString(), source(folder), details(), format()));
    }
    Optional<Failure> refusal =
        receipts.stream().map(this::refusal).flatMap(Optional::stream).findFirst();
    new ReceiptPrinter(session).print(receipts, refusal);
    if (refusal.isEmpty() && !dryRun) {
      intake.commit();
    }
    return refusal.map(failure -> failure.kind().exitCode()).orElse(0);
  }

  private Optional<Failure> refusal(Receipt receipt) {
    if (!receipt.rejected().isEmpty()) {
      return Optional.of(
          Failure.input(
                  receipt.rejected().size()
                      + " entries were rejected; nothing was imported. Mend them and import again.")
              .at(receipt.file(), receipt.rejected().get(0).line()));
    }
    OptionalInt stated = receipt.hits();
    if (note.isEmpty() && stated.isPresent() && stated.getAsInt() != receipt.found()) {
      return Optional.of(
          Failure.input(
                  "The database said "
                      + stated.getAsInt()
                      + " hits, the file holds "
                      + receipt.found()
                      + "; nothing was imported. Export it again whole, or accept the difference with --note \"why\".")
              .in(receipt.file()));
    }
    return Optional.empty();
  }

  private Source source(ReviewFolder folder) {
    List<String> known = folder.protocol().sources().stream().map(Source::id).toList();
    return folder
        .protocol()
        .source(source)
        .orElseThrow(
            () ->
                Failure.usage(
                    "The config names no source '" + source + "'. " + Nearest.hint(source, known)));
  }

  private Optional<ExportFormat> format() {
    if (format.isEmpty()) {
      return Optional.empty();
    }
    List<String> known =
        java.util.Arrays.stream(ExportFormat.values()).map(ExportFormat::id).toList();
    return Optional.of(
        ExportFormat.ofId(format)
            .orElseThrow(
                () ->
                    Failure.usage(
                        "'" + format + "' is no format. " + Nearest.hint(format, known))));
  }

  private SearchDetails details() {
    String run = date.orElseGet(() -> session.now().toLocalDate()).toString();
    OptionalInt stated = hits.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    return new SearchDetails(platform, round, run, stated, searcher, limits, strategy(), note);
  }

  private String strategy() {
    if (strategyFile.isEmpty()) {
      return strategy;
    }
    try {
      return Files.readString(session.path(strategyFile.get())).strip();
    } catch (IOException e) {
      throw Failure.input("Cannot read the search strategy: " + e.getMessage())
          .in(strategyFile.get().toString());
    }
  }
}
