package screen.workflow.extraction;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import screen.Counted;
import screen.Failure;
import screen.extraction.Cell;
import screen.extraction.DoneMark;
import screen.extraction.EnteredValue;
import screen.extraction.Extraction;
import screen.extraction.ExtractionForm;
import screen.extraction.Extractions;
import screen.extraction.FormField;
import screen.extraction.Value;
import screen.folder.disk.Row;
import screen.folder.extraction.ExtractionFiles;
import screen.outcome.Review;
import screen.record.RecordId;

/** The values of one file: all of them are taken, or everything that is wrong is reported. */
final class ExtractionBatch {
  private final Extraction extraction;
  private final Review review;
  private final String person;
  private final OffsetDateTime now;
  private final boolean settles;
  private final List<Failure> problems = new ArrayList<>();
  private final Map<RecordId, Map<Cell, EnteredValue>> entries = new LinkedHashMap<>();
  private final Map<RecordId, DoneMark> marks = new LinkedHashMap<>();

  /** The cells of each study for which the file has a value, even one that is refused. */
  private final Map<RecordId, Set<Cell>> filled = new HashMap<>();

  /** The first row of the file for each cell of a study. */
  private final Map<RecordId, Map<Cell, Taken>> taken = new HashMap<>();

  private int unchanged;

  /** A value and the row that it is from. */
  private record Taken(EnteredValue entry, Row row) {}

  /**
   * Begins a batch.
   *
   * @param person whose values they are, or {@link Extractions#CONSENSUS}
   */
  ExtractionBatch(Extraction extraction, Review review, String person, OffsetDateTime now) {
    this.extraction = extraction;
    this.review = review;
    this.person = person;
    this.now = now;
    this.settles = extraction.team().settles(person);
  }

  int unchanged() {
    return unchanged;
  }

  /**
   * Takes the rows of a table; rows without a value are not looked at.
   *
   * @throws Failure that lists everything that is wrong
   */
  ExtractionFiles.Lines take(List<Row> rows) {
    requireOwn(rows);
    for (Row row : rows) {
      if (!row.get("value").isEmpty()) {
        try {
          take(row);
        } catch (Failure problem) {
          problems.add(problem.line() > 0 ? problem : row.problem(problem.message()));
        }
      }
    }
    marks.keySet().forEach(this::requireAll);
    if (!problems.isEmpty()) {
      throw Failure.listing(problems, "no value was taken.");
    }
    return new ExtractionFiles.Lines(
        entries.values().stream().flatMap(study -> study.values().stream()).toList(),
        List.copyOf(marks.values()));
  }

  /**
   * Refuses a worksheet that was written for somebody else, as the values of two people would no
   * longer be independent. A name that nobody in the config has is ignored.
   */
  private void requireOwn(List<Row> rows) {
    List<Row> others =
        rows.stream()
            .filter(row -> !row.get("value").isEmpty())
            .filter(row -> isOthers(row.get(ExtractionSheet.FOR)))
            .toList();
    if (!others.isEmpty()) {
      String meant = others.get(0).get(ExtractionSheet.FOR);
      problems.add(
          others
              .get(0)
              .problem(
                  "This worksheet was written for "
                      + described(meant)
                      + ", not for "
                      + described(person)
                      + " ("
                      + Counted.of(others.size(), "value")
                      + "). "
                      + (meant.equals(Extractions.CONSENSUS)
                          ? "Add --consensus"
                          : person.equals(Extractions.CONSENSUS)
                              ? "Leave --consensus out"
                              : "Name " + meant + " with --reviewer")
                      + ", or empty its column `for` to hand it in anyway."));
    }
  }

  private boolean isOthers(String meant) {
    return !meant.equals(person)
        && (meant.equals(Extractions.CONSENSUS)
            || review.protocol().reviewers().people().contains(meant));
  }

  private static String described(String person) {
    return person.equals(Extractions.CONSENSUS) ? "the consensus" : person;
  }

