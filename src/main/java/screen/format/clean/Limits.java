package screen.format.clean;

/** Limits for values of an export, so that no file exhausts the memory. */
public final class Limits {
  /** Most characters of one value; a longer one rejects its entry. */
  public static final int LONGEST_VALUE = 16 * 1024 * 1024;

  private Limits() {}
}
