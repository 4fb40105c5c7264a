package screen.format.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Scripts, and the look of text that was decoded in the right encoding. */
enum Script {
  WESTERN(
      "àâæçéèêëîïôœùûüÿñ",
      "äöüßéèàáíó",
      "áéíñóúüç",
      "ãáàâçéêíóôúü",
      "õç",
      "àéèìíîòóùú",
      "æøåéèêóòâôäöü",
      "áðéíóúýþæö",
      "õäöüšž",
      "ëïéèöüáóíêâä",
      "àçéèíïóòúü",
      "áéíóúýšžäô",
      "çëöüâîû"),
  CENTRAL_EUROPEAN(
      "áčďéěíňóřšťúůýž",
      "áäčďéíĺľňóôŕšťúýž",
      "ąćęłńóśźż",
      "áéíóöőúüű",
      "ăâîşţșț",
      "čćđšž",
      "äöüßé"),
  TURKISH("çğıöşüâîû"),
  BALTIC("āčēģīķļņšūž", "ąčęėįšųūž", "äõöüšž"),
  CYRILLIC {
    @Override
    boolean isWord(String word) {
      return isOf(word, Character.UnicodeScript.CYRILLIC)
          && word.chars()
              .noneMatch(c -> c > 0x451 && "єѕіїјљњћўџґ".indexOf(Character.toLowerCase(c)) < 0);
    }
  },
  GREEK {
    @Override
    boolean isWord(String word) {
      return isOf(word, Character.UnicodeScript.GREEK);
    }
  },
  HEBREW {
    @Override
    boolean isWord(String word) {
      return isOf(word, Character.UnicodeScript.HEBREW);
    }
  },
  ARABIC {
    @Override
    boolean isWord(String word) {
      return isOf(word, Character.UnicodeScript.ARABIC);
    }
  },
  THAI {
    @Override
    boolean isWord(String word) {
      return isOf(word, Character.UnicodeScript.THAI);
    }
  },
  /** Characters that the simplified standard counts as frequent. */
  SIMPLIFIED_CHINESE {
    @Override
    boolean isWord(String word) {
      return areCommon(word, "GB2312", 0xa1, 0xa3, 0xb0, 0xd7);
    }
  },
  TRADITIONAL_CHINESE {
    @Override
    boolean isWord(String word) {
      return areCommon(word, "Big5", 0xa1, 0xa3, 0xa4, 0xc6);
    }
  },
  JAPANESE {
    @Override
    boolean isWord(String word) {
      return areCommon(word, "EUC-JP", 0xa1, 0xa5, 0xb0, 0xcf);
    }
  },
  KOREAN {
    @Override
    boolean isWord(String word) {
      return areCommon(word, "EUC-KR", 0xa1, 0xa3, 0xb0, 0xc8);
    }
  };

  /** Signs allowed within words of any language. */
  private static final String JOINTS = "'’‘´`-–—·­µ";

  /** Signs allowed right before a word. */
  private static final String BEFORE_WORDS = "“„‚«‹¿¡…©°µ´";

  /** Signs before figures or alone, which are letters in other encodings. */
  private static final String NEVER_BEFORE_LETTERS = "£¥¯";

  /** Most letters beyond ASCII in a row in a Western word. */
  private static final int LONGEST_RUN = 3;

  private final List<String> alphabets;

  /**
   * @param alphabets the letters beyond a to z, one string for each language
   */
  Script(String... alphabets) {
    this.alphabets = List.of(alphabets);
  }

  /** Odd words allowed per hundred: misprints, formulas, other encodings. */
  private static final int ODD = 5;

  /**
   * How a text looks.
   *
   * @param words runs of letters and signs beyond ASCII, with the ASCII letters around
   * @param odd those of them that are not words of the script
   * @param signs characters beyond ASCII that are not letters
   * @param foreign words outside the language that has most of them
   */
  record Look(int words, int odd, int signs, int foreign) {
    boolean isSound() {
      return odd * 100 <= words * ODD;
    }

    boolean isMostlySound() {
      return odd * 3 <= words;
    }
  }

  /** Whether its words are of Latin letters, some with accents. */
  boolean isLatin() {
    return !alphabets.isEmpty();
  }

