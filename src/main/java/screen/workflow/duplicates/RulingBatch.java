package screen.workflow.duplicates;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import screen.Failure;
import screen.Nearest;
import screen.duplicates.Ruling;
import screen.duplicates.Rulings;
import screen.folder.RulingSheet;
import screen.record.RecordId;
import screen.record.UnknownRecord;

/** The rulings of one file: all of them are accepted, or everything that is wrong is reported. */
final class RulingBatch {
  private static final List<String> KINDS =
      Stream.of(Ruling.Kind.values()).map(Ruling.Kind::id).toList();

  private final Set<RecordId> known;
  private final List<Ruling> before;
  private final String reviewer;
  private final OffsetDateTime now;
  private final List<Failure> problems = new ArrayList<>();
  private final Map<Ruling, Integer> rulings = new LinkedHashMap<>();
  private final Map<Set<RecordId>, Integer> seen = new HashMap<>();
  private int unchanged;

  /**
   * An empty batch.
   *
   * @param before the existing rulings of {@code rulings.csv}
   */
  RulingBatch(Set<RecordId> known, List<Ruling> before, String reviewer, OffsetDateTime now) {
    this.known = known;
    this.before = before;
    this.reviewer = reviewer;
    this.now = now;
  }

  /** The rulings to append. */
  List<Ruling> rulings() {
    return List.copyOf(rulings.keySet());
  }

  /** How many rows repeat a ruling of this reviewer that counts already. */
  int unchanged() {
    return unchanged;
  }

  /**
   * Takes the rows of a file.
   *
   * @throws Failure that lists everything that is wrong, line by line, or names the rulings that
   *     contradict each other
   */
  void take(List<RulingSheet.Line> lines, String file) {
    lines.stream().filter(line -> !line.isUntouched()).forEach(line -> take(line, file));
    if (!problems.isEmpty()) {
      throw Failure.listing(problems, "no ruling was taken.");
    }
    try {
      List<Ruling> all = Stream.concat(before.stream(), rulings.keySet().stream()).toList();
      Rulings.check(all, known, ruling -> place(ruling, file));
    } catch (Failure e) {
      throw Failure.listing(List.of(e), "no ruling was taken.");
    }
  }

  private Rulings.Place place(Ruling ruling, String file) {
    return Optional.ofNullable(rulings.get(ruling))
        .map(line -> new Rulings.Place(file, line))
        .orElseGet(() -> Rulings.Place.of(ruling));
  }

  private void take(RulingSheet.Line line, String file) {
    Optional<RecordId> a = record(line.a(), line, file);
    Optional<RecordId> b = record(line.b(), line, file);
    Optional<Ruling.Kind> kind = kind(line, file);
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    if (a.equals(b)) {
      object(line, file, "A ruling is about two records; this one names " + line.a() + " twice.");
      return;
    }
    Integer first = seen.putIfAbsent(Set.of(a.get(), b.get()), line.line());
    if (first != null) {
      object(line, file, "This pair is in line " + first + " already.");
    } else if (kind.isPresent()) {
      boolean all = line.group() && kind.get() == Ruling.Kind.DIFFERENT;
      Ruling ruling =
          new Ruling(
              a.get(),
              b.get(),
              all ? Ruling.Kind.ALL_DIFFERENT : kind.get(),
              reviewer,
              Rulings.time(before, a.get(), b.get(), now),
              line.note(),
              Ruling.NEW);
      add(ruling, line.line());
    }
  }

  private void add(Ruling ruling, int line) {
    if (Rulings.earlierIdentical(before, ruling).isPresent()) {
      unchanged++;
    } else {
      rulings.put(ruling, line);
    }
  }

  private Optional<RecordId> record(String text, RulingSheet.Line line, String file) {
    Optional<RecordId> record = RecordId.parse(text).filter(known::contains);
    if (record.isEmpty()) {
      object(line, file, UnknownRecord.message(text, known));
    }
    return record;
  }

  private Optional<Ruling.Kind> kind(RulingSheet.Line line, String file) {
    String word = line.ruling().toLowerCase(Locale.ROOT);
    Optional<Ruling.Kind> kind = Ruling.Kind.ofId(word);
    if (word.isEmpty()) {
      object(line, file, "The ruling is missing, but there is a note.");
    } else if (kind.isEmpty()) {
      object(line, file, "'" + word + "' is not a ruling. " + Nearest.hint(word, KINDS));
    }
    return kind;
  }

  private void object(RulingSheet.Line line, String file, String message) {
    problems.add(Failure.input(message).at(file, line.line()));
  }
}
