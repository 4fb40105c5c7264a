package screen.workflow;

import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import screen.Counted;
import screen.intake.Receipt;

/** What is said of new records that seem to be corrected ones: nothing else shows that they are. */
public final class Corrected {
  private static final int SHOWN = 5;

  private Corrected() {}

  public static Optional<String> of(Receipt receipt) {
    SortedMap<String, String> corrections = receipt.notes().corrections();
    int count = corrections.size();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            Counted.of(count, "new record")
                + Counted.form(count, " seems to correct one", " seem to correct some")
                + " that "
                + Counted.form(count, "is", "are")
                + " not exported again ("
                + corrections.entrySet().stream()
                    .limit(SHOWN)
                    .map(correction -> correction.getKey() + " corrects " + correction.getValue())
                    .collect(Collectors.joining(", "))
                + (count > SHOWN ? ", ..." : "")
                + "); the search for duplicates folds what is the same");
  }
}
