package screen.protocol;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.extraction.ExtractionForm;
import screen.extraction.ExtractionTeam;
import screen.protocol.ScreeningSettings.Resolution;

/**
 * The protocol of a review, agreed before screening: {@code screening-config.yaml}.
 *
 * @param title of the review
 * @param registration such as {@code PROSPERO CRD42021228470}; "" if not registered
 * @param sources in the order in which they are printed and their records are preferred
 * @param exclusionReasons in order of priority: the first that applies is the primary reason
 * @param screening how records are presented to reviewers
 * @param automation the rules and AI that take part beside people
 * @param update settings of an update, and facts from outside the review's own searches
 * @param expected the numbers that the flow diagram must have, by key
 * @param extraction what is extracted from each included study
 */
public record Protocol(
    String title,
    String registration,
    Reviewers reviewers,
    List<Source> sources,
    List<ExclusionReason> exclusionReasons,
    ReportSettings report,
    AgreementSettings agreement,
    ScreeningSettings screening,
    Automation automation,
    UpdateSettings update,
    SortedMap<String, Integer> expected,
    ExtractionForm extraction) {
  public Protocol {
    sources = List.copyOf(sources);
    exclusionReasons = List.copyOf(exclusionReasons);
    expected = Collections.unmodifiableSortedMap(new TreeMap<>(expected));
  }

  /** A protocol without extraction. */
  public Protocol(
      String title,
      String registration,
      Reviewers reviewers,
      List<Source> sources,
      List<ExclusionReason> exclusionReasons,
      ReportSettings report,
      AgreementSettings agreement,
      ScreeningSettings screening,
      Automation automation,
      UpdateSettings update,
      SortedMap<String, Integer> expected) {
    this(
        title,
        registration,
        reviewers,
        sources,
        exclusionReasons,
        report,
        agreement,
        screening,
        automation,
        update,
        expected,
        ExtractionForm.NONE);
  }

  /**
   * The people who extract: the screeners; the tiebreaker settles differences, or those who differ
   * do so together, unless the config lets the tiebreaker alone settle conflicts.
   */
  public ExtractionTeam extractionTeam() {
    List<String> screeners = reviewers.screeners();
    return new ExtractionTeam(
        screeners,
        reviewers.people().stream().filter(name -> !screeners.contains(name)).toList(),
        extraction.extractors(),
        reviewers.tiebreaker().isEmpty() || screening.settlesBy(Resolution.CONSENSUS));
  }

  /** This protocol with another team. */
  public Protocol with(Reviewers team) {
    return new Protocol(
        title,
        registration,
        team,
        sources,
        exclusionReasons,
        report,
        agreement,
        screening,
        automation,
        update,
        expected,
        extraction);
  }

  public Optional<Source> source(String id) {
    return sources.stream().filter(source -> source.id().equals(id)).findFirst();
  }

  /** The position of a source, from 0; unknown sources come last. */
  public int sourceOrder(String id) {
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).id().equals(id)) {
        return i;
      }
    }
    return sources.size();
  }

  public Optional<ExclusionReason> reason(String id) {
    return exclusionReasons.stream().filter(reason -> reason.id().equals(id)).findFirst();
  }

  /** The label of a reason in reports; its id if the protocol does not name it. */
  public String reasonLabel(String id) {
    return reason(id).map(ExclusionReason::label).orElse(id);
  }

  /** The priority of a reason, 0 the highest; unknown reasons come last. */
  public int reasonOrder(String id) {
    for (int i = 0; i < exclusionReasons.size(); i++) {
      if (exclusionReasons.get(i).id().equals(id)) {
        return i;
      }
    }
    return exclusionReasons.size();
  }
}
