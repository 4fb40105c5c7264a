package screen.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import screen.outcome.RankedOrder;
import screen.outcome.Review;
import screen.protocol.Criteria;
import screen.protocol.ExclusionReason;
import screen.protocol.ScreeningSettings;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Vote;

/**
 * The records that one reviewer has to screen at one stage, as of the beginning of the session.
 *
 * @param queue the reports, in the order in which they come, which {@link #reorder} may change
 * @param before how many the reviewer had screened before
 * @param again whether the queue shows records again that were screened before
 */
record ReviewQueue(
    Review review, String reviewer, Stage stage, List<RecordId> queue, int before, boolean again) {
  ReviewQueue {
    queue = new ArrayList<>(queue);
  }

  int size() {
    return queue.size();
  }

  /**
   * Orders anew what is not screened from a place on.
   *
   * @param isScreened whether the report at a place was screened in this session
   */
  void reorder(RankedOrder order, int from, IntPredicate isScreened) {
    int[] places = IntStream.range(from, size()).filter(isScreened.negate()).toArray();
    List<RecordId> left = order.arranged(IntStream.of(places).mapToObj(queue::get).toList());
    for (int i = 0; i < places.length; i++) {
      queue.set(places[i], left.get(i));
    }
  }

  /** The reviewer's earlier votes on the queue; empty unless it shows records again. */
  Map<RecordId, Vote> own() {
    Map<RecordId, Vote> own = new HashMap<>();
    if (again) {
      queue.forEach(
          report -> {
            Vote vote = review.standing(stage, report).get(reviewer);
            if (vote != null) {
              own.put(report, vote);
            }
          });
    }
    return own;
  }

  /** Whether a place is behind the last report. */
  boolean isEnd(int at) {
    return at >= size();
  }

  RecordId report(int at) {
    return queue.get(at);
  }

  Fields fields(int at) {
    return review.fields(report(at));
  }

  List<ExclusionReason> reasons() {
    return review.protocol().exclusionReasons();
  }

  ScreeningSettings settings() {
    return review.protocol().screening();
  }

  /** The tags that the config lists, and any other that a record has. */
  List<String> tags(List<String> onRecord) {
    List<String> known = settings().aids().tags();
    return Stream.concat(known.stream(), onRecord.stream().filter(tag -> !known.contains(tag)))
        .toList();
  }

  /** The criteria of this stage. */
  Criteria.Part criteria() {
    return settings().aids().criteria().at(stage == Stage.FULL_TEXT);
  }

  boolean isTiebreaker() {
    return review.protocol().reviewers().isTiebreaker(reviewer);
  }

  /** Whether the report at a place is of the pilot round, which all screeners screen first. */
  boolean isOfPilot(int at) {
    return !isEnd(at)
        && stage == Stage.TITLE_ABSTRACT
        && !isTiebreaker()
        && review.pilot().contains(report(at));
  }

  /** The places whose record contains a text, ascending; empty for a text that none contains. */
  List<Integer> matches(String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return places(place -> searchable(place).contains(wanted));
  }

  /** The places of records, ascending. */
  List<Integer> places(Set<RecordId> records) {
    return places(place -> records.contains(report(place)));
  }

  private List<Integer> places(IntPredicate wanted) {
    return IntStream.range(0, size()).filter(wanted).boxed().toList();
  }

  private String searchable(int at) {
    Fields fields = fields(at);
    return String.join(
            "\n",
            report(at).toString(),
            fields.first(Field.TITLE),
            String.join("\n", fields.all(Field.AUTHORS)),
            fields.first(Field.JOURNAL),
            fields.first(Field.YEAR),
            fields.first(Field.DOI),
            fields.first(Field.ABSTRACT))
        .toLowerCase(Locale.ROOT);
  }
}
