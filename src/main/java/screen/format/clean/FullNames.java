package screen.format.clean;

import java.util.List;
import java.util.Set;

/** Recognises people with given names in full or first, as in {@code Ann B. van Doe}. */
public final class FullNames {
  private static final int LONGEST = 6;

  /** Words in lower case that occur within names. */
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "ten", "ter", "de", "del", "della", "di", "da", "do", "dos",
          "das", "du", "la", "le", "el", "al", "bin", "ibn", "y", "e", "zu", "af", "av");

  /** Words in names of bodies and groups, but not of people. */
  private static final Set<String> OF_BODIES =
      Set.of(
          "Administration",
          "Agency",
          "Alliance",
          "Association",
          "Authority",
          "Board",
          "Bureau",
          "Care",
          "Center",
          "Centre",
          "Clinic",
          "Collaboration",
          "Collaborators",
          "College",
          "Commission",
          "Committee",
          "Company",
          "Consortium",
          "Council",
          "Department",
          "Directorate",
          "Division",
          "Federation",
          "Foundation",
          "Group",
          "Health",
          "Hospital",
          "Institute",
          "Institutes",
          "Investigators",
          "Laboratory",
          "Ministry",
          "Network",
          "Office",
          "Organisation",
          "Organization",
          "Panel",
          "Program",
          "Programme",
          "Research",
          "School",
          "Service",
          "Society",
          "Study",
          "Task",
          "Team",
          "Trial",
          "Trust",
          "Unit",
          "University");

  private FullNames() {}

  /**
   * Whether each part is a person.
   *
   * @param joined whether a word joins them; two separated by a comma may be a family name and
   *     given names, unless initials come first
   */
  public static boolean are(List<String> parts, boolean joined) {
    boolean clear = joined || parts.size() > 2;
    for (String part : parts) {
      String[] words = part.strip().split(" ");
      if (!isPerson(words) || (!clear && !beginsWithInitials(words))) {
        return false;
      }
    }
    return parts.size() > 1;
  }

  /** Whether it is one person, with given names in full and without a comma. */
  public static boolean is(String name) {
    return name.indexOf(',') < 0 && isPerson(name.split(" ")) && !Initials.follow(name);
  }

  private static boolean beginsWithInitials(String[] words) {
    return words[0].length() == 1 || (words[0].indexOf('.') > 0 && Initials.are(words[0]));
  }

  private static boolean isPerson(String[] words) {
    String last = words[words.length - 1];
    boolean person =
        words.length > 1 && words.length <= LONGEST && isCapital(words[0]) && isFamily(last);
    for (int i = 0; person && i < words.length; i++) {
      person =
          (isCapital(words[i]) && !OF_BODIES.contains(words[i])) || PARTICLES.contains(words[i]);
    }
    return person;
  }

  private static boolean isFamily(String word) {
    return isCapital(word)
        && word.length() > 1
        && word.chars().skip(1).anyMatch(Character::isLowerCase)
        && word.chars().allMatch(c -> Character.isLetter(c) || "-'\u2019\u2010".indexOf(c) >= 0);
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && word.chars().noneMatch(Character::isDigit);
  }
}
