package screen.export;

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
}
