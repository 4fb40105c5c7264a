package screen.format.entry;

import java.util.List;

/** Receives the entries, rejections and other findings of a reader, in the order of the file. */
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
   * Receives the columns of a table of unknown origin that are not read into records.
   *
   * @param columns their names as in the file
   */
  void leftOut(List<String> columns);
}
