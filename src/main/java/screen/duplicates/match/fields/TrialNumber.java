package screen.duplicates.match.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.record.BibRecord;
import screen.record.Field;

/**
 * The number of a trial in a registry.
 *
 * @param registry its prefix in capitals: "NCT", "ISRCTN"
 */
public record TrialNumber(String registry, String number) {
  private static final int SHORTEST = 6;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(NCT|ISRCTN|ACTRN|DRKS|UMIN|CHICTR|EUCTR|EUDRACT|CTRI|IRCT|KCT|TCTR|PACTR|NTR|JRCTS?)"
              + "[A-Z]{0,4}[ /:-]?([0-9][0-9/-]{4,}[0-9])|\\b()(20\\d\\d-\\d{6}-\\d\\d)\\b");

  /**
   * The numbers in a record's journal, pages, link and accession number, where they identify the
   * entry itself. The title is not searched, as an article may give the number of its trial there.
   */
  static List<TrialNumber> in(BibRecord record) {
    List<TrialNumber> numbers = new ArrayList<>(0);
    for (Field field : List.of(Field.JOURNAL, Field.PAGES, Field.URL, Field.ACCESSION)) {
      String text = record.fields().first(field);
      if (mayContain(text)) {
        Matcher matcher = NUMBER.matcher(text.toUpperCase(Locale.ROOT));
        while (matcher.find()) {
          numbers.add(number(matcher));
        }
      }
    }
    return List.copyOf(numbers);
  }

  /** EudraCT numbers are written with either prefix, a country behind them, or bare. */
  private static TrialNumber number(Matcher matcher) {
    String registry = matcher.group(1);
    if (registry == null || registry.equals("EUDRACT")) {
      return new TrialNumber("EUCTR", matcher.group(registry == null ? 4 : 2));
    }
    return new TrialNumber(registry, matcher.group(2));
  }

  /** Whether there are enough digits in a row; saves matching the pattern on most texts. */
  private static boolean mayContain(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < SHORTEST; i++) {
      char c = text.charAt(i);
      digits = (c >= '0' && c <= '9') || c == '-' ? digits + 1 : 0;
    }
    return digits >= SHORTEST;
  }
}
