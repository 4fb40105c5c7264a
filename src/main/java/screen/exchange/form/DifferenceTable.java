package screen.exchange.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import screen.extraction.Cell;
import screen.extraction.CellContent;
import screen.extraction.FormField;
import screen.record.RecordId;

/**
 * The differences that a person has to settle: a line each, with what every extractor wrote and
 * empty columns for the agreed value, which {@code extract --from} reads.
 *
 * @param person who settles them, noted in each row
 * @param people whose columns they are; if they are not to be known, numbers
 */
public record DifferenceTable(String person, List<String> people, List<Line> lines) {
  static final String FIELD = "field";
  static final String VALUE = "value";

  /** The columns to fill in. */
  static final List<String> FILLED = with(List.of(VALUE), FormColumns.PLACES);

  /** The columns that are read back. */
  static final List<String> READ =
      with(
          List.of(
              FormColumns.STUDY, FormColumns.ARM, FormColumns.TIMEPOINT, FIELD, FormColumns.FOR),
          FILLED);

  private static final List<String> PLACE =
      List.of(
          FormColumns.STUDY,
          FormColumns.NAME,
          FormColumns.ARM,
          FormColumns.TIMEPOINT,
          FIELD,
          "write");

  public DifferenceTable {
    people = List.copyOf(people);
    lines = List.copyOf(lines);
  }

  /**
   * A difference.
   *
   * @param name of the study, such as {@code Sheehy 2015}
   * @param said what each of the people wrote, in their order
   */
  public record Line(
      RecordId study, String name, Cell cell, FormField field, List<CellContent> said) {
    public Line {
      said = List.copyOf(said);
    }
  }

  private static List<String> with(List<String> columns, List<String> more) {
    return Stream.concat(columns.stream(), more.stream()).toList();
  }

  /** The names of the columns, such as {@code value of AP}. */
  public List<String> columns() {
    List<String> columns = new ArrayList<>(PLACE);
    for (String person : people) {
      FILLED.forEach(it -> columns.add(it + " of " + person));
    }
    columns.addAll(FILLED);
    columns.add(FormColumns.FOR);
    return columns;
  }

  /** The cells of each line; those to fill in are empty. */
  public List<List<String>> rows() {
    return lines.stream().map(this::row).toList();
  }

  private List<String> row(Line line) {
    List<String> row = new ArrayList<>();
    row.add(line.study().toString());
    row.add(line.name());
    row.add(line.cell().arm());
    row.add(line.cell().timepoint());
    row.add(line.cell().field());
    row.add(line.field().expects());
    for (CellContent said : line.said()) {
      row.addAll(List.of(said.text(), said.page(), said.quote(), said.note()));
    }
    FILLED.forEach(it -> row.add(""));
    row.add(person);
    return row;
  }
}
