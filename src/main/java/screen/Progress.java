package screen;

/** Receives the progress of a piece of work; several threads may report it. */
public interface Progress extends AutoCloseable {
  /** Ignores progress. */
  Progress UNSEEN = parts -> {};

  /**
   * Reports that more of the work is done.
   *
   * @param parts how many of its parts were done since the last call, such as records
   */
  void step(int parts);

  /** Shows progress. */
  @FunctionalInterface
  interface Display {
    /** Shows nothing. */
    Display NONE = (what, parts) -> UNSEEN;

    /**
     * Begins a piece of work that may take long.
     *
     * @param what the work is, such as "Comparing pairs"
     * @param parts how many parts it has; 0 if unknown
     */
    Progress progress(String what, int parts);
  }

  /** Ends the work, done or not. */
  @Override
  default void close() {}
}
