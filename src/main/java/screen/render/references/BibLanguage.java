package screen.render.references;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Maps languages to their names in babel and biblatex. */
final class BibLanguage {
  private static final String TABLE =
      """
      english en eng english
      ngerman de ger deu german deutsch
      french fr fre fra french français
      spanish es spa spanish español castilian
      portuguese pt por portuguese português
      italian it ita italian italiano
      dutch nl dut nld dutch
      danish da dan danish
      swedish sv swe swedish
      norsk no nor norwegian
      finnish fi fin finnish
      polish pl pol polish
      czech cs cze ces czech
      hungarian hu hun hungarian
      russian ru rus russian
      turkish tr tur turkish
      greek el gre ell greek
      croatian hr hrv croatian
      serbian sr srp serbian
      romanian ro rum ron romanian
      ukrainian uk ukr ukrainian
      japanese ja jpn japanese
      chinese zh chi zho chinese
      korean ko kor korean
      persian fa per fas persian
      arabic ar ara arabic
      hebrew he heb hebrew
      """;

  private static final Map<String, String> BY_WORD = new HashMap<>();

  static {
    TABLE
        .lines()
        .map(line -> List.of(line.split(" ", -1)))
        .forEach(words -> words.forEach(word -> BY_WORD.put(word, words.get(0))));
  }

  private BibLanguage() {}

  /** The name for {@code langid}; "" for an unknown language, or for several. */
  static String of(List<String> languages) {
    return languages.size() == 1
        ? BY_WORD.getOrDefault(languages.get(0).toLowerCase(Locale.ROOT), "")
        : "";
  }
}
