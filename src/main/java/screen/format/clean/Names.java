package screen.format.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Authors in the notations of exports, one value per person or group. */
public final class Names {
  private static final Pattern NUMBER_IN_BRACKETS = Pattern.compile("\\s*\\((?:\\d{5,})?\\)");
  private static final Pattern ROLE = Pattern.compile("\\s*\\[[^\\[\\]]*\\]|,\\s*Eds?\\.?$");
  private static final Pattern COMMAS = Pattern.compile(",,++");
  private static final Pattern AND_OTHERS =
      Pattern.compile("[,;\\s]*\\b(?:et\\.? al\\.?|and others)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_PAIRS =
      Pattern.compile(",\\s+(?:(?:and|AND)\\s+|&\\s+)?|\\s+(?:and|AND|&)\\s+");
  private static final Pattern BAR = Pattern.compile(" ?\\| ?");
  private static final Pattern JOINT = Pattern.compile(" (?:and|AND|&) ");
  private static final Pattern BETWEEN_NAMES = Pattern.compile(",? (?:and|AND|&) |, ?");
  private static final Pattern REGISTRY_NUMBER =
      Pattern.compile(
          "(?:NCT|ISRCTN|ACTRN|DRKS|PACTR|TCTR|KCT|UMIN|ChiCTR|EUCTR|CTIS|IRCT|JPRN|RBR|CTRI|NTR|NL|SLCTR|LBCTR|RPCEC|PER)[-\\d/\u2010][-\\w/\u2010]{3,}");

  private Names() {}

  /** Returns the people of one cleaned value, usually one. */
  public static List<String> in(String value) {
    List<String> people = new ArrayList<>(1);
    String names =
        value.indexOf('[') <= 0 && !value.contains(", Ed")
            ? value
            : ROLE.matcher(value).replaceAll("");
    for (String part : split(names)) {
      String person = one(part);
      if (!person.isEmpty()) {
        people.add(person);
      }
    }
    return people;
  }

  /** Returns the people of a value that joins them by {@code and} and puts given names first. */
  public static List<String> givenFirst(String value) {
    List<String> people = new ArrayList<>();
    for (String part : value.split(" and ", -1)) {
      String name = trimmed(part);
      int blank = name.lastIndexOf(' ');
      people.add(blank < 0 ? name : name.substring(blank + 1) + ", " + name.substring(0, blank));
    }
    return people;
  }

  /** Whether it is a trial's number, which registries write in place of the author. */
  public static boolean isRegistryNumber(String value) {
    return hasDigit(value) && REGISTRY_NUMBER.matcher(trimmed(value)).matches();
  }

  private static String one(String raw) {
    String name = raw.indexOf('(') < 0 ? raw : NUMBER_IN_BRACKETS.matcher(raw).replaceAll("");
    if (name.endsWith("al.") || name.endsWith(" al") || name.endsWith("others")) {
      name = AND_OTHERS.matcher(name).replaceFirst("");
    }
    name = trimmed(name);
    if (name.contains(",,")) {
      name = COMMAS.matcher(name).replaceAll(",");
    }
    if (name.endsWith(", null")) {
      name = name.substring(0, name.length() - 6);
    }
    int comma = name.indexOf(',');
    if (comma < 0) {
      return name.indexOf(' ') > 0 ? Initials.withComma(name) : name;
    }
    boolean glued = comma + 1 < name.length() && Character.isUpperCase(name.charAt(comma + 1));
    return glued ? name.substring(0, comma) + ", " + name.substring(comma + 1) : name;
  }

  private static boolean hasDigit(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) >= '0' && value.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static boolean isPerson(String part) {
    int comma = part.indexOf(',');
    return comma > 0 && part.length() < 60 && !part.contains(" of ") && !part.contains(" for ");
  }

  private static boolean arePeople(List<String> parts) {
    return parts.stream().allMatch(Names::isPerson) || parts.stream().allMatch(Initials::follow);
  }

  private static String trimmed(String name) {
    int end = name.length();
    while (end > 0 && isLoose(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end).strip();
  }

  private static boolean isLoose(char c) {
    return c == ',' || c == ';' || Character.isWhitespace(c);
  }

  private static List<String> split(String value) {
    if (value.indexOf(';') >= 0) {
      return List.of(value.split(";"));
    }
    if (value.indexOf('|') >= 0) {
      List<String> barred = List.of(BAR.split(value));
      boolean people = arePeople(barred) || FullNames.are(barred, true);
      return people ? barred : List.of(value);
    }
    boolean oneComma = value.indexOf(',') == value.lastIndexOf(',');
    List<String> pairs = oneComma ? List.of() : pairs(value);
    if (!pairs.isEmpty()) {
      return pairs;
    }
    if (JOINT.matcher(value).find()) {
      List<String> joined = List.of(JOINT.split(value));
      return arePeople(joined) ? joined : fullNames(value);
    }
    int comma = value.indexOf(',');
    int blank = value.indexOf(' ');
    boolean several = blank > 0 && blank < comma && comma < value.length() - 1;
    return several ? splitAtCommas(value) : List.of(value);
  }

  /**
   * Splits only if family names and initials alternate: {@code Roe, RA, Doe, J, and van Poe, E}.
   */
  private static List<String> pairs(String value) {
    String[] parts = BETWEEN_PAIRS.split(trimmed(value), -1);
    if (parts.length < 4 || parts.length % 2 > 0) {
      return List.of();
    }
    List<String> people = new ArrayList<>();
    for (int i = 0; i < parts.length; i += 2) {
      if (Initials.are(parts[i]) || !Initials.are(parts[i + 1])) {
        return List.of();
      }
      people.add(parts[i] + ", " + parts[i + 1]);
    }
    return people;
  }

  /** Splits only if each part is a family name with initials, as in {@code Roe RA, van Doe J}. */
  private static List<String> splitAtCommas(String value) {
    List<String> people = List.of(value.split(","));
    for (String part : people) {
      String person = part.strip();
      if (!Initials.follow(person) && !AND_OTHERS.matcher(person).matches()) {
        return fullNames(value);
      }
    }
    return people;
  }

  /** Splits only if each part is a person, as in {@code Ann Roe, Bo van Doe and C. Poe}. */
  private static List<String> fullNames(String value) {
    List<String> people = new ArrayList<>(List.of(BETWEEN_NAMES.split(trimmed(value))));
    people.removeIf(name -> AND_OTHERS.matcher(name).matches());
    return FullNames.are(people, value.indexOf(',') < 0) ? people : List.of(value);
  }
}
