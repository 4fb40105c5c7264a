package screen;

/** Numbers with their nouns. */
public final class Counted {
  private Counted() {}

  /** Such as {@code 1 search} or {@code 2 searches}. */
  public static String of(int n, String noun) {
    return n + " " + noun(n, noun);
  }

  /** The noun in the form for a number; of several words, the last takes the plural. */
  public static String noun(int n, String noun) {
    if (n == 1) {
      return noun;
    }
    if (noun.matches(".*(ch|sh|s|x)")) {
      return noun + "es";
    }
    return noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }

  /** The first form for 1, the second for any other number, such as {@code is} and {@code are}. */
  public static String form(int n, String one, String more) {
    return n == 1 ? one : more;
  }
}
