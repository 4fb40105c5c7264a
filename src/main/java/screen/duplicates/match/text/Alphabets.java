package screen.duplicates.match.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Latin spellings of letters and character entities, which databases print differently. */
final class Alphabets {
  private static final String[] GREEK = {
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda",
    "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi",
    "psi", "omega"
  };
  private static final int SMALL_ALPHA = 0x3b1;
  private static final int CAPITAL_ALPHA = 0x391;

  /** Latin letters that Unicode does not decompose. */
  private static final Map<Integer, String> LATIN =
      Map.ofEntries(
          Map.entry(0xdf, "ss"),
          Map.entry(0xe6, "ae"),
          Map.entry(0xc6, "ae"),
          Map.entry(0x153, "oe"),
          Map.entry(0x152, "oe"),
          Map.entry(0xf8, "o"),
          Map.entry(0xd8, "o"),
          Map.entry(0x142, "l"),
          Map.entry(0x141, "l"),
          Map.entry(0x111, "d"),
          Map.entry(0x110, "d"),
          Map.entry(0xf0, "d"),
          Map.entry(0xd0, "d"),
          Map.entry(0xfe, "th"),
          Map.entry(0xde, "th"),
          Map.entry(0x131, "i"),
          Map.entry(0x127, "h"),
          Map.entry(0x167, "t"));

  private static final Map<String, String> ENTITIES = entities();

  private Alphabets() {}

  /** The Latin spelling of a letter that is not ASCII; "" if it is not listed here. */
  static String latin(int c) {
    if (c >= SMALL_ALPHA && c < SMALL_ALPHA + GREEK.length) {
      return GREEK[c - SMALL_ALPHA];
    }
    if (c >= CAPITAL_ALPHA && c < CAPITAL_ALPHA + GREEK.length) {
      return GREEK[c - CAPITAL_ALPHA];
    }
    return LATIN.getOrDefault(c, "");
  }

  static boolean isApostrophe(int c) {
    return c == 0x2019 || c == 0x2018 || c == 0xb4 || c == 0x2bc || c == 0x2032;
  }

  /** The folded text of a named character entity such as {@code eacute}; "" if it is unknown. */
  static String entity(String name) {
    return ENTITIES.getOrDefault(name, "");
  }

  private static Map<String, String> entities() {
    Map<String, String> entities = new HashMap<>();
    for (String name : new String[] {"amp", "lt", "gt", "quot", "nbsp", "ndash", "mdash"}) {
      entities.put(name, " ");
    }
    entities.put("apos", "'");
    entities.put("rsquo", "'");
    for (String name : GREEK) {
      entities.put(name, name);
      entities.put(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), name);
    }
    for (String letter : Words.of("a e i o u c n y A E I O U C N Y")) {
      for (String mark : Words.of("acute grave circ uml tilde ring cedil")) {
        entities.put(letter + mark, letter.toLowerCase(Locale.ROOT));
      }
    }
    return Map.copyOf(entities);
  }
}
