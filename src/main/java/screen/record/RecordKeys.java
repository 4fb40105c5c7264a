package screen.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.Sha256;

/**
 * Derives the key of a record within its source, stable over re-exports: the database's accession
 * number, else {@code doi-} and the DOI, else {@code h-} and 12 hex digits of a SHA-256 over the
 * normalised title, first author, year, journal, volume and pages.
 */
public final class RecordKeys {
  private static final int DIGITS = 12;
  private static final String BY_CONTENT = "h-";

  private RecordKeys() {}

  public static String of(Fields fields) {
    String accession = printable(fields.first(Field.ACCESSION));
    if (!accession.isEmpty()) {
      return accession;
    }
    String doi = printable(fields.first(Field.DOI));
    return doi.isEmpty() ? BY_CONTENT + hash(fields) : "doi-" + doi;
  }

  /** Whether the key in a record's id is a hash of its content, so that a correction changes it. */
  public static boolean isOfContent(String id) {
    return id.startsWith(BY_CONTENT, id.indexOf(':') + 1);
  }

  /**
   * The content that the key of an entry without accession number and DOI is made of, one line per
   * field.
   */
  public static String content(Fields fields) {
    return Stream.of(
            Field.TITLE, Field.AUTHORS, Field.YEAR, Field.JOURNAL, Field.VOLUME, Field.PAGES)
        .map(field -> normalised(fields.first(field)))
        .collect(Collectors.joining("\n"));
  }

  private static String hash(Fields fields) {
    return Sha256.hex(content(fields)).substring(0, DIGITS);
  }

  /** Letters and digits only, without accents, in lower case. */
  static String normalised(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(decomposed.length());
    decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** The text as allowed in an id: blanks become {@code _}, control characters are removed. */
  private static String printable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.strip()
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && c != 0xFEFF)
        .forEach(
            c ->
                kept.appendCodePoint(
                    Character.isWhitespace(c) || Character.isSpaceChar(c) ? '_' : c));
    return kept.toString();
  }
}
