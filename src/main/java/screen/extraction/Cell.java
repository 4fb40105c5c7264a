package screen.extraction;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The place of a value within a study.
 *
 * @param field the id of the field
 * @param arm the name of the arm; "" for a field per study
 * @param timepoint the name of the time point; "" for other fields
 */
public record Cell(String field, String arm, String timepoint) implements Comparable<Cell> {
  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::arm).thenComparing(Cell::timepoint).thenComparing(Cell::field);
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\u2028]+");

  public Cell {
    arm = oneLine(arm);
    timepoint = oneLine(timepoint);
  }

  /** The place of a field per study. */
  public static Cell of(String field) {
    return new Cell(field, "", "");
  }

  /** The same place, with names in which case and blanks do not count: two people type names. */
  public Cell inLowerCase() {
    return arm.isEmpty() && timepoint.isEmpty()
        ? this
        : new Cell(field, arm.toLowerCase(Locale.ROOT), timepoint.toLowerCase(Locale.ROOT));
  }

  /** Such as {@code pain, ketamine, 3 months}. */
  public String label() {
    return field
        + (arm.isEmpty() ? "" : ", " + arm)
        + (timepoint.isEmpty() ? "" : ", " + timepoint);
  }

  private static String oneLine(String name) {
    return BLANKS.matcher(name).replaceAll(" ").strip();
  }

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }
}
