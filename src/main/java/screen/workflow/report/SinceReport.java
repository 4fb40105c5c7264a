package screen.workflow.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import screen.Console;
import screen.folder.ReviewFolder;
import screen.intake.RecordDerivation;
import screen.outcome.Review;
import screen.outcome.update.ChangesSince;
import screen.outcome.update.MissingRecords;
import screen.outcome.update.MissingRecords.Missing;
import screen.record.BibRecord;
import screen.record.RecordId;
import screen.record.Search;
import screen.render.markdown.ChangesMarkdown;

/** Prints the changes since a round: reads the searches up to it again and compares. */
public final class SinceReport {
  private final Console console;

  public SinceReport(Console console) {
    this.console = console;
  }

  public void print(ReviewFolder folder, Review review, String round) {
    List<Search> older =
        review.searches().stream().filter(s -> s.round().compareTo(round) <= 0).toList();
    Map<RecordId, BibRecord> old = new TreeMap<>();
    RecordDerivation.records(folder, older, console)
        .forEach(record -> old.put(record.id(), record));
    ChangesSince changes = ChangesSince.since(round, old, review);
    List<Missing> missing = MissingRecords.since(round, review);
    if (console.json()) {
      console.printJson(json(changes, missing));
    } else {
      ChangesMarkdown.render(changes, missing, review).lines().forEach(console::print);
    }
  }

  private static Map<String, Object> json(ChangesSince changes, List<Missing> missing) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("since", changes.since());
    json.put("new", changes.reports().stream().map(RecordId::toString).toList());
    Map<String, String> duplicates = new LinkedHashMap<>();
    changes.duplicates().forEach((id, kept) -> duplicates.put(id.toString(), kept.toString()));
    json.put("duplicates_of_known", duplicates);
    json.put("duplicates_of_new", changes.repeated().stream().map(RecordId::toString).toList());
    List<Map<String, String>> edits = new ArrayList<>();
    for (ChangesSince.Edit edit : changes.edits()) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("record", edit.record().toString());
      row.put("what", edit.what().name().toLowerCase(Locale.ROOT));
      row.put("before", edit.before());
      row.put("after", edit.after());
      edits.add(row);
    }
    json.put("changed", edits);
    Map<String, String> gone = new LinkedHashMap<>();
    missing.forEach(row -> gone.put(row.record().toString(), row.likely()));
    json.put("missing", gone);
    return json;
  }
}
