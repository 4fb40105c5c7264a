package screen.workflow.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import screen.Console;
import screen.Failure;
import screen.PrintableText;
import screen.Reason;
import screen.exchange.form.FilledWorkbook;
import screen.extraction.Cell;
import screen.extraction.CellContent;
import screen.extraction.DoneMark;
import screen.extraction.EnteredValue;
import screen.extraction.Extraction;
import screen.extraction.Extractions;
import screen.flow.check.Finding;
import screen.folder.ReviewFolder;
import screen.folder.disk.CsvTable;
import screen.folder.disk.Row;
import screen.folder.extraction.ExtractionFiles;
import screen.format.sheet.Workbook;
import screen.outcome.Review;
import screen.record.RecordId;

/** Takes the values of one person. The folder must be locked while values are taken. */
public final class ExtractionIntake {
  private final Console console;
  private final ReviewFolder folder;
  private final Review review;
  private final String person;
  private Extraction extraction;

  /**
   * Begins with values.
   *
   * @param extraction the values so far, as they are on the disk
   * @param person whose values they are, or {@link Extractions#CONSENSUS}
   */
  public ExtractionIntake(
      Console console, ReviewFolder folder, Review review, Extraction extraction, String person) {
    this.console = console;
    this.folder = folder;
    this.review = review;
    this.person = person;
    this.extraction = extraction;
  }

  /**
   * The result of a file.
   *
   * @param values how many values were added
   * @param unchanged how many rows repeat known values
   * @param done how many studies the person is done with by this file
   * @param findings the findings of the checks on the person's values now and did not say before
   */
  public record Receipt(int values, int unchanged, int done, List<Finding> findings) {
    public Receipt {
      findings = List.copyOf(findings);
    }
  }

  /** Whose values they are. */
  public String person() {
    return person;
  }

  /** The values so far, those of this intake included. */
  public Extraction extraction() {
    return extraction;
  }

  /**
   * Takes a table of values, all or none.
   *
   * @param name of the file, as messages show it
   */
  public Receipt take(Path file, String name) {
    if (!Files.isRegularFile(file)) {
      throw Failure.input("There is no such file.").in(name);
    }
    return take(rows(file, name));
  }

  private List<Row> rows(Path file, String name) {
    try {
      if (Workbook.is(file)) {
        return FilledWorkbook.read(file, name, extraction.form());
      }
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + Reason.of(e) + ".").in(name).because(e);
    }
    return CsvTable.readReturned(
        CsvTable.textOf(file, name), name, List.of("study", "field", "value"));
  }

  /** Takes rows with the columns of {@link ExtractionFiles#COLUMNS}, all or none. */
  public Receipt take(List<Row> rows) {
    ExtractionBatch batch = new ExtractionBatch(extraction, review, person, console.now());
    ExtractionFiles.Lines lines = batch.take(rows);
    List<Finding> before = findings();
    if (!lines.isEmpty()) {
      folder.extractionFiles().append(person, lines);
      extraction = extraction.with(lines.entries(), lines.marks());
    }
    int done = (int) lines.marks().stream().filter(DoneMark::done).count();
    return new Receipt(lines.entries().size(), batch.unchanged(), done, since(before));
  }

  /**
   * Goes on with the values on the disk, unless the one that the next entry replaces was changed
   * since it was shown: by the person in another window, or by somebody else who settles.
   *
   * @param now the values on the disk; also after a failure, so that the person may enter it again
   * @throws Failure that says which value there is now
   */
  public void requireUnchanged(Extraction now, RecordId study, Cell cell) {
    Optional<EnteredValue> shown = Settling.replaced(extraction, person, study, cell);
    Optional<EnteredValue> there = Settling.replaced(now, person, study, cell);
    extraction = now;
    if (!there.map(EnteredValue::decidedAt).equals(shown.map(EnteredValue::decidedAt))) {
      throw Failure.input(
          "Meanwhile "
              + there.map(this::by).orElse("somebody")
              + there
                  .flatMap(EnteredValue::value)
                  .map(value -> " entered '" + PrintableText.shortened(value.text()) + "'.")
                  .orElse(" took the value back.")
              + " Enter yours again if it shall count instead.");
    }
  }

  private String by(EnteredValue entry) {
    if (entry.person().equals(Extractions.CONSENSUS)) {
      return "one of the extractors";
    }
    return entry.person().equals(person) ? "you, in another window," : entry.person();
  }

  /** Adds one value, or takes it back. */
  public void keep(RecordId study, Cell cell, CellContent content) {
    EnteredValue entry =
        new EnteredValue(
            person,
            study,
            cell,
            content.value(),
            content.page(),
            content.quote(),
            content.note(),
            extraction.time(person, study, console.now()),
            Integer.MAX_VALUE);
    folder.extractionFiles().append(person, new ExtractionFiles.Lines(List.of(entry), List.of()));
    extraction = extraction.with(entry);
  }

  /**
   * Says that the person is done with a study, or not.
   *
   * @throws Failure if a required value is missing
   */
  public void mark(RecordId study, boolean done) {
    List<Cell> missing = done ? Required.missing(extraction, person, study) : List.of();
    if (!missing.isEmpty()) {
      throw Failure.input(
          "No value of "
              + String.join(", ", missing.stream().map(Cell::label).toList())
              + ". Write NR if the report does not say.");
    }
    DoneMark mark =
        new DoneMark(
            person, study, done, extraction.time(person, study, console.now()), Integer.MAX_VALUE);
    folder.extractionFiles().append(person, new ExtractionFiles.Lines(List.of(), List.of(mark)));
    extraction = extraction.with(mark);
  }

  /** The findings of the checks about the values that the person may see, of all studies. */
  public List<Finding> findings() {
    return ExtractionFindings.of(review, extraction, person);
  }

  /** What the checks say now and did not say before. */
  public List<Finding> since(List<Finding> before) {
    List<Finding> findings = new ArrayList<>(findings());
    findings.removeIf(finding -> before.stream().anyMatch(it -> Objects.equals(it, finding)));
    return findings;
  }
}
