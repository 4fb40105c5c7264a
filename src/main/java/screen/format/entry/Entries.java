package screen.format.entry;

import java.util.List;
import java.util.function.Consumer;

/** Takes what a reader finds, in the order of the file. */
public interface Entries {
  void accept(Entry entry);

  void reject(Rejection rejection);

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
  void leftOut(List<String> columns);

  /**
   * Takes an entry whose raw values are read and that is still to be made of them, so that this can
   * go on in another thread while the file is read.
   *
   * @param entry makes the entry and hands it to what it is given; what it looks at stays as it is
   */
  default void defer(Consumer<Entries> entry) {
    entry.accept(this);
  }
}
