package screen.duplicates.match.fields;

/** Detects fields that slipped one column to the right: volume into issue, issue into pages. */
public final class ShiftedColumns {
  private ShiftedColumns() {}

  /** Whether the fields of one record slipped compared with those of the other. */
  public static boolean between(Features a, Features b) {
    boolean oneVolume = a.numbering().volume().isEmpty() != b.numbering().volume().isEmpty();
    return oneVolume && (slipped(a, b) || slipped(b, a));
  }

  private static boolean slipped(Features moved, Features right) {
    Numbering numbers = right.numbering();
    return moved.numbering().volume().isEmpty()
        && !numbers.volume().isEmpty()
        && numbers.volume().equals(moved.numbering().issue())
        && (!moved.pages().isPresent()
            || numbers.issue().equals(Long.toString(moved.pages().first())));
  }
}
