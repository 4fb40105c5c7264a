package screen.format.bibtex.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the people of an author field, family name first. */
public final class BibtexNames {
  private static final Pattern AND = Pattern.compile("(?:^|\\s)and(?:\\s|$)");

  /** A family name, followed by at most three capitals. */
  private static final Pattern INITIALS =
      Pattern.compile("\\p{L}[\\p{L}' -]{0,60}\\p{Ll}[\\p{L}'-]{0,30} \\p{Lu}{1,3}");

  /** Final capitals that are no given name: a single one, or several without a vowel. */
  private static final Pattern NO_NAME = Pattern.compile(" (?:\\p{Lu}|[B-DF-HJ-NP-TV-XZ]{2,3})$");

  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern SCIELO = Pattern.compile(",\\s{2,}");

  /** BibTeX has the suffix in the middle. */
  private static final Pattern SUFFIXED =
      Pattern.compile("([^,]+), ((?i:Jr|Sr|2nd|3rd|4th|5th)\\.?|II|III|IV), ([^,]+)");

  /** Lower-case words that belong to the family name after them. */
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "vom", "zu", "zur", "zum", "de", "der", "den", "des", "del", "della",
          "dello", "di", "da", "das", "do", "dos", "du", "la", "le", "el", "ten", "ter", "te", "af",
          "av", "bin", "ibn", "al", "st.", "y", "e", "'t");

  private BibtexNames() {}

  /**
   * Returns one value per person, {@code Family, Given}; a name in braces is a group's and is kept.
   */
  public static List<String> people(String field) {
    List<String> names = split(field).map(String::strip).toList();
    boolean initials = names.stream().allMatch(BibtexNames::endsWithInitials);
    boolean clear = names.stream().anyMatch(name -> NO_NAME.matcher(name).find());
    return names.stream()
        .filter(name -> !name.isEmpty() && !name.equals("others"))
        .map(name -> initials && clear ? initialsLast(name) : familyFirst(name))
        .toList();
  }

  /**
   * Whether it is like {@code Gupta PK}, as databases abbreviate; a given name would not be all
   * capitals.
   */
  private static boolean endsWithInitials(String name) {
    return INITIALS.matcher(name).matches() || name.equals("others");
  }

  private static String initialsLast(String name) {
    String plain = Latex.plain(name).strip();
    int blank = plain.lastIndexOf(' ');
    return blank < 0 ? plain : plain.substring(0, blank) + ", " + plain.substring(blank + 1);
  }

  private static Stream<String> split(String field) {
    String spaced = BLANKS.matcher(field).replaceAll(" ");
    if (AND.matcher(spaced).find()) {
      return splitAtAnd(spaced).stream();
    }
    if (SCIELO.matcher(field).find() && field.indexOf(';') < 0) {
      return SCIELO.splitAsStream(field);
    }
    return SEMICOLON.splitAsStream(field);
  }

  /** Splits at each {@code and} outside braces. */
  private static List<String> splitAtAnd(String field) {
    List<String> people = new ArrayList<>();
    Matcher and = AND.matcher(field);
    int start = 0;
    int depth = 0;
    int at = 0;
    while (and.find()) {
      depth += depth(field, at, and.start());
      at = and.start();
      if (depth <= 0) {
        people.add(field.substring(start, and.start()));
        start = and.end();
      }
    }
    people.add(field.substring(start));
    return people;
  }

  private static int depth(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
      depth += escaped ? 0 : c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return depth;
  }

  /** Whether the brace that it begins with is closed by its last character. */
  private static boolean isGroup(String name) {
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      depth += depth(name, i, i + 1);
      if (depth <= 0) {
        return i > 0 && i == name.length() - 1;
      }
    }
    return false;
  }

  private static String familyFirst(String name) {
    String plain = Latex.plain(name).strip();
    Matcher suffixed = SUFFIXED.matcher(plain);
    if (!isGroup(name) && suffixed.matches()) {
      return suffixed.group(1) + ", " + suffixed.group(3) + ", " + suffixed.group(2);
    }
    if (isGroup(name) || plain.indexOf(',') >= 0 || plain.indexOf(' ') < 0) {
      return plain;
    }
    List<String> words = BLANKS.splitAsStream(plain).toList();
    int family = words.size() - 1;
    while (family > 1 && PARTICLES.contains(words.get(family - 1))) {
      family--;
    }
    List<String> given = words.subList(0, family);
    if (given.stream().anyMatch(word -> Character.isLowerCase(word.charAt(0)))) {
      return plain;
    }
    return String.join(" ", words.subList(family, words.size())) + ", " + String.join(" ", given);
  }
}
