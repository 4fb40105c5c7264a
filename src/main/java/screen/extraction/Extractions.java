package screen.extraction;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import screen.Moment;
import screen.record.RecordId;

/**
 * All values that people extracted. Of several entries of a person for one cell the newest counts;
 * an entry without a value takes the earlier one back.
 */
public final class Extractions {
  /**
   * Used in place of a person's name for values on which the extractors agreed after comparing
   * them.
   */
  public static final String CONSENSUS = "consensus";

  public static final Extractions NONE = new Extractions(List.of(), List.of());

  /** Oldest first. */
  private final List<EnteredValue> entries;

  private final List<DoneMark> marks;

  private final Map<Owner, List<EnteredValue>> byOwner = new HashMap<>();
  private final Map<Owner, List<DoneMark>> marksByOwner = new HashMap<>();
  private final Map<Owner, Map<Cell, EnteredValue>> newest = new ConcurrentHashMap<>();

  private Extractions(List<EnteredValue> entries, List<DoneMark> marks) {
    this.entries = List.copyOf(entries);
    this.marks = List.copyOf(marks);
    for (EnteredValue entry : entries) {
      Owner owner = new Owner(entry.person(), entry.study());
      byOwner.computeIfAbsent(owner, it -> new ArrayList<>()).add(entry);
    }
    for (DoneMark mark : marks) {
      Owner owner = new Owner(mark.person(), mark.study());
      marksByOwner.computeIfAbsent(owner, it -> new ArrayList<>()).add(mark);
    }
  }

  private record Owner(String person, RecordId study) {}

  /**
   * All values from these entries and marks.
   *
   * @param studyOf gives the study of a record, so that entries stay valid if records are linked or
   *     removed as duplicates later
   */
  public static Extractions of(
      Collection<EnteredValue> entries,
      Collection<DoneMark> marks,
      UnaryOperator<RecordId> studyOf) {
    return new Extractions(
        entries.stream()
            .map(it -> it.of(studyOf.apply(it.study())))
            .sorted(order(EnteredValue::decidedAt, EnteredValue::line))
            .toList(),
        marks.stream()
            .map(it -> it.of(studyOf.apply(it.study())))
            .sorted(order(DoneMark::decidedAt, DoneMark::line))
            .toList());
  }

  private static <T> Comparator<T> order(
      Function<T, OffsetDateTime> time, Function<T, Integer> line) {
    return Comparator.comparing((T it) -> time.apply(it).toInstant()).thenComparing(line);
  }

  /** The same with more entries and marks. */
  public Extractions with(Collection<EnteredValue> moreEntries, Collection<DoneMark> moreMarks) {
    List<EnteredValue> allEntries = new ArrayList<>(entries);
    allEntries.addAll(moreEntries);
    List<DoneMark> allMarks = new ArrayList<>(marks);
    allMarks.addAll(moreMarks);
    return of(allEntries, allMarks, study -> study);
  }

  /** Everyone who has entered a value. */
  public SortedSet<String> people() {
    SortedSet<String> people = new TreeSet<>();
    entries.forEach(entry -> people.add(entry.person()));
    return people;
  }

  /** The studies with a value or a mark of anyone. */
  public SortedSet<RecordId> studies() {
    SortedSet<RecordId> studies = new TreeSet<>();
    entries.forEach(entry -> studies.add(entry.study()));
    marks.forEach(mark -> studies.add(mark.study()));
    return studies;
  }

  /** The person's values of a study that count, in the order of the first entry for each cell. */
  public Map<Cell, EnteredValue> values(String person, RecordId study) {
    Map<Cell, EnteredValue> values = new LinkedHashMap<>();
    newest(person, study).values().stream()
        .filter(entry -> entry.value().isPresent())
        .forEach(entry -> values.put(entry.cell(), entry));
    return Collections.unmodifiableMap(values);
  }

  /** The person's value of a cell that counts; names of arms are compared without case. */
  public Optional<EnteredValue> value(String person, RecordId study, Cell cell) {
    return newest(person, study, cell).filter(entry -> entry.value().isPresent());
  }

