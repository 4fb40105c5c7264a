package screen.duplicates.match;

import screen.duplicates.match.fields.Features;
import screen.record.DocumentType;

/**
 * Compares document types. One type is no evidence, since most records are of journal articles; two
 * types weigh nothing either, but are an objection ({@link KindObjections}).
 */
@SuppressWarnings("EnumOrdinal") // an index of the array; no stored data depend on it
final class TypeComparison implements FieldComparison {
  private static final Agreement SAME = new Agreement(Level.UNKNOWN, 0, "one document type");

  /** By the ordinals of the two types. */
  private static final Agreement[][] COMPARED = compared();

  @Override
  public Agreement compare(Features a, Features b) {
    if (a.type().isEmpty() || b.type().isEmpty()) {
      return Agreement.missing(a.type().equals(b.type()));
    }
    return COMPARED[a.type().get().ordinal()][b.type().get().ordinal()];
  }

  private static Agreement[][] compared() {
    DocumentType[] types = DocumentType.values();
    Agreement[][] compared = new Agreement[types.length][types.length];
    for (DocumentType one : types) {
      for (DocumentType other : types) {
        compared[one.ordinal()][other.ordinal()] = compare(one, other);
      }
    }
    return compared;
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
