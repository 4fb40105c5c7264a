package screen.duplicates.match;

import screen.duplicates.match.fields.DocumentKind;
import screen.duplicates.match.fields.Features;

/**
 * Compares document types. One type is no evidence, since most records are of journal articles; two
 * types weigh nothing either, but are an objection ({@link KindObjections}).
 */
final class TypeComparison implements FieldComparison {
  private static final Agreement SAME = new Agreement(Level.UNKNOWN, 0, "one document type");

  @Override
  public Agreement compare(Features a, Features b) {
    DocumentKind one = a.kind();
    DocumentKind other = b.kind();
    if (one == DocumentKind.UNKNOWN || other == DocumentKind.UNKNOWN) {
      return Agreement.missing(one == other);
    }
    if (one == other) {
      return SAME;
    }
    Level level = one.isPart() && other.isPart() ? Level.DOUBTFUL : Level.DIFFERENT;
    return new Agreement(level, 0, words(one, other));
  }

  private static String words(DocumentKind one, DocumentKind other) {
    boolean inOrder = one.compareTo(other) < 0;
    return (inOrder ? one : other).words() + " against " + (inOrder ? other : one).words();
  }
}
