package screen.workflow.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.Console;
import screen.Counted;
import screen.folder.ReviewFolder;
import screen.record.BibRecord;
import screen.record.RecordId;
import screen.workflow.LoadReview;
import screen.workflow.report.NamedBoxes;
import screen.workflow.report.Snapshot;

/**
 * Says who put the records of a box there: by which import, decision on a pair or vote. Compared
 * with an earlier commit, only the records that entered or left the box since are listed, each with
 * the acts that are new or gone. Votes on a record that is open are not shown.
 */
public final class Blame {
  private static final String UNEXPLAINED =
      "no vote, ruling or import of this record: see what changed in screening-config.yaml, or in"
          + " the records that it is a duplicate of";

  private final Console console;
  private final String box;

  private record Row(RecordId record, String sign, String before, String after, List<Note> notes) {}

  /** An act, and whether it is {@code new} or {@code gone} since; "" if neither. */
  private record Note(String word, Acts.Act act) {
    String line() {
      return (word.isEmpty() ? "" : word + ": ") + act.line();
    }
  }

  public Blame(Console console, String box) {
    this.console = console;
    this.box = box;
  }

  /** Explains every record of the box. */
  public void print(ReviewFolder folder, Snapshot now) {
    Acts acts = new Acts(folder, now);
    SortedSet<RecordId> ids = boxes(now).of(box);
    List<Row> rows = new ArrayList<>();
    for (RecordId id : ids) {
      List<Note> notes =
          acts.on(id, !acts.isOpen(id)).stream().map(act -> new Note("", act)).toList();
      rows.add(new Row(id, "", "", acts.end(id), notes));
    }
    if (console.json()) {
      console.printJson(json(Optional.empty(), ids.size(), ids.size(), rows));
    } else {
      console.print(box + ": " + Counted.of(ids.size(), "record"));
      print(now, now, rows);
    }
  }

  /** Explains the records that entered or left the box since an earlier state. */
  public void print(PastReview past, ReviewFolder folder, Snapshot now) {
    Snapshot then = Snapshot.of(LoadReview.of(past.folder()), past.folder().retractions());
    SortedSet<RecordId> after = boxes(now).of(box);
    SortedSet<RecordId> before = boxes(then).find(box).orElseGet(TreeSet::new);
    Acts earlier = new Acts(past.folder(), then);
    Acts acts = new Acts(folder, now);
    SortedSet<RecordId> all = new TreeSet<>(before);
    all.addAll(after);
    List<Row> rows = new ArrayList<>();
    for (RecordId id : all) {
      if (!(before.contains(id) && after.contains(id))) {
        String sign = after.contains(id) ? "+" : "-";
        rows.add(new Row(id, sign, earlier.end(id), acts.end(id), changes(id, earlier, acts)));
      }
    }
    if (console.json()) {
      console.printJson(json(Optional.of(past), before.size(), after.size(), rows));
    } else {
      console.print(
          box + ": " + before.size() + " at " + past.words() + ", " + after.size() + " now");
      print(then, now, rows);
    }
  }

  private static NamedBoxes boxes(Snapshot snapshot) {
    return new NamedBoxes(snapshot.flow()).withMaybes(snapshot.maybes());
  }

  private static List<Note> changes(RecordId id, Acts then, Acts now) {
    boolean votes = !now.isOpen(id);
    List<Acts.Act> before = then.on(id, votes);
    List<Acts.Act> after = now.on(id, votes);
    List<Note> notes = new ArrayList<>();
    before.stream()
        .filter(act -> !after.contains(act))
        .forEach(act -> notes.add(new Note("gone", act)));
    after.stream()
        .filter(act -> !before.contains(act))
        .forEach(act -> notes.add(new Note("new", act)));
    return notes;
  }

  private void print(Snapshot then, Snapshot now, List<Row> rows) {
    for (Row row : rows) {
      String sign = row.sign().isEmpty() ? "" : row.sign() + " ";
      console.print(sign + row.record() + "  " + title(row.record(), then, now));
      if (!row.sign().isEmpty()) {
        console.print("    " + row.before() + " -> " + row.after());
        if (row.notes().isEmpty()) {
          console.print("    " + UNEXPLAINED);
        }
      }
      row.notes().forEach(note -> console.print("    " + note.line()));
    }
  }

  private static String title(RecordId id, Snapshot then, Snapshot now) {
    BibRecord record = now.review().records().getOrDefault(id, then.review().records().get(id));
    return record == null ? "" : record.title();
  }

  private Map<String, Object> json(
      Optional<PastReview> since, int before, int count, List<Row> rows) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("box", box);
    since.ifPresent(
        past -> {
          Map<String, Object> point = new LinkedHashMap<>();
          point.put("commit", past.commit());
          point.put("date", past.date());
          json.put("since", point);
          json.put("before", before);
        });
    json.put("count", count);
    List<Map<String, Object>> records = new ArrayList<>();
    for (Row row : rows) {
      Map<String, Object> record = new LinkedHashMap<>();
      record.put("record", row.record().toString());
      if (!row.sign().isEmpty()) {
        record.put("change", row.sign().equals("+") ? "entered" : "left");
        record.put("before", row.before());
      }
      record.put("after", row.after());
      record.put("acts", row.notes().stream().map(Blame::json).toList());
      records.add(record);
    }
    json.put("records", records);
    return json;
  }

  private static Map<String, Object> json(Note note) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (!note.word().isEmpty()) {
      json.put("state", note.word());
    }
    json.put("by", note.act().by());
    json.put("on", note.act().on());
    json.put("act", note.act().words());
    return json;
  }
}