  Look look(String text) {
    List<String> all = words(text).toList();
    int odd = (int) all.stream().filter(word -> !isWord(word)).count();
    long ofOne =
        alphabets.stream()
            .mapToLong(it -> all.stream().filter(word -> isOf(lettersOf(word), it)).count())
            .max()
            .orElse(all.size());
    long signs = text.chars().filter(c -> c >= 128 && !Character.isLetter(c)).count();
    return new Look(all.size(), odd, (int) signs, (int) (all.size() - ofOne));
  }

  private static Stream<String> words(String text) {
    return Stream.of(
            text.split("[\\x00-\\x40\\x5b-\\x60\\x7b-\\x7f\\u00a0\\u3000\\u00b7\\u2010-\\u2019]+"))
        .filter(word -> word.chars().anyMatch(c -> c >= 128));
  }

  /** Whether the letters beyond ASCII are of one language and at allowed places. */
  boolean isWord(String word) {
    String inner = withoutSignsAround(word);
    int signs = word.indexOf(inner);
    if (!inner.isEmpty()
        && signs > 0
        && (inner.charAt(0) >= 128 || NEVER_BEFORE_LETTERS.indexOf(word.charAt(signs - 1)) >= 0)
        && BEFORE_WORDS.indexOf(word.charAt(signs - 1)) < 0) {
      return false;
    }
    int run = 0;
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      run = c >= 128 && Character.isLetter(c) ? run + 1 : 0;
      boolean strange = !Character.isLetter(c) && JOINTS.indexOf(c) < 0;
      if (strange || run > LONGEST_RUN || isCapitalWithin(inner, i)) {
        return false;
      }
    }
    String letters = lettersOf(inner);
    return alphabets.stream().anyMatch(it -> isOf(letters, it));
  }

  /** Returns the letters beyond ASCII, in lower case. */
  private static String lettersOf(String word) {
    StringBuilder letters = new StringBuilder();
    word.chars()
        .filter(c -> c >= 128 && Character.isLetter(c) && JOINTS.indexOf(c) < 0)
        .forEach(c -> letters.append((char) c));
    return letters.toString().toLowerCase(Locale.ROOT).replace("i\u0307", "");
  }

  private static boolean isOf(String letters, String alphabet) {
    return letters.chars().allMatch(c -> alphabet.indexOf(c) >= 0);
  }

  private static String withoutSignsAround(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && isSign(word.charAt(from))) {
      from++;
    }
    while (to > from && isSign(word.charAt(to - 1))) {
      to--;
    }
    return from < to ? word.substring(from, to) : "";
  }

  /** A control character is none: it is never written on purpose. */
  private static boolean isSign(char c) {
    return c >= 0xa0 && c != 0xfffd && !Character.isLetter(c) && !Character.isISOControl(c);
  }

  /** An accented capital after a small letter, or before one if it does not begin the word. */
  private static boolean isCapitalWithin(String word, int at) {
    char c = word.charAt(at);
    if (c < 128
        || !Character.isUpperCase(c)
        || at == 0
        || !Character.isLetter(word.charAt(at - 1))) {
      return false;
    }
    boolean smallBehind = at + 1 < word.length() && Character.isLowerCase(word.charAt(at + 1));
    return Character.isLowerCase(word.charAt(at - 1)) || smallBehind;
  }

  static boolean isOf(String word, Character.UnicodeScript script) {
    String inner = withoutSignsAround(word);
    boolean small = false;
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      if (letter ? Character.UnicodeScript.of(c) != script : JOINTS.indexOf(c) < 0) {
        return false;
      }
      if (small && Character.isUpperCase(c)) {
        return false;
      }
      small = Character.isLowerCase(c);
    }
    return true;
  }

  /**
   * Whether four of five characters beyond ASCII are among a standard's signs and frequent ones.
   */
  private static boolean areCommon(
      String word, String charset, int signs, int lastSign, int first, int last) {
    CharsetEncoder encoder = Charset.forName(charset).newEncoder();
    int common = 0;
    int all = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 128) {
        all++;
        int lead =
            encoder.canEncode(c)
                ? String.valueOf(c).getBytes(Charset.forName(charset))[0] & 0xff
                : 0;
        common += (lead >= signs && lead <= lastSign) || (lead >= first && lead <= last) ? 1 : 0;
      }
    }
    return common * 5 >= all * 4;
  }
}
