package screen.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** Passes sorted rows on group by group, and keeps none in memory longer than needed. */
final class Groups implements Iterator<Row> {
  private final Iterator<Row> rows;
  private final int column;
  private final Function<Iterator<Row>, Iterator<Row>> work;
  private Optional<Row> ahead;
  private Iterator<Row> results = Collections.emptyIterator();

  private Groups(Iterator<Row> rows, int column, Function<Iterator<Row>, Iterator<Row>> work) {
    this.rows = rows;
    this.column = column;
    this.work = work;
    this.ahead = following();
  }

  /**
   * The results of all groups, one after the other.
   *
   * @param rows sorted so that the rows of a group follow each other
   * @param column the index of the column that is equal within a group
   * @param work is given the rows of a group, which it may read while its results are read
   */
  static Iterator<Row> of(
      Iterator<Row> rows, int column, Function<Iterator<Row>, Iterator<Row>> work) {
    return new Groups(rows, column, work);
  }

  private Optional<Row> following() {
    return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
  }

  @Override
  public boolean hasNext() {
    while (!results.hasNext() && ahead.isPresent()) {
      Group group = new Group(ahead.get().get(column));
      results = work.apply(group);
      if (!results.hasNext()) {
        group.forEachRemaining(row -> {});
      }
    }
    return results.hasNext();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return results.next();
  }

  /** The rows of one group. */
  private final class Group implements Iterator<Row> {
    private final Object key;

    Group(Object key) {
      this.key = key;
    }

    @Override
    public boolean hasNext() {
      return ahead.filter(row -> row.get(column).equals(key)).isPresent();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Row row = ahead.orElseThrow();
      ahead = following();
      return row;
    }
  }
}
