package screen.workflow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import screen.Counted;
import screen.intake.Receipt;

/** What is said of entries without a title or end: they count, and somebody should look at them. */
public final class Incomplete {
  private static final int SHOWN = 10;

  private Incomplete() {}

  /** Which entries have no title. */
  public static Optional<String> titles(Receipt receipt) {
    List<Integer> lines = receipt.notes().untitled();
    int more = lines.size() - SHOWN;
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Counted.of(lines.size(), "entry")
                + Counted.form(lines.size(), " has", " have")
                + " no title: line "
                + lines.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : ""));
  }

  /** A warning that the file may have been cut short. */
  public static Optional<String> end(Receipt receipt) {
    return receipt.notes().mayBeCutShort()
        ? Optional.of(
            receipt.file()
                + ": the last entry has no "
                + (receipt.notes().torn() ? "end" : "title")
                + ": the file may have been cut short; compare with the number that the database"
                + " told (--hits).")
        : Optional.empty();
  }
}