  private Optional<EnteredValue> newest(String person, RecordId study, Cell cell) {
    return Optional.ofNullable(newest(person, study).get(cell.inLowerCase()));
  }

  /** The newest entry for each cell, in the order of the first one for it; computed once. */
  private Map<Cell, EnteredValue> newest(String person, RecordId study) {
    return newest.computeIfAbsent(
        new Owner(person, study),
        owner -> {
          Map<Cell, EnteredValue> byCell = new LinkedHashMap<>();
          of(person, study).forEach(entry -> byCell.put(entry.cell().inLowerCase(), entry));
          return byCell;
        });
  }

  /** Every entry of a person for a study, oldest first. */
  public List<EnteredValue> of(String person, RecordId study) {
    return Collections.unmodifiableList(byOwner.getOrDefault(new Owner(person, study), List.of()));
  }

  /** Whether a person has entered a value of a study. */
  public boolean hasBegun(String person, RecordId study) {
    return !values(person, study).isEmpty();
  }

  /** Whether a person is marked as done with a study. */
  public boolean isDone(String person, RecordId study) {
    return newestMark(person, study).map(DoneMark::done).orElse(false);
  }

  private List<DoneMark> marksOf(String person, RecordId study) {
    return marksByOwner.getOrDefault(new Owner(person, study), List.of());
  }

  private Optional<DoneMark> newestMark(String person, RecordId study) {
    return marksOf(person, study).stream().reduce((earlier, later) -> later);
  }

  /** A time that is not before a moment, and later than all that a person has said of a study. */
  OffsetDateTime time(String person, RecordId study, OffsetDateTime now) {
    OffsetDateTime time = now;
    for (EnteredValue entry : of(person, study)) {
      time = Moment.after(entry.decidedAt(), time);
    }
    Optional<DoneMark> mark = newestMark(person, study);
    return mark.isPresent() ? Moment.after(mark.get().decidedAt(), time) : time;
  }

  /** The arms of a study as a person names them; else the usual ones of the form. */
  public List<String> arms(ExtractionForm form, String person, RecordId study) {
    return names(form.arms(), ExtractionForm.ARMS, Cell::arm, person, study);
  }

  /** The time points of a study as a person names them; else the usual ones of the form. */
  public List<String> timepoints(ExtractionForm form, String person, RecordId study) {
    return names(form.timepoints(), ExtractionForm.TIMEPOINTS, Cell::timepoint, person, study);
  }

  /**
   * The names that the person gives in the field for names, then those that occur only in values.
   */
  private List<String> names(
      List<String> usual,
      FormField field,
      Function<Cell, String> nameOf,
      String person,
      RecordId study) {
    List<String> given =
        value(person, study, Cell.of(field.id()))
            .flatMap(EnteredValue::value)
            .filter(Value.Names.class::isInstance)
            .map(value -> ((Value.Names) value).names())
            .orElse(usual);
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    given.stream().filter(name -> seen.add(name.toLowerCase(Locale.ROOT))).forEach(names::add);
    values(person, study).keySet().stream()
        .map(nameOf)
        .filter(name -> !name.isEmpty() && seen.add(name.toLowerCase(Locale.ROOT)))
        .forEach(names::add);
    return names;
  }

  /**
   * The values as they were when the last of these people was first done with the study: before
   * they could see each other's.
   *
   * @param extractors people who are done with the study
   */
  public Extractions independent(RecordId study, Collection<String> extractors) {
    Optional<Instant> moment =
        extractors.stream()
            .map(person -> firstDone(person, study))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder());
    return moment
        .map(
            until ->
                new Extractions(
                    entries.stream()
                        .filter(entry -> !entry.decidedAt().toInstant().isAfter(until))
                        .toList(),
                    marks))
        .orElse(this);
  }

  private Optional<Instant> firstDone(String person, RecordId study) {
    return marksOf(person, study).stream()
        .filter(DoneMark::done)
        .map(mark -> mark.decidedAt().toInstant())
        .findFirst();
  }
}
