package screen.folder.extraction;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import screen.Failure;
import screen.Nearest;
import screen.Reason;
import screen.extraction.Cell;
import screen.extraction.DoneMark;
import screen.extraction.EnteredValue;
import screen.extraction.ExtractionForm;
import screen.extraction.Extractions;
import screen.extraction.FormField;
import screen.folder.disk.AppendOnlyCsv;
import screen.folder.disk.AtomicFile;
import screen.folder.disk.Presence;
import screen.folder.disk.Row;
import screen.folder.disk.Timestamp;
import screen.protocol.Protocol;
import screen.record.RecordId;

/**
 * {@code extraction/<person>.csv}: the values that a person extracted, one a line; append-only. The
 * file {@code consensus.csv} has those on which the extractors agreed after they had compared.
 */
public final class ExtractionFiles {
  /** The columns of a file, of a worksheet and of an export. */
  public static final List<String> COLUMNS =
      List.of("study", "arm", "timepoint", "field", "value", "page", "quote", "note", "decided_at");

  private static final List<String> REQUIRED = List.of("study", "field", "value", "decided_at");

  /** The folder of the files, in that of the review. */
  public static final String FOLDER = "records/extraction";

  private static final String END = ".csv";

  private final Path root;
  private final Protocol protocol;
  private final Consumer<String> warnings;

  public ExtractionFiles(Path root, Protocol protocol, Consumer<String> warnings) {
    this.root = root;
    this.protocol = protocol;
    this.warnings = warnings;
  }

  /**
   * Lines of files.
   *
   * @param marks the lines that say that a person is done with a study
   */
  public record Lines(List<EnteredValue> entries, List<DoneMark> marks) {
    public Lines {
      entries = List.copyOf(entries);
      marks = List.copyOf(marks);
    }

    public boolean isEmpty() {
      return entries.isEmpty() && marks.isEmpty();
    }
  }

  /** The path of a person's file, as messages show it. */
  public static String name(String person) {
    return FOLDER + "/" + person + END;
  }

  /**
   * All extracted values, by person, then in file order.
   *
   * @param known the records of the review
   * @throws Failure if a line names an unknown record or field, or has no possible value
   */
  public Lines readAll(Set<RecordId> known) {
    List<EnteredValue> entries = new ArrayList<>();
    List<DoneMark> marks = new ArrayList<>();
    for (String person : people()) {
      for (Row row : file(person).rows()) {
        if (row.get("field").equals(ExtractionForm.DONE)) {
          marks.add(mark(row, person, known));
        } else {
          entries.add(entry(row, person, known));
        }
      }
    }
    return new Lines(entries, marks);
  }

  /** Appends lines; they are on the disk when this returns, all or none. */
  public void append(String person, Lines lines) {
    file(person).append(cells(lines));
  }

  /** Writes the file with these lines added next to its place, where they do not count yet. */
  public AtomicFile.Written prepare(String person, Lines lines) {
    return file(person).prepare(cells(lines));
  }

  private static List<List<String>> cells(Lines lines) {
    List<List<String>> cells = new ArrayList<>();
    lines.entries().forEach(entry -> cells.add(cells(entry)));
    lines.marks().forEach(mark -> cells.add(cells(mark)));
    return cells;
  }

  /** The cells of an entry, in the order of {@link #COLUMNS}. */
  public static List<String> cells(EnteredValue entry) {
    return List.of(
        entry.study().toString(),
        entry.cell().arm(),
        entry.cell().timepoint(),
        entry.cell().field(),
        entry.value().map(value -> value.text()).orElse(""),
        entry.page(),
        entry.quote(),
        entry.note(),
        Timestamp.of(entry.decidedAt()));
  }

  private static List<String> cells(DoneMark mark) {
    return List.of(
        mark.study().toString(),
        "",
        "",
        ExtractionForm.DONE,
        mark.done() ? "yes" : "no",
        "",
        "",
        "",
        Timestamp.of(mark.decidedAt()));
  }

  private DoneMark mark(Row row, String person, Set<RecordId> known) {
    String value = row.required("value");
    if (!value.equals("yes") && !value.equals("no")) {
      throw row.problem("'" + value + "' is not a mark of `done`: write yes or no.");
    }
    return new DoneMark(
        person, study(row, known), value.equals("yes"), row.time("decided_at"), row.line());
  }

  private EnteredValue entry(Row row, String person, Set<RecordId> known) {
    FormField field = field(row, protocol.extraction());
    String value = row.get("value");
    try {
      return new EnteredValue(
          person,
          study(row, known),
          cell(row, field),
          value.isEmpty() ? Optional.empty() : Optional.of(field.parse(value)),
          row.get("page"),
          row.get("quote"),
          row.get("note"),
          row.time("decided_at"),
          row.line());
    } catch (Failure e) {
      throw e.line() > 0 ? e : row.problem(field.id() + ": " + e.message());
    }
  }

  /**
   * The field that a row names.
   *
   * @throws Failure if the form has no such field
   */
  public static FormField field(Row row, ExtractionForm form) {
    String id = row.required("field");
    return form.field(id)
        .orElseThrow(
            () ->
                row.problem(
                    form.isEmpty()
                        ? "The config asks for no extraction, but there are values: put its section"
                            + " `extraction` back, or move this file out of the folder."
                        : "The form in the config has no field '"
                            + id
                            + "'. "
                            + Nearest.hint(id, form.ids())
                            + " A field that was taken out of the form while it has values must be"
                            + " put back."));
  }

  /**
   * The cell that a row names.
   *
   * @throws Failure if it lacks an arm or time point that the field needs, or has one too many
   */
  public static Cell cell(Row row, FormField field) {
    require(row, "arm", field.level().hasArm(), field);
    require(row, "timepoint", field.level().hasTimepoint(), field);
    return new Cell(field.id(), row.get("arm"), row.get("timepoint"));
  }

  private static void require(Row row, String column, boolean needed, FormField field) {
    if (row.get(column).isEmpty() == needed) {
      throw row.problem(
          needed
              ? "The field '" + field.id() + "' needs a value in the column '" + column + "'."
              : "The field '"
                  + field.id()
                  + "' is per "
                  + field.level().id()
                  + ": leave the column '"
                  + column
                  + "' empty.");
    }
  }

  private static RecordId study(Row row, Set<RecordId> known) {
    String text = row.required("study");
    return RecordId.parse(text)
        .filter(known::contains)
        .orElseThrow(() -> row.problem("No record is called '" + text + "'."));
  }

  /** Those who have a file; everyone must be named by the config. */
  private Set<String> people() {
    Set<String> people = new TreeSet<>();
    Path folder = root.resolve(FOLDER);
    if (!Presence.isFolder(folder, FOLDER)) {
      return people;
    }
    List<String> known = protocol.reviewers().people();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + END)) {
      for (Path file : files) {
        String fileName = String.valueOf(file.getFileName());
        String person = fileName.substring(0, fileName.length() - END.length());
        if (!known.contains(person) && !person.equals(Extractions.CONSENSUS)) {
          throw Failure.input(
                  "The config names no reviewer '"
                      + person
                      + "'. Reviewers who have left must stay in the config. The config names: "
                      + String.join(", ", known)
                      + ".")
              .in(name(person));
        }
        people.add(person);
      }
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + Reason.of(e) + ".").in(FOLDER).because(e);
    }
    return people;
  }

  private AppendOnlyCsv file(String person) {
    return new AppendOnlyCsv(root, name(person), COLUMNS, REQUIRED, "value", warnings);
  }
}
