package screen.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import screen.duplicates.Deduplication;
import screen.duplicates.Explanation;
import screen.record.BibRecord;
import screen.record.RecordId;

/** Prints why two records were, or were not, taken for one report. */
final class PairPrinter {
  private final Session session;

  PairPrinter(Session session) {
    this.session = session;
  }

  void print(Map<RecordId, BibRecord> records, List<String> ids) {
    List<BibRecord> pair = Named.records(ids, records.keySet()).stream().map(records::get).toList();
    BibRecord a = pair.get(0);
    BibRecord b = pair.get(1);
    Explanation explanation = Deduplication.explain(records.values(), a, b);
    if (session.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("a", a.id().toString());
      json.put("b", b.id().toString());
      json.put("explanation", json(explanation));
      session.printJson(json);
      return;
    }
    pair.forEach(record -> session.print(record.id() + "  " + record.title()));
    explanation.toString().lines().forEach(session::print);
  }

  private static Map<String, Object> json(Explanation explanation) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("bits", explanation.value());
    json.put("words", explanation.words());
    json.put("parts", explanation.parts().stream().map(PairPrinter::json).toList());
    return json;
  }
}
