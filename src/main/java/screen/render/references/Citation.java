package screen.render.references;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import screen.record.Field;
import screen.record.Fields;
import screen.render.diagram.DrawableText;

/** Formats a report for a reference list; unknown parts are left out. */
public final class Citation {
  private static final int NAMED = 6;
  private static final int MOST_INITIALS = 5;

  private Citation() {}

  /** Such as {@code Doe J, Roe R. A title. A journal 2020;12(3):45-67. doi:10.1000/x}. */
  public static String of(Fields fields) {
    String text =
        sentence(authors(fields, NAMED))
            + sentence(title(fields))
            + sentence(published(fields))
            + (fields.has(Field.DOI) ? "doi:" + fields.first(Field.DOI) : pmid(fields));
    return DrawableText.of(text);
  }

  /** The title, or {@code Untitled}. */
  static String title(Fields fields) {
    return fields.has(Field.TITLE) ? fields.first(Field.TITLE) : "Untitled";
  }

  /** The family name of a person given as {@code Family, Given}. */
  public static String family(String name) {
    return PersonName.of(name).family();
  }

  /** The first authors, {@code most} at most, then {@code et al}. */
  public static String authors(Fields fields, int most) {
    List<String> all = fields.all(Field.AUTHORS);
    String named = all.stream().limit(most).map(Citation::person).collect(Collectors.joining(", "));
    return all.size() > most ? named + ", et al" : named;
  }

  /** Such as {@code A journal 2020;12(3):45-67}. */
  static String published(Fields fields) {
    String volume = fields.first(Field.VOLUME) + between("(", fields.first(Field.ISSUE), ")");
    return (fields.first(Field.JOURNAL) + " " + fields.first(Field.YEAR)).strip()
        + between(";", volume, "")
        + between(":", fields.first(Field.PAGES), "");
  }

  /** {@code Family, Given Names} becomes {@code Family GN}. */
  private static String person(String name) {
    PersonName person = PersonName.of(name);
    String given = person.given();
    if (given.isEmpty()) {
      return name;
    }
    boolean initials = given.equals(given.toUpperCase(Locale.ROOT));
    String letters =
        given
            .codePoints()
            .filter(c -> initials ? Character.isLetter(c) : Character.isUpperCase(c))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    boolean few = !letters.isEmpty() && letters.length() <= MOST_INITIALS;
    String suffix = person.suffix().isEmpty() ? "" : " " + person.suffix().replace(".", "");
    return person.family() + " " + (few ? letters : given) + suffix;
  }

  private static String pmid(Fields fields) {
    return between("PMID: ", fields.first(Field.PMID), "");
  }

  private static String between(String before, String text, String after) {
    return text.isEmpty() ? "" : before + text + after;
  }

  private static String sentence(String text) {
    if (text.isBlank()) {
      return "";
    }
    boolean ended = ".?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    return text + (ended ? " " : ". ");
  }
}
