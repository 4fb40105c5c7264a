package screen.duplicates.match;

import screen.duplicates.match.fields.Features;
import screen.duplicates.match.fields.ShiftedColumns;

/**
 * Compares issues. Weak evidence, since databases print double issues and supplements differently.
 * Weights: see {@link FieldComparison}.
 */
final class IssueComparison implements FieldComparison {
  private static final Agreement SAME = new Agreement(Level.SAME, 1, "same issue");
  private static final Agreement DIFFERENT =
      new Agreement(Level.DIFFERENT, -1.5, "different issues");

  private static final Agreement MOVED = new Agreement(Level.UNKNOWN, 0, "in other columns");
  private static final Agreement SHIFTED =
      new Agreement(Level.SAME, 1, "same issue, in the column of the pages");
  private static final Agreement SUPPLEMENT =
      new Agreement(Level.UNKNOWN, 0, "one of them in a supplement");

  @Override
  public Agreement compare(Features a, Features b) {
    String one = a.numbering().issue();
    String other = b.numbering().issue();
    if (a.numbering().isSupplement() && b.numbering().isSupplement()) {
      boolean differ = a.numbering().isOtherSupplement(b.numbering());
      return differ ? DIFFERENT : one.equals(other) ? SAME : Agreement.MISSING;
    }
    if (one.isEmpty() || other.isEmpty() || one.equals("s") || other.equals("s")) {
      return Agreement.missing(one.isEmpty() && other.isEmpty());
    }
    if (ShiftedColumns.between(a, b)) {
      return a.pages().isPresent() && b.pages().isPresent() ? SHIFTED : MOVED;
    }
    if (one.equals(other)) {
      return SAME;
    }
    return a.numbering().isSupplement() == b.numbering().isSupplement() ? DIFFERENT : SUPPLEMENT;
  }
}
