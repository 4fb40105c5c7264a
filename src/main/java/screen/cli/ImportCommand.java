package screen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import screen.Failure;
import screen.Nearest;
import screen.cli.output.ReceiptJson;
import screen.cli.output.ReceiptText;
import screen.cli.session.Session;
import screen.folder.ReviewFolder;
import screen.folder.disk.Scratch;
import screen.format.ExportFormat;
import screen.intake.ImportFile;
import screen.intake.ImportFiles;
import screen.intake.Intake;
import screen.intake.Receipt;
import screen.intake.SearchDetails;
import screen.protocol.Source;
import screen.record.Search;
import screen.workflow.ImportWarnings;
import screen.workflow.Refusal;
import screen.workflow.RoundAdvice;
import screen.workflow.RoundName;
import screen.workflow.duplicates.DuplicatesDue;
import screen.workflow.duplicates.FurtherSearch;

/** {@code screen import}: imports exports into the review. */
@Command(
    name = "import",
    header = "Takes exports into the review, with a receipt.",
    description = {
      "Takes exports into the review: recognises the format by its content, keeps the file as it"
          + " is, logs the search and prints a receipt with the number of entries found, new, known"
          + " and rejected.",
      "All files of one call are imported, or none. If you name a folder, all its files"
          + " are imported, in the order of their names. gzip and zip files are read without"
          + " unpacking. A file that was imported before is not logged again: search details"
          + " given with it fill empty cells of the search log; a contradiction is an error. If"
          + " the file is missing in records/searches, it is put back.",
      "A search that found nothing is logged with --hits 0 and no FILE. A search belongs"
          + " to the newest round of searching if it was run within 30 days of that round's"
          + " first search (`rounds: {days: 30}` in the config), and the round has no search of"
          + " the same source on another date.",
      "If an entry is rejected, nothing is imported, unless --allow-rejects is given."
    },
    customSynopsis = {
      "${COMMAND-FULL-NAME} FILE... --source ID [--date DATE] [--hits N] [OPTIONS]",
      "       ${COMMAND-FULL-NAME} --source ID --hits 0 [OPTIONS]"
    })
final class ImportCommand implements Callable<Integer> {
  private static final Path STANDARD_INPUT = Path.of("-");

