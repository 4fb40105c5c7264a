package screen.format.table;

import java.util.List;
import screen.format.clean.Separator;
import screen.format.entry.EntryBuilder;
import screen.format.table.syntax.ListCell;
import screen.format.table.syntax.TableRow;
import screen.record.Doi;
import screen.record.Field;
import screen.record.Pmid;

/** A part of a layout: reads one or more fields from a row. */
@FunctionalInterface
public interface RowPart {
  void read(TableRow row, EntryBuilder entry);

  /**
   * Adds the columns' values to one field; for a single-valued field the first that is not empty.
   */
  static RowPart field(Field field, String... columns) {
    return (row, entry) -> {
      for (String column : columns) {
        String cell = row.cell(column);
        if (!cell.isEmpty()) {
          ListCell.items(cell).orElseGet(() -> List.of(cell)).forEach(v -> entry.add(field, v));
        }
      }
    };
  }

  /** Adds the first of these columns that is not empty, split at the separator. */
  static RowPart list(Field field, Separator separator, String... columns) {
    return (row, entry) -> {
      String cell = row.first(columns);
      List<String> items = ListCell.items(cell).orElseGet(() -> separator.split(cell).toList());
      items.forEach(item -> entry.add(field, item));
    };
  }

  static RowPart pages(String first, String last) {
    return (row, entry) -> entry.pages(row.cell(first), row.cell(last));
  }

  /** Adds the PubMed number; some tools write 0 if there is none, others add or write a link. */
  static RowPart pmid(String... columns) {
    return (row, entry) -> {
      String cell = row.first(columns);
      String linked = Pmid.of(cell).isEmpty() ? Pmid.in(cell) : "";
      if (!cell.equals("0")) {
        entry.add(Field.PMID, linked.isEmpty() ? cell : linked);
      }
    };
  }

  /** Sets the name of the database, in a layout of one database. */
  static RowPart database(String name) {
    return (row, entry) -> entry.database(name);
  }

  /** Sets the database from its column. */
  static RowPart databaseIn(String column) {
    return (row, entry) -> entry.database(row.cell(column));
  }

  /** Adds an identifier found in an address or other text. */
  static RowPart within(Field field, String... columns) {
    return (row, entry) -> {
      for (String column : columns) {
        String cell = row.cell(column);
        switch (field) {
          case DOI -> entry.add(field, Doi.in(cell));
          case PMID -> entry.add(field, Pmid.in(cell));
          default -> entry.add(field, Pmid.centralIn(cell));
        }
      }
    };
  }
}
