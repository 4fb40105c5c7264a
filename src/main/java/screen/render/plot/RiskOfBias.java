package screen.render.plot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The risk of bias of several studies by one instrument.
 *
 * @param instrument its name, such as {@code RoB 2}
 * @param domains the names of its domains, in order, at least one
 * @param hasOverall whether it has an overall judgement
 * @param studies at least one
 */
public record RiskOfBias(
    String instrument, List<String> domains, boolean hasOverall, List<Study> studies) {
  static final String OVERALL = "Overall";

  public RiskOfBias {
    domains = List.copyOf(domains);
    studies = List.copyOf(studies);
    int count = domains.size();
    if (count == 0 || studies.stream().anyMatch(study -> study.domains().size() != count)) {
      throw new IllegalArgumentException("a judgement for each of " + count + " domains");
    }
  }

  /**
   * The judgements of a study.
   *
   * @param domains in the order of the instrument
   * @param overall empty if the instrument has none
   */
  public record Study(String name, List<Judgement> domains, Optional<Judgement> overall) {
    public Study {
      domains = List.copyOf(domains);
    }
  }

  /** The judgements of a study in the order of the columns. */
  List<Judgement> row(Study study) {
    return hasOverall
        ? Stream.concat(study.domains().stream(), Stream.of(study.overall().orElse(Judgement.NONE)))
            .toList()
        : study.domains();
  }

  /** The judgements of all studies for a column. */
  List<Judgement> column(int index) {
    return studies.stream().map(study -> row(study).get(index)).toList();
  }

  /** D1, D2, ..., and Overall. */
  public List<String> columns() {
    Stream<String> numbered = Stream.iterate(1, n -> n + 1).limit(domains.size()).map(n -> "D" + n);
    return Stream.concat(numbered, hasOverall ? Stream.of(OVERALL) : Stream.of()).toList();
  }

  /** The judgements that occur, the best first. */
  List<Judgement> occurring() {
    return studies.stream()
        .flatMap(study -> row(study).stream())
        .distinct()
        .sorted(Comparator.comparing(Judgement::level).thenComparing(Judgement::label))
        .toList();
  }
}
