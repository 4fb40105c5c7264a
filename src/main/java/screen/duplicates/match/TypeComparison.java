package screen.duplicates.match;

import screen.duplicates.match.fields.Features;
import screen.record.DocumentType;

/**
 * Compares document types. One type is no evidence, since most records are of journal articles; two
 * types weigh nothing either, but are an objection ({@link KindObjections}).
 */
final class TypeComparison implements FieldComparison {
  private static final Agreement SAME = new Agreement(Level.UNKNOWN, 0, "one document type");

  @Override
  public Agreement compare(Features a, Features b) {
    if (a.type().isEmpty() || b.type().isEmpty()) {
      return Agreement.missing(a.type().equals(b.type()));
    }
    return compare(a.type().get(), b.type().get());
  }

  private static Agreement compare(DocumentType one, DocumentType other) {
    if (one == other) {
      return SAME;
    }
    Level level = one.isPart() && other.isPart() ? Level.DOUBTFUL : Level.DIFFERENT;
    boolean inOrder = one.compareTo(other) < 0;
    String words =
        (inOrder ? one : other).phrase() + " against " + (inOrder ? other : one).phrase();
    return new Agreement(level, 0, words);
  }
}
