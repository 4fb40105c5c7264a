package screen.workflow.duplicates;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import screen.Console;
import screen.duplicates.RuledPairs;
import screen.duplicates.Ruling;
import screen.duplicates.Rulings;
import screen.folder.ReviewFolder;
import screen.record.Field;
import screen.record.RecordId;

/** Describes rulings that are about to be added, and the earlier ruling on each pair. */
final class RulingReceipt {
  private static final int SHOWN = 5;

  private final ReviewFolder folder;
  private final List<Ruling> before;
  private final RuledPairs ruled;
  private Optional<PairExplanation> groups = Optional.empty();

  /**
   * Uses the rulings of the folder as they are now.
   *
   * @param before all of them
   */
  RulingReceipt(ReviewFolder folder, List<Ruling> before) {
    this.folder = folder;
    this.before = before;
    this.ruled = new RuledPairs(before);
  }

  /** Such as {@code Recorded: x:1 and y:1 are the same, by A. No ruling on this pair before.} */
  String line(Ruling ruling) {
    String words = ruled.words(ruling.a(), ruling.b());
    String earlier =
        words.isEmpty()
            ? groupRuling(ruling).map(RuledPairs::named).map("ruled "::concat).orElse("")
            : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    return "Recorded: "
        + ruling.a()
        + " and "
        + ruling.b()
        + " are "
        + ruling.kind().words()
        + ", by "
        + ruling.reviewer()
        + ". "
        + (earlier.isEmpty() ? "No ruling on this pair before." : "Before: " + earlier + ".");
  }

  /** Another person's ruling on the pair that counted until now and says the contrary. */
  Optional<Ruling> contradicted(Ruling ruling) {
    return Rulings.newest(before, ruling.a(), ruling.b())
        .or(() -> groupRuling(ruling))
        .filter(earlier -> !earlier.reviewer().equals(ruling.reviewer()))
        .filter(earlier -> !earlier.kind().agreesWith(ruling.kind()));
  }

  /** Such as {@code B's ruling that x:1 and y:1 are the same replaces A's ...}. */
  Optional<String> replacement(Ruling ruling) {
    return contradicted(ruling)
        .map(
            earlier ->
                ruling.reviewer()
                    + "'s ruling that "
                    + ruling.a()
                    + " and "
                    + ruling.b()
                    + " are "
                    + ruling.kind().words()
                    + " replaces that of "
                    + earlier.reviewer()
                    + ", who ruled on "
                    + earlier.decidedAt().toLocalDate()
                    + " that they are "
                    + earlier.kind().words());
  }

  /** Warns of all rulings that replace another person's contrary one. */
  void warn(List<Ruling> rulings, Console console) {
    List<String> replaced = new ArrayList<>();
    boolean explained = true;
    for (Ruling ruling : rulings) {
      Optional<String> words = replacement(ruling);
      words.ifPresent(replaced::add);
      explained &= words.isEmpty() || !ruling.note().isEmpty();
    }
    String advice = explained ? "" : ". Talk it over, and give the reason in a note";
    replaced.stream().limit(SHOWN).forEach(words -> console.warn(words + advice));
    if (replaced.size() > SHOWN) {
      console.warn("... and " + (replaced.size() - SHOWN) + " more rulings by other people");
    }
  }

  /**
   * The ruling that all records of a title are different, if it covers this pair. It is looked up
   * only where there is such a ruling, as that takes the titles.
   */
  private Optional<Ruling> groupRuling(Ruling ruling) {
    if (ruled.allDifferent().isEmpty()) {
      return Optional.empty();
    }
    if (groups.isEmpty()) {
      groups =
          Optional.of(
              new PairExplanation(
                  folder, folder.readRecordsWithout(EnumSet.of(Field.ABSTRACT, Field.KEYWORDS))));
    }
    RecordId a = ruling.a();
    RecordId b = ruling.b();
    return groups.flatMap(explanation -> explanation.groupRuling(a, b));
  }
}
