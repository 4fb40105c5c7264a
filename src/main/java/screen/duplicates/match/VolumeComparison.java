package screen.duplicates.match;

import screen.duplicates.match.fields.Features;
import screen.duplicates.match.fields.ShiftedColumns;

/** Compares volumes. Weights: see {@link FieldComparison}. */
final class VolumeComparison implements FieldComparison {
  private static final Agreement SAME = new Agreement(Level.SAME, 2.5, "same volume");
  private static final Agreement MOVED =
      new Agreement(Level.SAME, 2.5, "same volume, in the column of the issue");
  private static final Agreement SHIFTED =
      new Agreement(Level.UNKNOWN, 0, "one record's volume is the other's issue");
  private static final Agreement DIFFERENT =
      new Agreement(Level.DIFFERENT, -3, "different volumes");

  @Override
  public Agreement compare(Features a, Features b) {
    String one = a.numbering().volume();
    String other = b.numbering().volume();
    if (one.isEmpty() || other.isEmpty()) {
      return ShiftedColumns.between(a, b) ? MOVED : Agreement.missing(one.equals(other));
    }
    if (one.equals(other)) {
      return SAME;
    }
    return a.numbering().shiftedAgainst(b.numbering()) ? SHIFTED : DIFFERENT;
  }
}
