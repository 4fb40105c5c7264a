package screen.workflow.ranking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import screen.Failure;
import screen.folder.disk.CsvTable;
import screen.folder.disk.Row;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.outcome.StageBox;
import screen.outcome.Standing;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.votes.Stage;

/**
 * Records of which it is known whether they are relevant.
 *
 * @param ids in the order of the set, each once
 * @param texts title and abstract of each
 * @param relevant the numbers of the relevant records, from 0
 */
public record LabelledSet(List<String> ids, List<String> texts, BitSet relevant) {
  private static final List<String> COLUMNS = List.of("id", "title", "abstract", "included");

  public LabelledSet {
    ids = List.copyOf(ids);
    texts = List.copyOf(texts);
    relevant = (BitSet) relevant.clone();
  }

  @Override
  public BitSet relevant() {
    return (BitSet) relevant.clone();
  }

  /**
   * Reads a CSV file with the columns {@code id,title,abstract,included}, where 1 is included and 0
   * is not.
   *
   * @param name the file as messages show it
   * @throws Failure if it is no such file, or an id occurs twice
   */
  public static LabelledSet read(Path file, String name) {
    List<String> ids = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    BitSet relevant = new BitSet();
    Map<String, Integer> lines = new HashMap<>();
    for (Row row : CsvTable.read(file, name, COLUMNS)) {
      String id = row.required("id");
      Integer before = lines.put(id, row.line());
      if (before != null) {
        throw row.problem(
            "The id '" + id + "' is in line " + before + " already; each record needs its own.");
      }
      relevant.set(ids.size(), isIncluded(row));
      ids.add(id);
      texts.add(text(row.get("title"), row.get("abstract")));
    }
    if (ids.isEmpty()) {
      throw Failure.input("The file has no records. It needs a header, and a row for each record.")
          .in(name);
    }
    return new LabelledSet(ids, texts, relevant);
  }

  private static boolean isIncluded(Row row) {
    String label = row.required("included");
    if (!label.equals("0") && !label.equals("1")) {
      throw row.problem("`included` is '" + label + "'; write 1 for included and 0 for excluded.");
    }
    return label.equals("1");
  }

  /**
   * The records of a review whose titles and abstracts were screened and settled, in the order of
   * their ids; those that went on are relevant.
   */
  public static LabelledSet of(Review review) {
    Map<RecordId, Outcome> outcomes = Outcomes.of(review);
    Set<RecordId> screened = StageBox.of(review, outcomes, Stage.TITLE_ABSTRACT);
    List<String> ids = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    BitSet relevant = new BitSet();
    for (Outcome outcome : outcomes.values()) {
      boolean isSettled = outcome.titleAbstract().progress() == Standing.Progress.SETTLED;
      if (isSettled && screened.contains(outcome.report())) {
        relevant.set(ids.size(), outcome.isSought());
        ids.add(outcome.report().toString());
        texts.add(text(review.fields(outcome.report())));
      }
    }
    return new LabelledSet(ids, texts, relevant);
  }

  /** The text of a report that a ranking learns from. */
  static String text(Fields fields) {
    return text(fields.first(Field.TITLE), fields.first(Field.ABSTRACT));
  }

  private static String text(String title, String content) {
    return title + " " + content;
  }
}
