package screen.protocol;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import screen.record.Field;

/**
 * A source of records, such as a database or register.
 *
 * @param id short name used in record ids and on the command line
 * @param name as printed in the flow diagram
 * @param columns for tables in no known format: the columns that contain each field, at least one,
 *     in order; empty if its exports have a known format
 * @param screenTitles for other methods: whether titles are screened before full texts
 */
public record Source(
    String id,
    String name,
    Kind kind,
    SortedMap<Field, List<String>> columns,
    boolean screenTitles) {
  /** A source without screening of titles, unless it is a database or register. */
  public Source(String id, String name, Kind kind, SortedMap<Field, List<String>> columns) {
    this(id, name, kind, columns, false);
  }

  public Source {
    SortedMap<Field, List<String>> copy = new TreeMap<>();
    columns.forEach((field, names) -> copy.put(field, List.copyOf(names)));
    columns = Collections.unmodifiableSortedMap(copy);
  }

  /** The columns as one line of text, to compare two versions of a config. */
  public String columnsText() {
    return columns.entrySet().stream()
        .map(column -> column.getKey() + "=" + String.join(", ", column.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** A source whose exports are of known formats. */
  public Source(String id, String name, Kind kind) {
    this(id, name, kind, new TreeMap<>());
  }

  /**
   * PRISMA 2020's kinds: the first two are the left arm of the diagram, the rest its other methods.
   */
  public enum Kind {
    DATABASE,
    REGISTER,
    WEBSITE,
    ORGANISATION,
    CITATION,
    OTHER;

    /** Whether it belongs to "databases and registers". */
    public boolean isMainArm() {
      return this == DATABASE || this == REGISTER;
    }
  }
}
