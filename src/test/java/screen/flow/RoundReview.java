package screen.flow;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import screen.duplicates.Duplicate;
import screen.duplicates.DuplicateSets;
import screen.outcome.Outcome;
import screen.outcome.Outcome.State;
import screen.outcome.Pilot;
import screen.outcome.Review;
import screen.outcome.Standing;
import screen.protocol.AgreementSettings;
import screen.protocol.ExclusionReason;
import screen.protocol.PlanLog;
import screen.protocol.Protocol;
import screen.protocol.Protocols;
import screen.protocol.ReportSettings;
import screen.protocol.Source;
import screen.protocol.Source.Kind;
import screen.record.BibRecord;
import screen.record.Fields;
import screen.record.RecordId;
import screen.record.Search;
import screen.rules.RuleHits;
import screen.votes.AiScreening;
import screen.votes.Ballots;
import screen.votes.Rescues;
import screen.votes.Studies;
import screen.votes.StudyLink;

/** A made-up review of three rounds, small enough to count by hand. */
public final class RoundReview {
  /** Round, record, and its state; {@code =} a record that it is a duplicate of. */
  private static final String RECORDS =
      """
      2024-01 pubmed:1 INCLUDED
      2024-01 pubmed:2 EXCLUDED_TITLE_ABSTRACT
      2024-01 pubmed:3 EXCLUDED_TITLE_ABSTRACT animals
      2024-01 pubmed:4 EXCLUDED_FULL_TEXT population
      2024-01 pubmed:5 = pubmed:1
      2024-01 ctgov:1  INCLUDED
      2024-01 web:1    INCLUDED
      2024-01 lab:1    NOT_RETRIEVED
      2024-06 pubmed:1
      2024-06 pubmed:6 EXCLUDED_FULL_TEXT intervention
      2024-06 pubmed:7 REMOVED_BY_AUTOMATION old
      2024-06 ctgov:2  EXCLUDED_TITLE_ABSTRACT
      2025-01 pubmed:8 INCLUDED
      2025-01 pubmed:9 INCLUDED
      2025-01 ctgov:1
      """;

  /** Reports of one study; the last came a year after the others. */
  private static final String STUDY = "pubmed:1 ctgov:1 pubmed:8";

  private final SortedMap<RecordId, BibRecord> records = new TreeMap<>();
  private final SortedMap<RecordId, Outcome> outcomes = new TreeMap<>();
  private final List<Duplicate> duplicates = new ArrayList<>();
  private final SortedMap<String, Search> searches = new TreeMap<>();
  private final Review review;

  public RoundReview(ReportSettings settings) {
    this(settings, RECORDS, List.of(STUDY));
  }

  /**
   * Any other review of these sources.
   *
   * @param lines as those of this one
   * @param studies the reports of each study that has several, separated by blanks
   */
  public RoundReview(ReportSettings settings, String lines, List<String> studies) {
    lines.lines().forEach(this::add);
    review =
        new Review(
            protocol(settings),
            List.copyOf(searches.values()),
            records,
            DuplicateSets.of(records.keySet(), duplicates),
            List.of(),
            Ballots.of(List.of()),
            Studies.of(studies.stream().flatMap(RoundReview::links).toList(), id -> id),
            Pilot.NONE,
            PlanLog.NONE,
            RuleHits.NONE,
            Rescues.NONE,
            AiScreening.NONE);
  }

  public Review review() {
    return review;
  }

  public SortedMap<RecordId, Outcome> outcomes() {
    return outcomes;
  }

  /** The flow as the settings want it shown. */
  public Versions versions() {
    return LivingFlow.of(review, outcomes, Flows.of(review, outcomes));
  }

  private void add(String line) {
    String[] cells = line.split(" +");
    RecordId id = id(cells[1]);
    String search = cells[1].replaceFirst(":.*", "-" + cells[0]);
    searches.computeIfAbsent(search, name -> search(name, id.source(), cells[0]));
    List<String> found = new ArrayList<>();
    found.addAll(records.containsKey(id) ? records.get(id).searches() : List.of());
    found.add(search);
    records.put(id, new BibRecord(id, found, Fields.NONE, List.of()));
    if (cells.length > 2 && cells[2].equals("=")) {
      duplicates.add(new Duplicate(id, id(cells[3]), "", 1, "made", "", "auto"));
    } else if (cells.length > 2) {
      List<String> reasons = cells.length > 3 ? List.of(cells[3]) : List.of();
      outcomes.put(id, new Outcome(id, State.valueOf(cells[2]), reasons, OPEN, OPEN));
    }
  }

  private static final Standing OPEN =
      new Standing(
          Standing.Progress.PENDING,
          Optional.empty(),
          List.of(),
          Standing.Means.NONE,
          Optional.empty());

  private static Stream<StudyLink> links(String reports) {
    List<RecordId> study = Stream.of(reports.split(" ")).map(RoundReview::id).toList();
    OffsetDateTime time = OffsetDateTime.parse("2025-02-01T00:00:00Z");
    return study.stream()
        .skip(1)
        .map(
            id ->
                StudyLink.between(
                    study.get(0), id, StudyLink.Kind.LINK, "A", time, "", study.indexOf(id)));
  }

  private static RecordId id(String text) {
    return RecordId.parse(text).orElseThrow();
  }

  private static Search search(String id, String source, String round) {
    return new Search(
        id,
        source,
        "",
        round,
        round + "-15",
        OptionalInt.empty(),
        id,
        "00",
        "ris",
        "UTF-8",
        0,
        0,
        0,
        "",
        "",
        "",
        "");
  }

  private static Protocol protocol(ReportSettings settings) {
    return Protocols.of(
        "A review of three rounds",
        "",
        Protocols.team(List.of("A", "B"), 2, "T"),
        List.of(
            new Source("pubmed", "PubMed", Kind.DATABASE),
            new Source("ctgov", "ClinicalTrials.gov", Kind.REGISTER),
            new Source("web", "Websites", Kind.WEBSITE),
            new Source("lab", "A laboratory", Kind.ORGANISATION)),
        List.of(
            new ExclusionReason("animals", "Animals"),
            new ExclusionReason("population", "Population"),
            new ExclusionReason("intervention", "Intervention")),
        settings,
        AgreementSettings.DEFAULT);
  }
}
