package screen.duplicates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import screen.record.BibRecord;
import screen.record.Field;

/**
 * A field of two records, as a person who decides on the pair compares it. Case, accents and
 * punctuation are no difference.
 *
 * @param a "" if the record has no such field
 * @param b "" if the record has no such field
 */
public record FieldPair(Field field, String a, String b) {
  private static final List<Field> COMPARED =
      List.of(
          Field.TITLE,
          Field.ORIGINAL_TITLE,
          Field.AUTHORS,
          Field.YEAR,
          Field.JOURNAL,
          Field.VOLUME,
          Field.ISSUE,
          Field.PAGES,
          Field.DOI,
          Field.PMID,
          Field.TYPE,
          Field.PUBLICATION_TYPES,
          Field.ABSTRACT);
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A part of a text, and whether the other text lacks a word of it. */
  public record Piece(String text, boolean differs) {}

  /**
   * The fields that at least one of two records has.
   *
   * @param printable makes a text fit to be shown
   */
  public static List<FieldPair> of(BibRecord a, BibRecord b, UnaryOperator<String> printable) {
    List<FieldPair> pairs = new ArrayList<>();
    for (Field field : COMPARED) {
      String one = printable.apply(value(a, field));
      String other = printable.apply(value(b, field));
      if (!one.isEmpty() || !other.isEmpty()) {
        pairs.add(new FieldPair(field, one, other));
      }
    }
    return pairs;
  }

  private static String value(BibRecord record, Field field) {
    String value = String.join("; ", record.fields().all(field));
    return field == Field.TYPE ? value.replace('-', ' ') : value;
  }

  /** The name of the field, such as {@code pub type}. */
  public String label() {
    return switch (field) {
      case ORIGINAL_TITLE -> "original";
      case PUBLICATION_TYPES -> "pub type";
      default -> field.key();
    };
  }

  /** Whether both records have the field and differ in its words. */
  public boolean differs() {
    return !a.isEmpty() && !b.isEmpty() && !words(a).equals(words(b));
  }

  public List<Piece> piecesOfA() {
    return pieces(a, b);
  }

  public List<Piece> piecesOfB() {
    return pieces(b, a);
  }

  /** The words of a text; none differs if the other text is empty. */
  private static List<Piece> pieces(String text, String other) {
    if (text.isEmpty()) {
      return List.of();
    }
    if (other.isEmpty()) {
      return List.of(new Piece(text, false));
    }
    Set<String> known = words(other);
    return Arrays.stream(text.split("(?<= )", -1))
        .map(part -> new Piece(part, !known.containsAll(words(part))))
        .toList();
  }

  private static Set<String> words(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return Arrays.stream(MARKS.split(bare.toLowerCase(Locale.ROOT), -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
