package screen.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import screen.record.RecordId;

/**
 * The values that count, study by study: those that the extractors agree on, and those that were
 * settled. Every output reads this table.
 *
 * @param studies in the order given
 */
public record ConsensusTable(ExtractionForm form, List<StudyValues> studies) {
  public ConsensusTable {
    studies = List.copyOf(studies);
  }

  /**
   * Computes the table.
   *
   * @param studies the included studies, each named by its first report
   */
  public static ConsensusTable of(
      ExtractionForm form,
      Extractions extractions,
      Collection<RecordId> studies,
      ExtractionTeam team) {
    return new ConsensusTable(
        form, studies.stream().map(study -> values(form, extractions, study, team)).toList());
  }

  private static StudyValues values(
      ExtractionForm form, Extractions extractions, RecordId study, ExtractionTeam team) {
    List<String> done = team.done(extractions, study);
    if (done.size() < team.needed()) {
      return new StudyValues(study, done, false, List.of(), List.of(), Map.of(), List.of());
    }
    Map<Cell, Agreed> values = new LinkedHashMap<>();
    List<Difference> open = new ArrayList<>();
    for (StudyComparison.Compared compared :
        StudyComparison.of(form, extractions, study, withSettlements(done, team)).cells()) {
      Cell cell = compared.cell();
      Optional<EnteredValue> settled = team.settlement(extractions, study, cell);
      List<Difference.Said> said =
          compared.said().stream().filter(it -> done.contains(it.person())).toList();
      Optional<Difference> difference = difference(form, cell, said);
      if (settled.isPresent()) {
        values.put(cell, settled(settled.get()));
      } else if (difference.isPresent()) {
        open.add(difference.get());
      } else if (said.stream().anyMatch(it -> it.entry().isPresent())) {
        values.put(cell, agreed(said));
      }
    }
    String first = done.get(0);
    return new StudyValues(
        study,
        done,
        true,
        names(values, ExtractionForm.ARMS, Cell::arm, extractions.arms(form, first, study)),
        names(
            values,
            ExtractionForm.TIMEPOINTS,
            Cell::timepoint,
            extractions.timepoints(form, first, study)),
        values,
        open);
  }

  private static List<String> withSettlements(List<String> done, ExtractionTeam team) {
    return Stream.of(done, team.tiebreakers(), List.of(Extractions.CONSENSUS))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static Optional<Difference> difference(
      ExtractionForm form, Cell cell, List<Difference.Said> said) {
    return form.field(cell.field())
        .flatMap(field -> StudyComparison.kind(field, said))
        .filter(kind -> said.stream().anyMatch(it -> it.entry().isPresent()))
        .map(kind -> new Difference(cell, kind, said));
  }

  private static Agreed settled(EnteredValue entry) {
    boolean both = entry.person().equals(Extractions.CONSENSUS);
    return new Agreed(
        entry.value().orElseThrow(),
        entry.page(),
        entry.quote(),
        entry.note(),
        both ? Agreed.Basis.CONSENSUS : Agreed.Basis.TIEBREAKER,
        List.of(entry.person()));
  }

  /**
   * Of values that are the same, the one with the most decimals, with the page and quote of the
   * first person who gives them.
   */
  private static Agreed agreed(List<Difference.Said> said) {
    List<EnteredValue> entries =
        said.stream().map(Difference.Said::entry).flatMap(Optional::stream).toList();
    Value value =
        entries.stream()
            .map(EnteredValue::value)
            .flatMap(Optional::stream)
            .reduce((a, b) -> decimals(b) > decimals(a) ? b : a)
            .orElseThrow();
    return new Agreed(
        value,
        first(entries, EnteredValue::page),
        first(entries, EnteredValue::quote),
        first(entries, EnteredValue::note),
        said.size() == 1 ? Agreed.Basis.SINGLE : Agreed.Basis.AGREED,
        said.stream().map(Difference.Said::person).toList());
  }

  private static int decimals(Value value) {
    return Stream.concat(value.numbers().stream(), value.deviations().stream())
        .mapToInt(BigDecimal::scale)
        .sum();
  }

  private static String first(List<EnteredValue> entries, Function<EnteredValue, String> text) {
    return entries.stream().map(text).filter(it -> !it.isEmpty()).findFirst().orElse("");
  }

  /**
   * The agreed names; if there are none, those that occur in values, in the first person's order.
   */
  private static List<String> names(
      Map<Cell, Agreed> values,
      FormField field,
      Function<Cell, String> nameOf,
      List<String> order) {
    Agreed named = values.get(Cell.of(field.id()));
    if (named != null && named.value() instanceof Value.Names names) {
      return names.names();
    }
    List<String> known =
        values.keySet().stream().map(nameOf).filter(it -> !it.isEmpty()).distinct().toList();
    return known.stream()
        .sorted(
            Comparator.comparingInt(
                name -> order.contains(name) ? order.indexOf(name) : order.size()))
        .toList();
  }

  /** The values of a study. */
  public Optional<StudyValues> study(RecordId id) {
    return studies.stream().filter(it -> it.study().equals(id)).findFirst();
  }

  /** How many differences are not settled. */
  public int open() {
    return studies.stream().mapToInt(it -> it.open().size()).sum();
  }

  /** Whether every study is extracted and every difference is settled. */
  public boolean isComplete() {
    return !studies.isEmpty() && studies.stream().allMatch(StudyValues::isSettled);
  }
}
