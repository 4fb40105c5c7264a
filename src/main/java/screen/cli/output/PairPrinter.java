package screen.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import screen.Console;
import screen.duplicates.match.Explanation;
import screen.folder.ReviewFolder;
import screen.record.BibRecord;
import screen.record.KnownRecord;
import screen.record.RecordId;
import screen.workflow.duplicates.PairExplanation;

/** Prints whether two records are duplicates of each other, and why. */
public final class PairPrinter {
  private final Console console;
  private final ReviewFolder folder;

  public PairPrinter(Console console, ReviewFolder folder) {
    this.console = console;
    this.folder = folder;
  }

  public void print(List<String> ids) {
    Map<RecordId, BibRecord> records = folder.readRecords();
    List<RecordId> pair = KnownRecord.pair(ids, records.keySet());
    PairExplanation explanation = new PairExplanation(folder, records);
    Explanation evidence = explanation.evidence(pair.get(0), pair.get(1));
    List<String> outcome = new ArrayList<>(explanation.outcome(pair.get(0), pair.get(1)));
    outcome.addAll(explanation.leftToDo());
    if (console.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("a", pair.get(0).toString());
      json.put("b", pair.get(1).toString());
      json.put("outcome", outcome);
      json.put("explanation", json(evidence));
      json.put("shared_keys", explanation.sharedKeys(pair.get(0), pair.get(1)));
      console.printJson(json);
      return;
    }
    pair.stream()
        .map(records::get)
        .forEach(record -> console.print(record.id() + "  " + record.title()));
    outcome.forEach(console::print);
    evidence.toString().lines().forEach(console::print);
    console.print(explanation.candidacy(pair.get(0), pair.get(1)));
  }

  private static Map<String, Object> json(Explanation explanation) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("bits", explanation.value());
    json.put("words", explanation.words());
    json.put("parts", explanation.parts().stream().map(PairPrinter::json).toList());
    return json;
  }
}
