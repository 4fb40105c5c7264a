package screen.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.Console;
import screen.folder.disk.Timestamp;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.outcome.VoteHistory;
import screen.record.Field;
import screen.record.KnownRecord;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Vote;

/** Prints the votes on a record, as far as the person who asks may see them. */
public final class HistoryPrinter {
  private final Console console;
  private final Review review;

  public HistoryPrinter(Console console, Review review) {
    this.console = console;
    this.review = review;
  }

  public void print(String id, Optional<String> viewer) {
    RecordId record = KnownRecord.named(id, review.records().keySet());
    RecordId report = review.sets().representativeOf(record);
    Outcome outcome = Outcomes.of(review).get(report);
    if (outcome == null) {
      throw new IllegalStateException("no outcome: " + report);
    }
    List<VoteHistory> stages = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      stages.add(VoteHistory.of(review, outcome, stage, viewer));
    }
    if (console.json()) {
      console.printJson(json(record, report, stages));
      return;
    }
    console.print(record + (record.equals(report) ? "" : ", duplicate of " + report));
    console.print(review.fields(report).first(Field.TITLE));
    stages.forEach(this::print);
  }

  private void print(VoteHistory history) {
    console.print("");
    console.print(
        history.stage()
            + (history.hidden() ? ": not shown until you have screened it or it is settled" : ""));
    for (Vote vote : history.votes()) {
      console.print(
          "  "
              + Timestamp.of(vote.decidedAt())
              + "  "
              + vote.reviewer()
              + "  "
              + vote.verdict()
              + (vote.reason().isEmpty() ? "" : " (" + vote.reason() + ")")
              + (vote.note().isEmpty() ? "" : ": " + vote.note())
              + (history.isAfterTie(vote, review) ? "  [after the tie was broken]" : ""));
    }
  }

  private static Map<String, Object> json(
      RecordId record, RecordId report, List<VoteHistory> stages) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("record", record.toString());
    json.put("report", report.toString());
    List<Map<String, Object>> votes = new ArrayList<>();
    stages.forEach(stage -> stage.votes().forEach(vote -> votes.add(json(vote))));
    json.put("votes", votes);
    json.put(
        "hidden",
        stages.stream().filter(VoteHistory::hidden).map(stage -> stage.stage().id()).toList());
    return json;
  }

  private static Map<String, Object> json(Vote vote) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("stage", vote.stage().id());
    json.put("record", vote.record().toString());
    json.put("reviewer", vote.reviewer());
    json.put("verdict", vote.verdict().id());
    json.put("reason", vote.reason());
    json.put("note", vote.note());
    json.put("decided_at", Timestamp.of(vote.decidedAt()));
    return json;
  }
}