  private final Session session;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "exports as downloaded, folders of them, or - for standard input")
  private List<Path> files = List.of();

  @Option(
      names = "--source",
      required = true,
      paramLabel = "ID",
      description = "the source of the exports, by its id in the config")
  private String source = "";

  @Mixin private final SearchOptions search = new SearchOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = FormatIds.class,
      description = "the format, if it is not recognised: ${COMPLETION-CANDIDATES}")
  private String format = "";

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "the encoding of the text, such as windows-1251 or GB18030, if it is not recognised")
  private String encoding = "";

  @Option(
      names = "--name",
      paramLabel = "FILE",
      description = "the name under which standard input is kept; without it, <source>-<date>.txt")
  private String name = "";

  @Option(
      names = "--allow-rejects",
      description =
          "if entries are rejected, imports the others, and keeps the rejected ones in"
              + " records/rejected")
  private boolean allowRejects;

  @Option(names = "--dry-run", description = "prints the receipt and changes nothing")
  private boolean dryRun;

  /** The formats, for the help and for the completion of the shell. */
  static final class FormatIds extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    FormatIds() {
      super(Arrays.stream(ExportFormat.values()).map(ExportFormat::id).toList());
    }
  }

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!name.isEmpty() && !files.contains(STANDARD_INPUT)) {
      throw Failure.usage("--name is for standard input: give - as the file.");
    }
    if (files.isEmpty() && !search.foundNothing()) {
      throw Failure.usage(
          "Name the FILE to import; or, for a search that found nothing, say --hits 0.");
    }
    ReviewFolder folder = session.open();
    return folder.whileLocked("import", session.now(), () -> importInto(folder));
  }

  private int importInto(ReviewFolder folder) {
    Source from = source(folder);
    SearchDetails details = search.details(session);
    RoundName.refuseTwin(details.givenRound(), folder.searches());
    try (Scratch scratch = folder.scratch()) {
      Intake intake = new Intake(folder, scratch, session);
      if (files.isEmpty()) {
        intake.readNothing("no file", from, details);
      }
      arrivals(scratch, details)
          .forEach(file -> intake.read(file, from, details, format(), encoding));
      List<Receipt> receipts = intake.receipts();
      Optional<Failure> refusal = refusal(receipts, intake.problems());
      boolean logged = refusal.isEmpty() && !dryRun;
      List<Search> before = folder.searches();
      SortedSet<String> rounds =
          before.stream().map(Search::round).collect(Collectors.toCollection(TreeSet::new));
      if (logged) {
        intake.commit();
        intake.mismatch().ifPresent(session::talkOfRepair);
      }
      Function<Receipt, Optional<String>> otherSource =
          receipt ->
              ImportWarnings.otherSource(receipt, folder.protocol(), logged || receipt.before());
      print(receipts, refusal, otherSource);
      receipts.forEach(receipt -> warnOf(receipt, otherSource.apply(receipt)));
      if (refusal.isEmpty() && details.givenDate().isEmpty()) {
        sayDate(receipts, details.date());
      }
      FurtherSearch.warnings(receipts, before).forEach(session::warn);
      sayRounds(receipts, rounds, refusal.isEmpty());
      if (logged) {
        DuplicatesDue.in(folder).step().ifPresent(session::advise);
      }
      return refusal.map(failure -> failure.kind().exitCode()).orElse(0);
    }
  }

  /** Prints the receipts, as text or as JSON. */
  private void print(
      List<Receipt> receipts,
      Optional<Failure> refusal,
      Function<Receipt, Optional<String>> otherSource) {
    if (session.json() && !receipts.isEmpty()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("dry_run", dryRun);
      json.put(
          "files",
          receipts.stream()
              .map(receipt -> ReceiptJson.of(receipt, otherSource.apply(receipt)))
              .toList());
      refusal.ifPresent(failure -> json.put("error", Session.errorOf(failure)));
      session.printJson(json);
      return;
    }
    if (dryRun && !receipts.isEmpty()) {
      session.print("dry run: nothing is written");
    }
    for (Receipt receipt : receipts) {
      ReceiptText.of(receipt, refusal.isEmpty(), dryRun).forEach(session::print);
    }
    refusal.ifPresent(session::report);
  }

  /** Says which date was logged where none was given, as it decides the round. */
  private void sayDate(List<Receipt> receipts, String date) {
    if (receipts.stream().anyMatch(receipt -> !receipt.before())) {
      session.advise(
          "The search is dated today, "
              + date
              + ". If it was run on another day, name that with --date; once it is logged, correct"
              + " the date in records/searches.csv.");
    }
  }

  private void sayRounds(List<Receipt> receipts, SortedSet<String> rounds, boolean taken) {
    for (Receipt receipt : receipts.stream().filter(receipt -> !receipt.before()).toList()) {
      if (taken) {
        RoundAdvice.of(receipt, rounds, search.tellsRound()).ifPresent(session::advise);
      }
      RoundName.outOfOrder(receipt.round(), rounds).ifPresent(session::warn);
      rounds.add(receipt.round());
    }
  }

  private void warnOf(Receipt receipt, Optional<String> otherSource) {
    ImportWarnings.cutShort(receipt).ifPresent(session::warn);
    ImportWarnings.changedCells(receipt).ifPresent(session::warn);
    ImportWarnings.unreadSheets(receipt).ifPresent(session::warn);
    if (!format.isEmpty()) {
      ImportWarnings.otherFormat(receipt).ifPresent(session::warn);
    }
    otherSource.ifPresent(session::warn);
  }

  private List<ImportFile> arrivals(Scratch scratch, SearchDetails details) {
    List<ImportFile> arrivals = new ArrayList<>();
    for (Path file : files) {
      if (file.equals(STANDARD_INPUT)) {
        String keptAs = name.isEmpty() ? source + "-" + details.name() + ".txt" : name;
        Path copy = scratch.take(session.surroundings().in());
        arrivals.add(new ImportFile(copy, "standard input", keptAs));
      } else {
        arrivals.addAll(ImportFiles.of(session.path(file), file.toString()));
      }
    }
    return arrivals;
  }

  /** One failure with all reasons against the import; empty if there is none. */
  private Optional<Failure> refusal(List<Receipt> receipts, List<Failure> unreadable) {
    List<Failure> problems = new ArrayList<>(unreadable);
    for (Receipt receipt : receipts) {
      Refusal.of(receipt, format, allowRejects, !search.note().isEmpty()).ifPresent(problems::add);
    }
    return problems.isEmpty()
        ? Optional.empty()
        : Optional.of(Failure.listing(problems, "nothing was imported."));
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
    List<String> known = Arrays.stream(ExportFormat.values()).map(ExportFormat::id).toList();
    return Optional.of(
        ExportFormat.ofId(format)
            .orElseThrow(
                () ->
                    Failure.usage(
                        "'"
                            + format
                            + "' is not a format. "
                            + Nearest.hint(
                                format, known, "`screen import --help` lists the formats."))));
  }
}
