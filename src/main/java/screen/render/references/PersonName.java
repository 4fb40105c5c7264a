package screen.render.references;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of {@code Family, Given} and {@code Family, Given, Jr.}
 *
 * @param given "" if the name is not split
 * @param suffix such as {@code Jr.} or {@code 3rd}, or ""
 */
record PersonName(String family, String given, String suffix) {
  private static final Pattern FORM =
      Pattern.compile("([^,]+), *([^,]+?)(?:, *((?i:Jr|Sr|2nd|3rd|4th|5th)\\.?|II|III|IV))?");

  static PersonName of(String name) {
    Matcher form = FORM.matcher(name);
    if (form.matches()) {
      String suffix = form.group(3);
      return new PersonName(form.group(1).strip(), form.group(2), suffix == null ? "" : suffix);
    }
    int comma = name.indexOf(',');
    return comma <= 0
        ? new PersonName(name, "", "")
        : new PersonName(name.substring(0, comma), name.substring(comma + 1).strip(), "");
  }
}
