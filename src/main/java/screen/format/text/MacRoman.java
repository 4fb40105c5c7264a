package screen.format.text;

import java.util.regex.Pattern;

/**
 * Recognises old Macintosh files that pass for windows-1252: {@code García}, {@code Peña} and
 * {@code Jörg} become {@code Garc’a}, {@code Pe–a} and {@code Jšrg}, all of letters and signs of
 * Western text.
 */
final class MacRoman {
  private static final String CONSONANT = "[b-df-hj-np-tv-xz]";

  /** Characters that no word has at this place, where the Macintosh has a letter. */
  private static final Pattern MISPLACED =
      Pattern.compile(
          // í: García, Martínez, Martín, Joaquín; but patient’s, they’ve, Qur’an, Sana’a
          ("(?<=\\p{L}(?:C|qu))’(?=[ao]s?\\b|n\\b(?!’)|(?!(?:til|cause)\\b)C\\p{Ll}{2})"
                  // ñ: Peña, Muñoz; but risk–benefit, an area–a review
                  + "|(?<=\\p{L}[aeiouœ])–(?=(?:[eo]s?|[eo]z|a(?!\\s\\p{Ll})|as)\\b)"
                  // ó: León, acción, López
                  + "|(?<=\\p{L}\\p{Ll})—(?=n(?:es)?\\b)|(?<=\\b\\p{Lu})—(?=[mp]ez\\b)"
                  // ë: Noël; but Hawai‘i
                  + "|(?<=\\p{L}[aiou])‘(?=(?:l|lle|n)\\b)"
                  // ö: Jörg, Malmö; but Tomáš, Šimek
                  + "|(?<=(?i:C))š(?=C|\\b)"
                  // ú: Jesús, Raúl, Perú, Núñez; but cœur, fœtus
                  + "|(?<=[ae])œ|(?<=\\p{L})œ(?=–|\\b)|(?<=s)œ(?=s\\b)")
              .replace("C", CONSONANT),
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern BELOW_A0 = Pattern.compile("[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]");

  private MacRoman() {}

  /**
   * Whether there are signs of windows-1252 between its control characters and its letters, and all
   * are where the Macintosh has a letter.
   *
   * @param western the text as windows-1252
   */
  static boolean mayBe(String western) {
    long misplaced = MISPLACED.matcher(western).results().count();
    return misplaced > 0 && misplaced == BELOW_A0.matcher(western).results().count();
  }
}
