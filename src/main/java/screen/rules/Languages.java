package screen.rules;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Languages by the words that databases use for them: ISO 639 codes and English names. */
public final class Languages {
  /** Codes of libraries (ISO 639-2/B) that differ from the others, and names that do. */
  private static final String FURTHER =
      """
      sq alb
      hy arm
      eu baq
      my bur
      zh chi
      cs cze
      nl dut flemish
      fr fre
      ka geo
      de ger
      el gre
      is ice
      mk mac
      mi mao
      ms may
      fa per farsi
      ro rum moldavian
      sk slo
      bo tib
      cy wel
      es castilian
      sr scr
      """;

  private static final Map<String, String> CODES = codes();

  private Languages() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = new Locale.Builder().setLanguage(code).build();
      codes.putIfAbsent(code, code);
      codes.putIfAbsent(language.getISO3Language(), code);
      codes.putIfAbsent(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
    for (String line : FURTHER.lines().toList()) {
      String[] words = line.split(" ", -1);
      for (String word : words) {
        codes.putIfAbsent(word, words[0]);
      }
    }
    return codes;
  }

  /** The ISO 639-1 code of a language; empty for words such as {@code und} or {@code multiple}. */
  public static Optional<String> code(String word) {
    return Optional.ofNullable(CODES.get(word.strip().toLowerCase(Locale.ROOT)));
  }

  /** All words that are understood, sorted. */
  public static Set<String> words() {
    return Collections.unmodifiableSet(new TreeSet<>(CODES.keySet()));
  }
}
