package screen.format.clean;

/** What no value of an export exceeds, so that no file exhausts the memory. */
public final class Limits {
  /** Characters of one value; a longer one rejects its entry. */
  public static final int LONGEST_VALUE = 16 * 1024 * 1024;

  private Limits() {}
}
