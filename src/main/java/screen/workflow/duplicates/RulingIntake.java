package screen.workflow.duplicates;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import screen.Console;
import screen.Counted;
import screen.duplicates.Ruling;
import screen.duplicates.Rulings;
import screen.folder.ReviewFolder;
import screen.folder.RulingFile;
import screen.folder.RulingSheet;
import screen.folder.disk.Timestamp;
import screen.record.Field;
import screen.record.KnownRecord;
import screen.record.RecordId;

/** Adds one person's rulings to the folder; refuses those that contradict others. */
public final class RulingIntake {
  private final Console console;
  private final ReviewFolder folder;
  private final Set<RecordId> known;
  private final RulingFile rulingFile;
  private final String reviewer;

  /**
   * The rulings of a reviewer.
   *
   * @param known the existing records
   */
  public RulingIntake(Console console, ReviewFolder folder, Set<RecordId> known, String reviewer) {
    this.console = console;
    this.folder = folder;
    this.known = known;
    this.rulingFile = folder.rulingFile();
    this.reviewer = reviewer;
  }

  /** The same for rulings that are made without reading the records. */
  public static RulingIntake of(Console console, ReviewFolder folder, String reviewer) {
    Set<RecordId> known = folder.readRecordsWithout(EnumSet.allOf(Field.class)).keySet();
    return new RulingIntake(console, folder, known, reviewer);
  }

  /**
   * Adds the same ruling on all pairs that the command line names, or none. A ruling that this
   * reviewer made before is not added again.
   *
   * @param ids the two ids of each pair, one pair after the other
   * @return the counts for the JSON output
   */
  public Map<String, Integer> take(Ruling.Kind kind, List<String> ids, String note) {
    List<Ruling> before = rulingFile.read();
    List<Ruling> rulings = new ArrayList<>();
    for (int i = 0; i < ids.size(); i += 2) {
      List<RecordId> two = KnownRecord.pair(ids.subList(i, i + 2), known);
      Ruling ruling = ruling(before, two.get(0), two.get(1), kind, note);
      Optional<Ruling> earlier = Rulings.earlierIdentical(before, ruling);
      earlier.ifPresent(this::printEarlier);
      if (earlier.isEmpty()) {
        rulings.add(ruling);
      }
    }
    check(before, rulings);
    RulingReceipt receipt = new RulingReceipt(folder, before);
    List<String> lines = rulings.stream().map(receipt::line).toList();
    rulingFile.append(rulings);
    lines.forEach(console::print);
    receipt.warn(rulings, console);
    return counts(rulings.size(), ids.size() / 2 - rulings.size());
  }

  private void printEarlier(Ruling ruling) {
    console.print(
        ruling.a()
            + " and "
            + ruling.b()
            + " were ruled "
            + ruling.kind().words()
            + " by "
            + ruling.reviewer()
            + " on "
            + Timestamp.of(ruling.decidedAt())
            + " already; nothing was added.");
  }

  private static Map<String, Integer> counts(int taken, int unchanged) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("rulings", taken);
    counts.put("unchanged", unchanged);
    return counts;
  }

  /**
   * Adds one ruling without a note, unless it was given before; the folder must be locked.
   *
   * @return a message if it replaces another person's contrary ruling, else ""
   */
  public String take(RecordId a, RecordId b, Ruling.Kind kind) {
    List<Ruling> before = rulingFile.read();
    Ruling ruling = ruling(before, a, b, kind, "");
    if (Rulings.earlierIdentical(before, ruling).isPresent()) {
      return "";
    }
    check(before, List.of(ruling));
    String replacement = new RulingReceipt(folder, before).replacement(ruling).orElse("");
    rulingFile.append(List.of(ruling));
    return replacement;
  }

  private void check(List<Ruling> before, List<Ruling> rulings) {
    Rulings.check(Stream.concat(before.stream(), rulings.stream()).toList(), known);
  }

  private Ruling ruling(
      List<Ruling> before, RecordId a, RecordId b, Ruling.Kind kind, String note) {
    OffsetDateTime time = Rulings.time(before, a, b, console.now());
    return new Ruling(a, b, kind, reviewer, time, note, Ruling.NEW);
  }

  /**
   * Adds all rulings of a file, or none.
   *
   * @return the counts for the JSON output
   */
  public Map<String, Integer> take(Path file) {
    List<Ruling> before = rulingFile.read();
    RulingBatch batch = new RulingBatch(known, before, reviewer, console.now());
    batch.take(RulingSheet.read(console.path(file), file.toString()), file.toString());
    RulingReceipt receipt = new RulingReceipt(folder, before);
    rulingFile.append(batch.rulings());
    receipt.warn(batch.rulings(), console);
    int taken = batch.rulings().size();
    console.print(
        Counted.of(taken, "ruling")
            + " taken from "
            + file
            + ", "
            + batch.unchanged()
            + " unchanged");
    return counts(taken, batch.unchanged());
  }
}
