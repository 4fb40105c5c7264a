package screen.extraction;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Decides whether two people's values of a field are the same. */
final class Sameness {
  private Sameness() {}

  /**
   * Numbers are the same within the tolerance of the field, with any number of decimals; numbers of
   * participants must be equal. Texts are the same if they differ only in case, blanks and
   * punctuation.
   */
  static boolean of(FormField field, Value a, Value b) {
    if (!a.getClass().equals(b.getClass())) {
      return false;
    }
    if (a instanceof Value.Words || a instanceof Value.Names || a instanceof Value.Day) {
      return comparable(a).equals(comparable(b));
    }
    BigDecimal tolerance = field.limits().tolerance();
    return near(a.numbers(), b.numbers(), tolerance)
        && near(a.deviations(), b.deviations(), tolerance)
        && near(a.counts(), b.counts(), BigDecimal.ZERO);
  }

  private static boolean near(List<BigDecimal> a, List<BigDecimal> b, BigDecimal tolerance) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (a.get(i).subtract(b.get(i)).abs().compareTo(tolerance) > 0) {
        return false;
      }
    }
    return true;
  }

  private static Object comparable(Value value) {
    return value instanceof Value.Names names
        ? new TreeSet<>(names.names().stream().map(Sameness::comparable).toList())
        : comparable(value.text());
  }

  /** The letters and digits of a text, in small letters; all signs are one blank. */
  static String comparable(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll(
            "(?<![0-9])[^\\p{L}\\p{N}%<>=]+|(?<=[0-9])[^\\p{L}\\p{N}%<>=.]+|\\.(?![0-9])", " ")
        .strip();
  }
}
