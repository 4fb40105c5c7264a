package screen.render;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.agreement.Ratings;
import screen.ai.AiVotes;
import screen.duplicates.Duplicate;
import screen.duplicates.DuplicateSets;
import screen.flow.Flows;
import screen.flow.LivingFlow;
import screen.outcome.IndependentVotes;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.outcome.Reviews;
import screen.protocol.AgreementSettings;
import screen.protocol.ExclusionReason;
import screen.protocol.Protocol;
import screen.protocol.Protocols;
import screen.protocol.ReportSettings;
import screen.protocol.Source;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.render.figures.ExtractionResult;
import screen.render.figures.ReviewReport;
import screen.votes.Ballots;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/** A review of a few records and votes, for renderings that name them. */
public final class ReviewOfFiveRecords {
  private static final OffsetDateTime START = OffsetDateTime.parse("2026-03-01T09:00:00Z");

  private final SortedMap<RecordId, BibRecord> records = new TreeMap<>();
  private final List<Duplicate> duplicates = new ArrayList<>();
  private final List<Vote> votes = new ArrayList<>();
  private Protocol protocol =
      Protocols.of(
          "A small review",
          "PROSPERO CRD42000000000",
          Protocols.team(List.of("AB", "CD"), 2, "EF", "robot"),
          List.of(
              new Source("one", "Database One", Source.Kind.DATABASE),
              new Source("two", "Database Two", Source.Kind.DATABASE)),
          List.of(
              new ExclusionReason("wrong-drug", "Wrong drug"),
              new ExclusionReason("no-data", "No data, or too few")),
          ReportSettings.DEFAULT,
          AgreementSettings.DEFAULT);

  /** One included, one excluded on the full text, one before, one in conflict, one a duplicate. */
  public static ReviewOfFiveRecords whole() {
    return new ReviewOfFiveRecords()
        .record("one:1", "Included trial of <script>alert(1)</script> & \"quotes\" ]]> {braces} 5%")
        .record("one:2", "</script><img src=x onerror=alert(1)> excluded on its full text")
        .record("one:3", "=HYPERLINK(\"http://example.org\") excluded before")
        .record("one:4", "Settled by the tiebreaker \u202Eright to left\u202C")
        .record("two:5", "Included trial, found again")
        .duplicate("two:5", "one:1")
        .vote(Stage.TITLE_ABSTRACT, "one:1", "AB", Verdict.INCLUDE, "")
        .vote(Stage.TITLE_ABSTRACT, "one:1", "CD", Verdict.MAYBE, "")
        .vote(Stage.TITLE_ABSTRACT, "one:2", "AB", Verdict.INCLUDE, "")
        .vote(Stage.TITLE_ABSTRACT, "one:2", "CD", Verdict.INCLUDE, "")
        .vote(Stage.TITLE_ABSTRACT, "one:3", "AB", Verdict.EXCLUDE, "")
        .vote(Stage.TITLE_ABSTRACT, "one:3", "CD", Verdict.EXCLUDE, "")
        .vote(Stage.TITLE_ABSTRACT, "one:4", "AB", Verdict.INCLUDE, "")
        .vote(Stage.TITLE_ABSTRACT, "one:4", "CD", Verdict.EXCLUDE, "")
        .vote(Stage.TITLE_ABSTRACT, "one:4", "EF", Verdict.EXCLUDE, "")
        .vote(Stage.FULL_TEXT, "one:1", "AB", Verdict.INCLUDE, "")
        .vote(Stage.FULL_TEXT, "one:1", "CD", Verdict.INCLUDE, "")
        .vote(Stage.FULL_TEXT, "one:2", "AB", Verdict.EXCLUDE, "no-data")
        .vote(Stage.FULL_TEXT, "one:2", "CD", Verdict.EXCLUDE, "wrong-drug");
  }

  public ReviewOfFiveRecords record(String id, String title) {
    String number = id.substring(id.indexOf(':') + 1);
    return record(
        id,
        Fields.builder()
            .add(Field.PMID, "1000" + number)
            .add(Field.DOI, "10.1000/x." + number + "_(a)#b")
            .add(Field.TITLE, title)
            .add(Field.AUTHORS, "Müller-Weiß, Ada B.")
            .add(Field.AUTHORS, "O'Brien, C. D.")
            .add(Field.AUTHORS, "The Ketamine & Co Group")
            .add(Field.YEAR, "201" + number)
            .add(Field.JOURNAL, "Journal of Pain & Relief_100%")
            .add(Field.VOLUME, "12")
            .add(Field.ISSUE, "3")
            .add(Field.PAGES, "349-369")
            .add(Field.ABSTRACT, "TY  - JOUR\nER  - \nis text within an abstract.")
            .build());
  }

  public ReviewOfFiveRecords record(String id, Fields fields) {
    RecordId parsed = id(id);
    records.put(parsed, new BibRecord(parsed, List.of(), fields, List.of()));
    return this;
  }

  public ReviewOfFiveRecords duplicate(String removed, String kept) {
    duplicates.add(
        new Duplicate(id(removed), id(kept), "", 1, "same-doi", "same DOI; same year", "auto"));
    return this;
  }

  /** Each vote comes a minute after the one before. */
  public ReviewOfFiveRecords vote(
      Stage stage, String record, String reviewer, Verdict verdict, String reason) {
    votes.add(
        new Vote(
            stage,
            reviewer,
            id(record),
            verdict,
            reason,
            "",
            START.plusMinutes(votes.size()),
            votes.size() + 2));
    return this;
  }

  public ReviewOfFiveRecords protocol(Protocol other) {
    protocol = other;
    return this;
  }

  public ReviewReport report() {
    Review review =
        Reviews.of(
            protocol,
            List.of(),
            records,
            DuplicateSets.of(records.keySet(), duplicates),
            Ballots.of(votes));
    SortedMap<RecordId, Outcome> outcomes = Outcomes.of(review);
    Map<Stage, Ratings> ratings = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      ratings.put(stage, IndependentVotes.of(review, outcomes, stage));
    }
    return new ReviewReport(
        review,
        outcomes,
        LivingFlow.of(review, outcomes, Flows.of(review, outcomes)),
        duplicates,
        ratings,
        new TreeMap<>(),
        AiVotes.NONE,
        ExtractionResult.NONE,
        "prisma-screen 1.2.3");
  }

  private static RecordId id(String text) {
    return RecordId.parse(text).orElseThrow();
  }
}
