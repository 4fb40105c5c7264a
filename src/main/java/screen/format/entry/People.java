package screen.format.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import screen.format.clean.FullNames;
import screen.format.clean.Names;
import screen.record.Field;
import screen.record.Fields;

/**
 * The authors of an entry. {@code Roe Doe A} is a person with two family names in one list and with
 * a given name and an initial in another; only the other authors show which.
 */
final class People {
  /** Two words in full and one initial behind them. */
  private static final Pattern IN_DOUBT =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'\u2019-]*\\p{Ll} \\p{Lu}[\\p{L}'\u2019-]*\\p{Ll} \\p{Lu}\\.?");

  private final List<String> names = new ArrayList<>();

  /** The names in doubt, each with the text as the file has it. */
  private final Map<String, String> inDoubt = new HashMap<>();

  /** Adds the people of a cleaned value; returns how many they are. */
  int add(String value) {
    List<String> people = Names.in(value);
    names.addAll(people);
    if (people.size() == 1 && IN_DOUBT.matcher(value).matches()) {
      inDoubt.put(people.get(0), value);
    }
    return people.size();
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /**
   * Adds the authors. Names in doubt stay as the file has them if all others have given names in
   * full and no comma; else their initials are separated from the family names.
   */
  void addTo(Fields.Builder fields) {
    List<String> others = names.stream().filter(name -> !inDoubt.containsKey(name)).toList();
    boolean inFull = !others.isEmpty() && others.stream().allMatch(FullNames::is);
    names.forEach(
        name -> fields.add(Field.AUTHORS, inFull ? inDoubt.getOrDefault(name, name) : name));
  }
}
