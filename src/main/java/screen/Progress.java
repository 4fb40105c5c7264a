package screen;

/** How far a piece of work is; several threads may report it. */
public interface Progress extends AutoCloseable {
  /** Work that nobody watches. */
  Progress UNSEEN = parts -> {};

  /**
   * Says that more of the work is done.
   *
   * @param parts how many of its parts were done since the last call, such as records
   */
  void step(int parts);

  /** Where progress is shown. */
  @FunctionalInterface
  interface Display {
    /** Where nobody watches. */
    Display NONE = (what, parts) -> UNSEEN;

    /**
     * Begins a piece of work that may take long.
     *
     * @param what is done, such as "Comparing pairs"
     * @param parts how many parts it has; 0 where nobody knows
     */
    Progress progress(String what, int parts);
  }

  /** Ends the work, done or not. */
  @Override
  default void close() {}
}
