package screen.format.entry;

import java.util.List;
import java.util.function.Consumer;

/** Receives what a reader finds, in the order of the file. */
public interface Entries {
  void accept(Entry entry);

  void reject(Rejection rejection);

  /**
   * Receives a line with content that belongs to no entry, other than those known in the format.
   *
   * @param line 1-based
   */
  void leftOut(int line, String text);

  /**
   * Receives the columns of a table of unknown origin that no record keeps anything of.
   *
   * @param columns their names as in the file
   */
  void leftOut(List<String> columns);

  /**
   * Receives an entry whose raw values are read but that is not built yet, so that it can be built
   * in another thread while the file is read.
   *
   * @param entry builds the entry and hands it to its argument; the raw values no longer change
   */
  default void defer(Consumer<Entries> entry) {
    entry.accept(this);
  }
}
