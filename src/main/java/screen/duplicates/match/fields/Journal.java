package screen.duplicates.match.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import screen.duplicates.match.text.FoldedText;
import screen.duplicates.match.text.Spelling;
import screen.duplicates.match.text.Words;

/**
 * A journal: the words of its name that carry meaning, and its ISSNs.
 *
 * @param issns eight characters each, no hyphen
 * @param isMeeting whether the name is that of a conference or its proceedings
 */
public record Journal(List<String> words, List<String> issns, boolean isMeeting) {
  private static final int ISSN_LENGTH = 8;
  private static final Pattern MEETING =
      Pattern.compile(
          "(?i)conferen|proceeding|symposi|workshop|congres|kongress|tagung|meeting|colloqui|\\bproc\\b|\\bconf\\b|\\bsymp\\b|\\bcong\\b|lecture"
              + " notes|\\b(19|20)\\d\\d\\b");

  private static final Set<String> STOP =
      Set.of(
          "the",
          "of",
          "and",
          "in",
          "for",
          "on",
          "a",
          "an",
          "de",
          "la",
          "le",
          "des",
          "der",
          "die",
          "das",
          "und",
          "et",
          "y",
          "del",
          "fur",
          "du",
          "di",
          "e",
          "do",
          "da",
          "dos",
          "part",
          "conference",
          "proceedings",
          "annual",
          "vol",
          "vols",
          "volume");

  public Journal {
    words = List.copyOf(words);
    issns = List.copyOf(issns);
  }

  static Journal of(String name, List<String> issns) {
    List<String> words = new ArrayList<>();
    for (String word : Words.of(FoldedText.of(withoutNotes(name)))) {
      if (!STOP.contains(word) && !isCount(word)) {
        words.add(word);
      }
    }
    return new Journal(words, numbers(issns), MEETING.matcher(name).find());
  }

  /** Whether a word is the year or number of a conference: "2007", "12th". */
  private static boolean isCount(String word) {
    return Character.isDigit(word.charAt(0))
        && Character.isDigit(word.charAt(Math.max(0, word.length() - 3)));
  }

  public boolean isEmpty() {
    return words.isEmpty() && issns.isEmpty();
  }

  /**
   * Removes "(Online)", "[Electronic Resource]", ": the official journal of", ".Conference: ..".
   */
  private static String withoutNotes(String name) {
    StringBuilder out = new StringBuilder(name.length());
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        out.append(c);
      }
    }
    String bare = out.toString();
    for (String note :
        new String[] {"onference:", " : the ", " : official", ": official", ": the official"}) {
      int at = bare.indexOf(note);
      if (at > 1) {
        bare = bare.substring(0, at);
      }
    }
    return bare.isBlank() ? name : bare;
  }

  private static List<String> numbers(List<String> issns) {
    List<String> numbers = new ArrayList<>(issns.size());
    for (String issn : issns) {
      String plain = issn.replace("-", "").toUpperCase(Locale.ROOT);
      if (plain.length() == ISSN_LENGTH) {
        numbers.add(plain);
      }
    }
    return numbers;
  }

  public boolean sharesIssn(Journal other) {
    for (String issn : issns) {
      if (other.issns.contains(issn)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this name is a single word of the other's name: "Spine" in "Spine (Phila Pa)". */
  public boolean isWordOf(Journal other) {
    return words.size() == 1 && other.words.contains(words.get(0));
  }

  /** The number of words that match in order, whole or abbreviated. */
  public int aligned(Journal other) {
    int aligned = 0;
    int from = 0;
    for (String word : words) {
      for (int j = from; j < other.words.size(); j++) {
        if (Spelling.abbreviates(word, other.words.get(j))
            || Spelling.abbreviates(other.words.get(j), word)) {
          aligned++;
          from = j + 1;
          break;
        }
      }
    }
    return aligned;
  }

  /** Whether this name is a single word made of the other's initials: "JAMA". */
  public boolean isAcronymOf(Journal other) {
    if (words.size() != 1 || other.words.size() < 3) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    other.words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString().equals(words.get(0));
  }
}
