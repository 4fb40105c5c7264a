package screen.duplicates.match.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import screen.duplicates.match.text.FoldedText;
import screen.duplicates.match.text.Spelling;
import screen.duplicates.match.text.Words;

/**
 * An author's name, reduced to the parts that databases agree on.
 *
 * @param family the family name as letters, without particles, "ae", "oe" and "ue" written "a",
 *     "o", "u"
 * @param given the first given name or initial, folded in the same way; "" if there is none
 * @param initials the initials of all given names, in order
 * @param parts the words of a family name of several, written in the same way; else empty
 */
public record Person(String family, String given, String initials, List<String> parts) {
  /** The least number of letters of a family name that a compound name may be shortened to. */
  private static final int SHORTEST_PART = 3;

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "der", "den", "des", "van", "von", "la", "le", "di", "da", "dos",
          "das", "do", "du", "el", "al", "ter", "ten", "zu", "zur", "y", "jr", "sr", "ii", "iii",
          "null", "md", "phd", "mr", "mrs", "dr", "the");
  private static final Set<String> NO_NAMES =
      Set.of(
          "et al",
          "etal",
          "others",
          "et",
          "anonymous",
          "anon",
          "al",
          "a l",
          "sup",
          "no authorship indicated",
          "no authors listed",
          "unknown");
  private static final String NO_NAME_INITIALS = "eoasnu";

  public Person {
    parts = List.copyOf(parts);
  }

  /** Parses a name in any usual syntax; empty for a value that is no name, such as "et al.". */
  static Optional<Person> of(String name) {
    if (mayBeNoName(name) && NO_NAMES.contains(FoldedText.of(name))) {
      return Optional.empty();
    }
    int comma = name.indexOf(',');
    List<String> family = new ArrayList<>();
    List<String> given = new ArrayList<>();
    if (comma >= 0) {
      addWords(family, name.substring(0, comma));
      addWords(given, name.substring(comma + 1));
    } else {
      divide(name, family, given);
    }
    return person(family, given);
  }

  /** A cheap test before folding a name: whether it may begin like one of {@link #NO_NAMES}. */
  private static boolean mayBeNoName(String name) {
    char first = name.isEmpty() ? ' ' : name.charAt(0);
    boolean letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
    return !letter || NO_NAME_INITIALS.indexOf(first | 0x20) >= 0;
  }

  /**
   * Divides a name without a comma: initials are given names; without any, so are all words but the
   * last. A name that begins with a particle is a family name alone ("van der Heiden"), and a
   * hyphen does not divide one ("Lopez-Ruiz").
   */
  private static void divide(String name, List<String> family, List<String> given) {
    List<String> words = Words.of(name.replace('.', ' '));
    boolean initials = words.stream().anyMatch(Person::isInitials);
    boolean familyOnly = !initials && words.size() > 1 && isLowerParticle(words.get(0));
    for (int i = 0; i < words.size(); i++) {
      boolean isGiven = initials ? isInitials(words.get(i)) : !familyOnly && i < words.size() - 1;
      addWords(isGiven ? given : family, words.get(i));
    }
  }

  private static boolean isLowerParticle(String word) {
    return Character.isLowerCase(word.charAt(0)) && PARTICLES.contains(word);
  }

  private static Optional<Person> person(List<String> family, List<String> given) {
    family.removeIf(PARTICLES::contains);
    if (family.isEmpty()) {
      given.stream()
          .filter(word -> word.length() > 2 && !PARTICLES.contains(word))
          .findFirst()
          .ifPresent(family::add);
      given.removeAll(family);
    }
    if (family.isEmpty()) {
      given.stream().findFirst().ifPresent(family::add);
    }
    if (family.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Person(
            Spelling.plainVowels(String.join("", family)),
            given.isEmpty() ? "" : Spelling.plainVowels(given.get(0)),
            initials(given),
            family.size() > 1 ? family.stream().map(Spelling::plainVowels).toList() : List.of()));
  }

  /** The first letters of given names, of initials written together each one: "JR", "John R". */
  private static String initials(List<String> given) {
    StringBuilder initials = new StringBuilder();
    for (String word : given) {
      initials.append(word.length() <= 3 && given.size() == 1 ? word : word.substring(0, 1));
    }
    return initials.toString();
  }

  private static void addWords(List<String> words, String text) {
    for (String word : Words.of(FoldedText.of(text))) {
      words.add(word);
    }
  }

  private static boolean isInitials(String word) {
    String letters = word.replace("-", "");
    return letters.length() <= 3
        && !letters.isEmpty()
        && letters.chars().allMatch(Character::isUpperCase);
  }

  /**
   * The part of a person that {@link #mayResemble} compares: the first and the last letter of the
   * family name, the first of a given name that may be swapped with it, and whether there are
   * parts.
   */
  long mark() {
    long parted = parts.isEmpty() ? 0 : 1;
    long givenFirst = given.length() > 2 ? given.charAt(0) : 0;
    return parted << 48
        | givenFirst << 32
        | (long) family.charAt(family.length() - 1) << 16
        | family.charAt(0);
  }

  /** A cheap test before {@link #resembles}, by the marks of both; false only if that is false. */
  static boolean mayResemble(long one, long other) {
    long differing = one ^ other;
    return (differing & 0xffffL) == 0
        || (differing & 0xffff0000L) == 0
        || ((one >>> 32 ^ other) & 0xffffL) == 0
        || ((other >>> 32 ^ one) & 0xffffL) == 0
        || (one | other) >>> 48 != 0;
  }

  /** Whether both could be the same person, even if one has family and given name swapped. */
  public boolean resembles(Person other) {
    return Spelling.alike(family, other.family)
        || swapped(other)
        || other.swapped(this)
        || shortens(other)
        || other.shortens(this);
  }

  /** Whether this family name is one word of the other's: "Soto" of "Perez de Soto". */
  private boolean shortens(Person other) {
    return !other.parts.isEmpty()
        && family.length() >= SHORTEST_PART
        && other.parts.contains(family);
  }

  /**
   * Whether the given names contradict each other: "J" against "Ann". A middle name in the place of
   * the first is no contradiction: "John Robert" against "Robert".
   */
  public boolean givenDiffers(Person other) {
    return !given.isEmpty()
        && !other.given.isEmpty()
        && initials.indexOf(other.given.charAt(0)) < 0
        && other.initials.indexOf(given.charAt(0)) < 0
        && family.equals(other.family);
  }

  private boolean swapped(Person other) {
    return given.length() > 2 && given.equals(other.family);
  }
}
