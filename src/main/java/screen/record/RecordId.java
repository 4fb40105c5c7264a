package screen.record;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stable id of a record: {@code <source id>:<key>}, for instance {@code pubmed:19604642}.
 *
 * @param source the id of the source in the protocol; lower-case letters, digits, {@code -} and
 *     {@code _}
 * @param key the database's accession number, else {@code doi-...}, else {@code h-} and 12 hex
 *     digits; without blanks or control characters. {@code ~2} at its end marks the second copy
 *     within one file
 */
public record RecordId(String source, String key) implements Comparable<RecordId> {
  private static final int COPY_DIGITS = 9;

  public RecordId {
    if (!isSource(source)) {
      throw new IllegalArgumentException("a source id is of a-z, 0-9, - and _: '" + source + "'");
    }
    if (!isKey(key)) {
      throw new IllegalArgumentException(
          "a record's key has neither spaces nor control characters: '" + key + "'");
    }
  }

  /** Parses an id {@code source:key}; empty if the text is none. */
  public static Optional<RecordId> parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String source = text.substring(0, colon);
    String key = text.substring(colon + 1);
    boolean valid = isSource(source) && isKey(key);
    return valid ? Optional.of(new RecordId(source, key)) : Optional.empty();
  }

  private static boolean isSource(String text) {
    if (text.isEmpty() || !isLetterOrDigit(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetterOrDigit(c) && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** Whether a text is a key: not empty, without ASCII blanks and control characters. */
  private static boolean isKey(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == 0x7f) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /**
   * The id of the n-th copy of this record within one file, 1-based; the first copy is the record
   * itself.
   */
  public RecordId copy(int n) {
    return n == 1 ? this : new RecordId(source, key + "~" + n);
  }

  /** The number of this copy of {@code first}, 1-based; 1 if it is {@code first} itself. */
  public int copyOf(RecordId first) {
    return equals(first) ? 1 : Integer.parseInt(key.substring(first.key.length() + 1));
  }

  /** The id without its copy number, if {@link #copy} wrote the text; else empty. */
  public static Optional<String> withoutCopy(String id) {
    int at = id.lastIndexOf('~');
    boolean copy =
        at > id.indexOf(':') + 1
            && at + 1 < id.length()
            && id.length() <= at + 1 + COPY_DIGITS
            && id.charAt(at + 1) != '0'
            && !id.substring(at).equals("~1")
            && id.chars().skip(at + 1L).allMatch(c -> c >= '0' && c <= '9');
    return copy ? Optional.of(id.substring(0, at)) : Optional.empty();
  }

  // Written out: the methods that Java generates for a record are slow at the first call.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordId id && source.equals(id.source) && key.equals(id.key);
  }

  @Override
  public int hashCode() {
    return 31 * source.hashCode() + key.hashCode();
  }

  /** Compares ids as text. */
  @Override
  public int compareTo(RecordId other) {
    if (source.equals(other.source)) {
      return key.compareTo(other.key);
    }
    int shorter = Math.min(source.length(), other.source.length());
    for (int i = 0; i <= shorter; i++) {
      int order = Character.compare(charAt(i), other.charAt(i));
      if (order != 0) {
        return order;
      }
    }
    return key.compareTo(other.key);
  }

  /** The i-th character of the source followed by a colon. */
  private char charAt(int i) {
    return i < source.length() ? source.charAt(i) : ':';
  }

  @Override
  public String toString() {
    return source + ":" + key;
  }
}
