package screen.workflow.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import screen.exchange.form.DifferenceTable;
import screen.exchange.form.FormLine;
import screen.exchange.form.FormWorkbook;
import screen.extraction.Cell;
import screen.extraction.CellContent;
import screen.extraction.Difference;
import screen.extraction.EnteredValue;
import screen.extraction.Extraction;
import screen.extraction.ExtractionForm;
import screen.extraction.FormField;
import screen.extraction.Level;
import screen.folder.disk.CsvTable;
import screen.outcome.Review;
import screen.record.RecordId;

/**
 * The table in which a person fills in values in a spreadsheet program: one row a value, with the
 * columns that {@code extract --from} reads, and what to write.
 */
public final class ExtractionSheet {
  /** The column that names the person for whom a table or workbook was written. */
  static final String FOR = "for";

  private static final List<String> COLUMNS =
      List.of(
          "study",
          "name",
          "arm",
          "timepoint",
          "field",
          "write",
          "value",
          "page",
          "quote",
          "note",
          FOR);

  private final Extraction extraction;
  private final Review review;
  private final StudyFacts facts;

  public ExtractionSheet(Extraction extraction, Review review) {
    this.extraction = extraction;
    this.review = review;
    this.facts = new StudyFacts(review);
  }

  /**
   * A table to fill in.
   *
   * @param rows how many rows it has below its header; a cell may have several lines
   */
  public record Csv(String text, int rows) {}

  /** The studies left for a person, with the values that the person has entered so far. */
  public Csv ofExtractor(String person) {
    List<List<String>> rows = new ArrayList<>();
    for (RecordId study : extraction.askedOf(person)) {
      for (Cell cell : cells(person, study)) {
        Optional<EnteredValue> entry = extraction.entries().value(person, study, cell);
        rows.add(
            row(
                study,
                cell,
                extraction.form().field(cell.field()).map(FormField::expects).orElse(""),
                entry,
                person));
      }
      rows.add(
          row(
              study,
              Cell.of(ExtractionForm.DONE),
              "yes, once you are done with the study",
              Optional.empty(),
              person));
    }
    return csv(COLUMNS, rows);
  }

  /** The same studies in a workbook: a row for each study, each of its arms and time points. */
  public FormWorkbook workbook(String person) {
    List<FormLine> lines = new ArrayList<>();
    for (RecordId study : extraction.askedOf(person)) {
      List<String> arms = extraction.entries().arms(extraction.form(), person, study);
      List<String> times = extraction.entries().timepoints(extraction.form(), person, study);
      lines.add(line(person, Level.STUDY, study, "", ""));
      for (String arm : arms) {
        lines.add(line(person, Level.ARM, study, arm, ""));
        times.forEach(time -> lines.add(line(person, Level.ARM_TIMEPOINT, study, arm, time)));
      }
    }
    return new FormWorkbook(extraction.form(), person, lines);
  }

  private FormLine line(String person, Level level, RecordId study, String arm, String timepoint) {
    Map<String, EnteredValue> entries = new HashMap<>();
    for (FormField field : extraction.form().asked()) {
      if (field.level() == level) {
        extraction
            .entries()
            .value(person, study, new Cell(field.id(), arm, timepoint))
            .ifPresent(entry -> entries.put(field.id(), entry));
      }
    }
    return new FormLine(level, study, facts.name(study), arm, timepoint, entries);
  }

  /** The differences that are not settled, as a person may see them who settles. */
  public DifferenceTable differences(String person) {
    List<DifferenceTable.Line> lines = new ArrayList<>();
    Map<RecordId, List<Difference>> open = Settling.open(extraction);
    boolean blind = Settling.isBlind(review, person);
    List<String> people = blind ? numbers(open) : people(open);
    open.forEach(
        (study, differences) ->
            differences.forEach(
                it -> lines.add(line(study, it, Settling.shown(it, review, person), people))));
    return new DifferenceTable(person, people, lines);
  }

  private List<String> people(Map<RecordId, List<Difference>> open) {
    return extraction.team().people().stream()
        .filter(
            person ->
                open.values().stream()
                    .flatMap(List::stream)
                    .flatMap(it -> it.said().stream())
                    .anyMatch(said -> said.person().equals(person)))
        .toList();
  }

  private static List<String> numbers(Map<RecordId, List<Difference>> open) {
    int most =
        open.values().stream()
            .flatMap(List::stream)
            .mapToInt(it -> it.said().size())
            .max()
            .orElse(0);
    return IntStream.rangeClosed(1, most).mapToObj(number -> "person " + number).toList();
  }

  private DifferenceTable.Line line(
      RecordId study, Difference difference, List<Difference.Said> said, List<String> people) {
    Map<String, CellContent> contents = new HashMap<>();
    for (int i = 0; i < said.size(); i++) {
      String person = said.get(i).person();
      contents.put(person.isEmpty() ? people.get(i) : person, said.get(i).content());
    }
    return new DifferenceTable.Line(
        study,
        facts.name(study),
        difference.cell(),
        extraction.form().field(difference.cell().field()).orElseThrow(),
        people.stream().map(person -> contents.getOrDefault(person, CellContent.NONE)).toList());
  }

  /** The same as a table. */
  public static Csv csv(DifferenceTable table) {
    return csv(table.columns(), table.rows());
  }

  private List<Cell> cells(String person, RecordId study) {
    return extraction
        .form()
        .cells(
            extraction.entries().arms(extraction.form(), person, study),
            extraction.entries().timepoints(extraction.form(), person, study));
  }

  private List<String> row(
      RecordId study, Cell cell, String write, Optional<EnteredValue> entry, String person) {
    return List.of(
        study.toString(),
        facts.name(study),
        cell.arm(),
        cell.timepoint(),
        cell.field(),
        write,
        entry.flatMap(EnteredValue::value).map(value -> value.text()).orElse(""),
        entry.map(EnteredValue::page).orElse(""),
        entry.map(EnteredValue::quote).orElse(""),
        entry.map(EnteredValue::note).orElse(""),
        person);
  }

  private static Csv csv(List<String> columns, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    try {
      CsvTable.write(text, columns, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Csv(text.toString(), rows.size());
  }
}
