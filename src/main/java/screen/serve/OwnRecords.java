package screen.serve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import screen.outcome.Review;
import screen.outcome.WorkQueue;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.votes.Stage;

/**
 * The records of one reviewer at a stage, numbered from 1: those judged, the oldest vote first,
 * then the queue. No other record can be found here, and none by what others said of it.
 */
final class OwnRecords {
  private static final int MOST_FOUND = 20;

  private final Review review;
  private final RecordView view;
  private final List<RecordId> all;
  private final int judged;

  OwnRecords(Loaded loaded, String reviewer, Stage stage) {
    this.review = loaded.review();
    this.view = new RecordView(loaded, reviewer, stage);
    this.all = new ArrayList<>(WorkQueue.judgedBy(review, loaded.outcomes(), reviewer, stage));
    this.judged = all.size();
    Collections.reverse(all);
    all.addAll(loaded.work(reviewer, stage).queue());
  }

  /** The records that a number, an id or a text names, and how many there are. */
  Map<String, Object> find(String wanted) {
    List<Integer> places = places(wanted.strip().toLowerCase(Locale.ROOT));
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("total", places.size());
    found.put("found", places.stream().limit(MOST_FOUND).map(this::row).toList());
    return found;
  }

  private List<Integer> places(String wanted) {
    if (wanted.matches("\\d{1,9}")) {
      int place = Integer.parseInt(wanted) - 1;
      if (place >= 0 && place < all.size()) {
        return List.of(place);
      }
    }
    List<Integer> named =
        IntStream.range(0, all.size())
            .filter(place -> isNamed(all.get(place), wanted))
            .boxed()
            .toList();
    return named.isEmpty()
        ? IntStream.range(0, all.size())
            .filter(place -> contains(review.fields(all.get(place)), wanted))
            .boxed()
            .toList()
        : named;
  }

  /** Whether this is the id of the report or of a record that it stands for. */
  private boolean isNamed(RecordId report, String wanted) {
    return review.sets().members(report).stream()
        .anyMatch(id -> id.toString().toLowerCase(Locale.ROOT).equals(wanted));
  }

  private static boolean contains(Fields fields, String wanted) {
    return String.join(
            "\n",
            fields.first(Field.TITLE),
            String.join("\n", fields.all(Field.AUTHORS)),
            fields.first(Field.JOURNAL),
            fields.first(Field.YEAR),
            fields.first(Field.DOI),
            fields.first(Field.PMID),
            fields.first(Field.ABSTRACT))
        .toLowerCase(Locale.ROOT)
        .contains(wanted);
  }

  private Map<String, Object> row(int place) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", all.get(place).toString());
    row.put("title", view.title(all.get(place)));
    row.put("position", place + 1);
    row.put("judged", place < judged);
    return row;
  }
}
