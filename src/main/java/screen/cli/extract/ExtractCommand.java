package screen.cli.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import screen.Counted;
import screen.Failure;
import screen.Reason;
import screen.cli.output.ReviewerOption;
import screen.cli.session.Session;
import screen.exchange.form.DifferenceTable;
import screen.exchange.form.DifferenceWorkbook;
import screen.exchange.form.FormWorkbook;
import screen.extraction.Extraction;
import screen.extraction.Extractions;
import screen.flow.Flow;
import screen.folder.ReviewFolder;
import screen.folder.disk.AtomicFile;
import screen.outcome.Review;
import screen.workflow.LoadReview;
import screen.workflow.NextSteps;
import screen.workflow.extraction.ExtractionIntake;
import screen.workflow.extraction.ExtractionSheet;
import screen.workflow.extraction.LoadExtraction;
import screen.workflow.report.Snapshot;

/** {@code screen extract}: takes the values that people extract from the included studies. */
@Command(
    name = "extract",
    header = "Extracts data from the included studies.",
    description = {
      "Asks for one field after another in the terminal, or takes the values of a file;"
          + " `extraction` in the config lists the fields. Two people extract each study"
          + " without seeing each other's values; the tiebreaker settles their differences.",
      "Values are only ever added: to change one, enter it again, and the newest counts."
    },
    customSynopsis = {
      "${COMMAND-FULL-NAME} --reviewer NAME [--consensus]",
      "       ${COMMAND-FULL-NAME} --reviewer NAME [--consensus] --export FILE",
      "       ${COMMAND-FULL-NAME} --reviewer NAME [--consensus] --from FILE",
      "       ${COMMAND-FULL-NAME} --compare"
    })
