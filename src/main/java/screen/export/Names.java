package screen.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Authors as exports write them, one value a person or group. */
final class Names {
  private static final Pattern NUMBER_IN_BRACKETS = Pattern.compile("\\s*\\(\\d{5,}\\)");
  private static final Pattern ROLE = Pattern.compile("\\s*\\[[^\\]]*\\]|,\\s*Eds?\\.?$");
  private static final Pattern AND_OTHERS =
      Pattern.compile("[,;\\s]*\\b(?:et\\.? al\\.?|and others)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern FAMILY_AND_INITIALS =
      Pattern.compile(
          "(?=.*\\p{Ll}|.*\\s\\p{Lu}{1,2}$)"
              + "(?<family>\\p{L}[\\p{L}'\u2019\\s-]*?\\p{L})\\s"
              + "(?<given>(?:\\p{Lu}\\.?){1,3}(?:[\\s-]\\p{Lu}\\.?)*"
              + "(?:\\s(?:Jr|Sr|2nd|3rd|II|III|IV)\\.?)?)");
  private static final Pattern REGISTRY_NUMBER =
      Pattern.compile(
          "(?:NCT|ISRCTN|ACTRN|DRKS|PACTR|TCTR|KCT|UMIN|ChiCTR|EUCTR|CTIS|IRCT|JPRN|RBR|CTRI|NTR|NL|SLCTR|LBCTR|RPCEC|PER)[-\\d/\u2010][-\\w/\u2010]{3,}");

  private Names() {}

  /** The people of one cleaned value, usually one. */
  static List<String> in(String value) {
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

  /** The people of a value that joins them by {@code and} and puts given names first. */
  static List<String> givenFirst(String value) {
    List<String> people = new ArrayList<>();
    for (String part : value.split(" and ", -1)) {
      String name = trimmed(part);
      int blank = name.lastIndexOf(' ');
      people.add(blank < 0 ? name : name.substring(blank + 1) + ", " + name.substring(0, blank));
    }
    return people;
  }

  /** Whether it is a trial's number, which registries write in the author's place. */
  static boolean isRegistryNumber(String value) {
    return REGISTRY_NUMBER.matcher(trimmed(value)).matches();
  }

  private static String one(String raw) {
    String name = raw.indexOf('(') < 0 ? raw : NUMBER_IN_BRACKETS.matcher(raw).replaceAll("");
    name =
        name.contains("al") || name.contains("others")
            ? AND_OTHERS.matcher(name).replaceFirst("")
            : name;
    name = trimmed(name);
    if (name.endsWith(", null")) {
      name = name.substring(0, name.length() - 6);
    }
    if (name.indexOf(',') >= 0 || name.indexOf(' ') < 0) {
      return name;
    }
    var parts = FAMILY_AND_INITIALS.matcher(name);
    return parts.matches() ? parts.group("family") + ", " + parts.group("given") : name;
  }

  private static boolean isPerson(String part) {
    int comma = part.indexOf(',');
    return comma > 0 && part.length() < 60 && !part.contains(" of ") && !part.contains(" for ");
  }

  private static String trimmed(String name) {
    String trimmed = name.strip();
    while (trimmed.endsWith(",") || trimmed.endsWith(";")) {
      trimmed = trimmed.substring(0, trimmed.length() - 1).strip();
    }
    return trimmed;
  }

  private static List<String> split(String value) {
    if (value.indexOf(';') >= 0) {
      return List.of(value.split(";"));
    }
    if (value.contains(" and ")) {
      List<String> people = List.of(value.split(" and "));
      boolean persons = people.stream().allMatch(Names::isPerson);
      return persons ? people : List.of(value);
    }
    int comma = value.indexOf(',');
    if (comma < 0 || comma == value.length() - 1) {
      return List.of(value);
    }
    List<String> people = List.of(value.split(","));
    boolean persons =
        people.size() > 1
            && people.stream()
                .map(String::strip)
                .allMatch(
                    p ->
                        FAMILY_AND_INITIALS.matcher(p).matches()
                            || AND_OTHERS.matcher(p).matches());
    return persons ? people : List.of(value);
  }
}
