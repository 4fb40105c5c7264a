package screen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import screen.Counted;
import screen.intake.Receipt;

/** What is said of entries without a title or end: they count, and somebody should look at them. */
final class WithoutTitle {
  private static final int SHOWN = 10;

  private WithoutTitle() {}

  static List<String> of(Receipt receipt) {
    List<Integer> lines = receipt.untitled().lines();
    List<String> said = new ArrayList<>();
    if (!lines.isEmpty()) {
      int more = lines.size() - SHOWN;
      said.add(
          Counted.of(lines.size(), "entry")
              + Counted.form(lines.size(), " has", " have")
              + " no title: line "
              + lines.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "))
              + (more > 0 ? " and " + more + " more" : ""));
    }
    if (receipt.mayBeCutShort()) {
      said.add(
          "the last entry "
              + (receipt.torn() ? "has no end" : "is one of them")
              + ": the file may have been cut short; compare with the number that the database told"
              + " (--hits)");
    }
    return said;
  }
}
