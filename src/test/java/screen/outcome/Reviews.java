package screen.outcome;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.duplicates.Duplicate;
import screen.duplicates.DuplicateSets;
import screen.protocol.AgreementSettings;
import screen.protocol.AiTool;
import screen.protocol.Automation;
import screen.protocol.ExclusionReason;
import screen.protocol.PlanLog;
import screen.protocol.Protocol;
import screen.protocol.ReportSettings;
import screen.protocol.Reviewers;
import screen.protocol.Rule;
import screen.protocol.ScreeningSettings;
import screen.protocol.Source;
import screen.protocol.UpdateSettings;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.record.Search;
import screen.rules.RuleHits;
import screen.votes.AiScreening;
import screen.votes.Ballots;
import screen.votes.RescueLine;
import screen.votes.Rescues;
import screen.votes.Stage;
import screen.votes.Studies;
import screen.votes.Verdict;
import screen.votes.Vote;

/** A review built vote by vote; each vote is a minute after the one before. */
public final class Reviews {
  public static final Stage TA = Stage.TITLE_ABSTRACT;
  public static final Stage FT = Stage.FULL_TEXT;

  private static final OffsetDateTime START = OffsetDateTime.parse("2026-01-01T00:00:00Z");

  private final TreeMap<RecordId, BibRecord> records = new TreeMap<>();
  private final List<Search> searches = new ArrayList<>();
  private final List<Duplicate> duplicates = new ArrayList<>();
  private final List<Vote> votes = new ArrayList<>();
  private final List<RecordId> noted = new ArrayList<>();
  private final List<AiTool> ai = new ArrayList<>();
  private PlanLog plans = PlanLog.NONE;
  private final List<Rule> rules = new ArrayList<>();
  private final List<RescueLine> sent = new ArrayList<>();
  private int votesPerRecord = 2;
  private int days;
  private Optional<Reviewers> team = Optional.empty();
  private ScreeningSettings screening = ScreeningSettings.DEFAULT;

  /** A review in which no reports are linked and no pairs await a ruling, without a pilot round. */
  public static Review of(
      Protocol protocol,
      List<Search> searches,
      SortedMap<RecordId, BibRecord> records,
      DuplicateSets sets,
      Ballots ballots) {
    return new Review(
        protocol,
        searches,
        records,
        sets,
        List.of(),
        ballots,
        Studies.NONE,
        Pilot.NONE,
        PlanLog.NONE,
        RuleHits.NONE,
        Rescues.NONE,
        AiScreening.NONE);
  }

  public Reviews votesPerRecord(int number) {
    votesPerRecord = number;
    return this;
  }

  /** Adds a rule that removes records before screening. */
  public Reviews rule(Rule rule) {
    rules.add(rule);
    return this;
  }

  /** Adds an AI to the protocol. */
  public Reviews ai(AiTool tool) {
    ai.add(tool);
    return this;
  }

  /** The same with this AI alone. */
  public Reviews onlyAi(AiTool tool) {
    ai.clear();
    return ai(tool);
  }

  /** Another team than A, B and C with the tiebreaker T. */
  public Reviews team(Reviewers reviewers) {
    team = Optional.of(reviewers);
    return this;
  }

  public Reviews handOver(String from, String to) {
    return team(reviewers().afterHandover(from, to));
  }

  /** Records whose draw for the pilot round was noted. */
  public Reviews noted(String... ids) {
    List.of(ids).forEach(id -> noted.add(id(id)));
    return this;
  }

  public Reviews screening(ScreeningSettings settings) {
    screening = settings;
    return this;
  }

  /** Records of the source x, found in one round. */
  public Reviews records(String... ids) {
    for (String id : ids) {
      record(id, "1");
    }
    return this;
  }

  /** A record of the source x with a value. */
  public Reviews record(String id, Field field, String value) {
    record(id, "1");
    BibRecord plain = records.get(id(id));
    records.put(
        id(id),
        new BibRecord(
            id(id), plain.searches(), Fields.builder().add(field, value).build(), List.of()));
    return this;
  }

