package screen.duplicates.match.fields;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import screen.record.BibRecord;

/**
 * The scripts of a record's title, authors and journal. Texts in two scripts cannot be compared,
 * but are no evidence against a duplicate, since databases translate.
 *
 * @param title the script of most of its letters; {@link UnicodeScript#COMMON} if it has none
 */
public record Scripts(UnicodeScript title, UnicodeScript authors, UnicodeScript journal) {
  static Scripts of(BibRecord record) {
    return new Scripts(
        of(List.of(record.title())), of(record.authors()), of(List.of(record.journal())));
  }

  private static UnicodeScript of(List<String> texts) {
    boolean letters = false;
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= 0x80) {
          return mostFrequent(texts);
        }
        letters |= (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
      }
    }
    return letters ? UnicodeScript.LATIN : UnicodeScript.COMMON;
  }

  private static UnicodeScript mostFrequent(List<String> texts) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int latin = 0;
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        int c = text.codePointAt(i);
        i += Character.charCount(c) - 1;
        if (c < 0x80) {
          latin += (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
        } else if (Character.isLetter(c)) {
          counts.merge(of(c), 1, Integer::sum);
        }
      }
    }
    if (latin > 0) {
      counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
  }

  /** The script of a letter; the three scripts of Japanese count as one. */
  private static UnicodeScript of(int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA
        ? UnicodeScript.HAN
        : script;
  }

  /** Whether both texts have letters, of different scripts. */
  public static boolean differ(UnicodeScript one, UnicodeScript other) {
    return one != other && one != UnicodeScript.COMMON && other != UnicodeScript.COMMON;
  }
}