public final class ExtractCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--reviewer",
      paramLabel = "NAME",
      description = "the person who extracts or, as tiebreaker, settles the differences")
  private String reviewer = "";

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description =
          "takes the values of a workbook from --export, or of a CSV file with the columns study,"
              + " arm, timepoint, field, value, page, quote and note, all or none")
  private Optional<Path> from = Optional.empty();

  @Option(
      names = "--export",
      paramLabel = "FILE",
      description =
          "writes a workbook (.xlsx) or a CSV file to fill in, with the values that the person"
              + " has still to extract, or the differences to settle; never over another file")
  private Optional<Path> export = Optional.empty();

  @Option(
      names = "--compare",
      description =
          "shows where the extractors differ, in the studies that enough of them have"
              + " finished, and how often they agree on each field")
  private boolean compare;

  @Option(
      names = "--consensus",
      description =
          "takes the values on which the extractors agreed after they compared theirs;"
              + " --reviewer names the person who enters them")
  private boolean consensus;

  @Option(names = "--ascii", description = "in the terminal: draws with ASCII alone")
  private boolean ascii;

  public ExtractCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (Stream.of(from.isPresent(), export.isPresent(), compare).filter(it -> it).count() > 1) {
      throw Failure.usage("Name one of --from, --export and --compare.");
    }
    if (ascii && (from.isPresent() || export.isPresent() || compare)) {
      throw Failure.usage("--ascii says how the terminal is drawn; leave it out here.");
    }
    ReviewFolder folder = session.open();
    if (folder.protocol().extraction().isEmpty()) {
      throw Failure.input(
              "The config asks for no extraction. Add `extraction: {template: characteristics}`, or"
                  + " list its `fields`.")
          .in(ReviewFolder.CONFIG);
    }
    Snapshot snapshot = Snapshot.of(LoadReview.withoutAbstracts(folder), folder.retractions());
    Review review = snapshot.review();
    Flow flow = snapshot.flow();
    Extraction extraction = LoadExtraction.of(folder, review, flow);
    if (compare) {
      new ComparisonPrinter(session, extraction, review).print();
      return 0;
    }
    ReviewerOption.require(reviewer, folder.protocol().reviewers().people(), "extracts");
    if (consensus && !extraction.team().people().contains(reviewer)) {
      throw Failure.usage("--consensus is of those who extract; as tiebreaker, leave it out.");
    }
    if (consensus && !extraction.team().consensus()) {
      throw Failure.input(
              "Only the tiebreaker settles differences: `screening: {conflicts}` does not name"
                  + " consensus.")
          .in(ReviewFolder.CONFIG);
    }
    String person = consensus ? Extractions.CONSENSUS : reviewer;
    boolean settles = extraction.team().settles(person);
    if (export.isPresent()) {
      return export(new ExtractionSheet(extraction, review), person, settles, export.get());
    }
    if (from.isPresent()) {
      return folder.whileLocked(
          "extract", session.now(), () -> take(intake(folder, review, flow, person), from.get()));
    }
    return new ExtractionSession(session, folder, review, flow, person, ascii).run();
  }

  /** With the values as they are now that the folder is locked. */
  private ExtractionIntake intake(ReviewFolder folder, Review review, Flow flow, String person) {
    return new ExtractionIntake(
        session, folder, review, LoadExtraction.of(folder, review, flow), person);
  }

  private int export(ExtractionSheet sheet, String person, boolean settles, Path file) {
    boolean workbook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    int rows;
    byte[] bytes;
    if (workbook && settles) {
      DifferenceTable table = sheet.differences(person);
      rows = table.lines().size();
      bytes = DifferenceWorkbook.bytes(table);
    } else if (workbook) {
      FormWorkbook form = sheet.workbook(reviewer);
      rows = form.rows();
      bytes = form.bytes();
    } else {
      ExtractionSheet.Csv csv =
          settles ? ExtractionSheet.csv(sheet.differences(person)) : sheet.ofExtractor(person);
      rows = csv.rows();
      bytes = csv.text().getBytes(StandardCharsets.UTF_8);
    }
    refuseToOverwrite(session.path(file), file.toString(), bytes);
    AtomicFile.write(session.path(file), bytes);
    if (session.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("reviewer", reviewer);
      json.put("file", file.toString());
      json.put("rows", rows);
      session.printJson(json);
    }
    session.print(file + ": " + Counted.of(rows, "row") + " for " + reviewer);
    if (rows == 0) {
      session.advise(
          "Nothing is left for " + reviewer + (settles ? " to settle." : " to extract."));
      return 0;
    }
    session.advise(
        (workbook && !settles ? "Fill in the cells" : "Fill in the column value")
            + ", then: `screen extract --reviewer "
            + reviewer
            + (consensus ? " --consensus" : "")
            + " --from "
            + file
            + "`");
    return 0;
  }

  /** Refuses a file that somebody may have filled in: one that is not as it would be written. */
  private static void refuseToOverwrite(Path file, String name, byte[] bytes) {
    try {
      if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), bytes)) {
        throw Failure.input(
                "The file exists and may contain values; nothing was written. Take its values with"
                    + " --from, or name another file.")
            .in(name);
      }
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + Reason.of(e) + ".").in(name).because(e);
    }
  }

  private int take(ExtractionIntake intake, Path file) {
    ExtractionIntake.Receipt receipt = intake.take(session.path(file), file.toString());
    List<String> warnings =
        receipt.findings().stream()
            .map(it -> it.where() + ": " + it.message() + ". " + it.remedy())
            .toList();
    if (session.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("reviewer", reviewer);
      json.put("values", receipt.values());
      json.put("unchanged", receipt.unchanged());
      json.put("done", receipt.done());
      json.put("warnings", warnings);
      session.printJson(json);
    }
    session.print(
        reviewer
            + ": "
            + Counted.of(receipt.values(), "value")
            + " taken, "
            + receipt.unchanged()
            + " unchanged, done with "
            + Counted.of(receipt.done(), "study"));
    if (!session.json()) {
      warnings.forEach(session::warn);
      NextSteps.ofExtraction(intake.person(), intake.extraction()).forEach(session::advise);
    }
    return 0;
  }
}