  /** A record that one search found first. */
  public Reviews record(String id, String round) {
    RecordId record = id(id);
    String search = record.source() + "-" + round;
    if (searches.stream().noneMatch(known -> known.id().equals(search))) {
      searches.add(search(search, record.source(), round));
    }
    records.put(record, new BibRecord(record, List.of(search), Fields.NONE, List.of()));
    return this;
  }

  public Reviews fold(String record, String kept) {
    duplicates.add(new Duplicate(id(record), id(kept), "", 1.0, "test", "", "auto"));
    return this;
  }

  /** One reviewer's votes on a record, in this order: {@code "exclude:other"} names a reason. */
  public Reviews vote(Stage stage, String reviewer, String record, String... verdicts) {
    for (String verdict : verdicts) {
      String[] parts = verdict.split(":", 2);
      int line = votes.size() + 2;
      votes.add(
          new Vote(
              stage,
              reviewer,
              id(record),
              Verdict.ofId(parts[0]).orElseThrow(),
              parts.length > 1 ? parts[1] : "",
              "",
              START.plusDays(days).plusMinutes(line),
              line));
    }
    return this;
  }

  /** What is voted from here on is voted a day later. */
  public Reviews nextDay() {
    days++;
    return this;
  }

  /** Excluded records that are sent to the tiebreaker now, to look at them again. */
  public Reviews rescue(String... ids) {
    OffsetDateTime now = START.plusDays(days).plusMinutes(votes.size() + 1L);
    for (String id : ids) {
      sent.add(new RescueLine(id(id), 1, sent.size() + 1, 50, RescueLine.Why.RANK, "T", now));
    }
    return this;
  }

  /** The same vote of both screeners. */
  public Reviews both(Stage stage, String record, String verdict) {
    return vote(stage, "A", record, verdict).vote(stage, "B", record, verdict);
  }

  /** Lines of plans.csv. */
  public Reviews plans(PlanLog log) {
    plans = log;
    return this;
  }

  public Reviews votes(Collection<Vote> more) {
    votes.addAll(more);
    return this;
  }

  public Review build() {
    DuplicateSets sets = DuplicateSets.of(records.keySet(), duplicates);
    Ballots ballots = Ballots.of(votes);
    return new Review(
        protocol(),
        searches,
        records,
        sets,
        List.of(),
        ballots,
        Studies.NONE,
        Pilot.of(protocol(), sets, ballots, noted),
        plans,
        RuleHits.of(rules, sets, records),
        new Rescues(sent),
        AiScreening.NONE);
  }

  /** Where a report stands now. */
  public Outcome outcome(String report) {
    Outcome outcome = Outcomes.of(build()).get(id(report));
    if (outcome == null) {
      throw new AssertionError("no outcome: " + report);
    }
    return outcome;
  }

  /** What a reviewer is asked to screen now. */
  public List<String> queue(String reviewer, Stage stage) {
    Review review = build();
    return WorkQueue.of(review, Outcomes.of(review), reviewer, stage).stream()
        .map(RecordId::toString)
        .toList();
  }

  public static RecordId id(String text) {
    return RecordId.parse(text).orElseThrow();
  }

  private Reviewers reviewers() {
    return team.orElse(
        new Reviewers(
            List.of("A", "B", "C"), votesPerRecord, "T", List.of("robot"), List.of("S", "U")));
  }

  private Protocol protocol() {
    return new Protocol(
        "",
        "",
        reviewers(),
        List.of(
            new Source("x", "X", Source.Kind.DATABASE),
            new Source("r", "R", Source.Kind.REGISTER),
            new Source("w", "W", Source.Kind.WEBSITE),
            new Source("c", "C", Source.Kind.CITATION)),
        List.of(new ExclusionReason("first", "First"), new ExclusionReason("second", "Second")),
        ReportSettings.DEFAULT,
        AgreementSettings.DEFAULT,
        screening,
        new Automation(rules, ai),
        UpdateSettings.DEFAULT,
        new TreeMap<>());
  }

  private static Search search(String id, String source, String round) {
    return new Search(
        id,
        source,
        "",
        round,
        round,
        OptionalInt.empty(),
        id + ".ris",
        "",
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
}
