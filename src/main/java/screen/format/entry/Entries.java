package screen.format.entry;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes what a reader finds, in the order of the file. */
public interface Entries {
  void accept(Entry entry);

  /**
   * Does of accepting an entry what can be done in any thread and order.
   *
   * @return does the rest, in the order of the file
   */
  default Runnable prepare(Entry entry) {
    return () -> accept(entry);
  }

  /**
   * Is told, before an entry is accepted, what its file says of it beyond what a record keeps,
   * where the format has tags or columns.
   *
   * @param values the values of a tag or column by its name; none where there is no such one; by
   *     the empty name, the names of a table's columns
   */
  default void annotate(Function<String, List<String>> values) {}

  void reject(Rejection rejection);

  /**
   * Takes an entry whose raw values are read and that is still to be made of them, so that this can
   * go on in another thread while the file is read.
   *
   * @param entry makes the entry and hands it to what it is given; what it looks at stays as it is
   */
  default void defer(Consumer<Entries> entry) {
    entry.accept(this);
  }

  /**
   * Takes note of a line that holds something and belongs to no entry, beyond what the format is
   * known to put there.
   *
   * @param line 1-based
   */
  void leftOut(int line, String text);

  /**
   * Takes note of the columns of a table of nobody's making that no record keeps anything of.
   *
   * @param columns their names as they stand in the file
   */
  default void notTaken(List<String> columns) {}
}