  private void take(Row row) {
    RecordId study = study(row);
    if (row.get("field").equals(ExtractionForm.DONE)) {
      mark(row, study);
      return;
    }
    FormField field = ExtractionFiles.field(row, extraction.form());
    Cell cell = ExtractionFiles.cell(row, field);
    if (settles && !Settling.isConflict(extraction, study, cell)) {
      throw row.problem(
          "The extractors do not differ in "
              + cell.label()
              + " of "
              + study
              + ": nothing to settle.");
    }
    filled.computeIfAbsent(study, it -> new HashSet<>()).add(cell.inLowerCase());
    EnteredValue entry =
        new EnteredValue(
            person,
            study,
            cell,
            Optional.of(parsed(row, field)),
            row.get("page"),
            row.get("quote"),
            row.get("note"),
            extraction.time(person, study, now),
            row.line());
    Taken other =
        taken
            .computeIfAbsent(study, it -> new HashMap<>())
            .putIfAbsent(cell.inLowerCase(), new Taken(entry, row));
    if (other != null && !other.entry().saysTheSameAs(entry)) {
      throw row.problem(
          "The value of "
              + cell.label()
              + " of "
              + study
              + " is in "
              + place(other.row())
              + " too, with another content. Keep one of them.");
    }
    if (extraction.entries().value(person, study, cell).filter(entry::saysTheSameAs).isPresent()) {
      unchanged++;
    } else {
      entries.computeIfAbsent(study, it -> new LinkedHashMap<>()).put(cell.inLowerCase(), entry);
    }
  }

  /** The line of a table; the sheet and cell of a workbook. */
  private static String place(Row row) {
    return row.line() > 0 ? "line " + row.line() : row.file();
  }

  private static Value parsed(Row row, FormField field) {
    try {
      return field.parse(row.get("value"));
    } catch (Failure e) {
      throw row.problem(field.id() + ": " + e.message());
    }
  }

  private void mark(Row row, RecordId study) {
    String value = row.get("value");
    if (!value.equals("yes") && !value.equals("no")) {
      throw row.problem("'" + value + "' is not a mark of `done`: write yes or no.");
    }
    if (settles) {
      throw row.problem("Only those who extract say that they are done with a study.");
    }
    boolean done = value.equals("yes");
    if (extraction.entries().isDone(person, study) == done) {
      unchanged++;
    } else {
      OffsetDateTime time = extraction.time(person, study, now).plusSeconds(1);
      marks.put(study, new DoneMark(person, study, done, time, row.line()));
    }
  }

  private RecordId study(Row row) {
    String text = row.required("study");
    RecordId record =
        RecordId.parse(text)
            .filter(id -> review.records().containsKey(id))
            .orElseThrow(() -> row.problem("No record is called '" + text + "'."));
    RecordId report = review.representativeOf(record);
    return extraction.studies().stream()
        .filter(study -> study.equals(report) || isLinked(study, report))
        .findFirst()
        .orElseThrow(() -> row.problem(record + " is not an included study."));
  }

  private boolean isLinked(RecordId study, RecordId report) {
    return review.studiesOf(List.of(study, report)).size() == 1;
  }

  /** A person can be done with a study only with all required values. */
  private void requireAll(RecordId study) {
    DoneMark mark = marks.get(study);
    if (mark == null || !mark.done()) {
      return;
    }
    Extraction after = extraction.with(entries.getOrDefault(study, Map.of()).values(), List.of());
    Set<Cell> given = filled.getOrDefault(study, Set.of());
    List<Cell> missing =
        Required.missing(after, person, study).stream()
            .filter(cell -> !given.contains(cell.inLowerCase()))
            .toList();
    if (!missing.isEmpty()) {
      problems.add(
          Failure.input(
              person
                  + " cannot be done with "
                  + study
                  + ": no value of "
                  + String.join(", ", missing.stream().map(Cell::label).toList())
                  + ". Write NR if the report does not say."));
    }
  }
}
