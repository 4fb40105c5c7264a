package screen.serve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import screen.PrintableText;
import screen.outcome.Review;
import screen.outcome.WorkQueue;
import screen.record.Field;
import screen.record.RecordId;
import screen.search.MatchedWords;
import screen.serve.live.Loaded;
import screen.serve.live.RecordFinder;
import screen.votes.Stage;

/**
 * The records of one reviewer at a stage, numbered from 1: those screened, the oldest vote first,
 * then the queue. Other records cannot be found here, and votes of others are not searched.
 */
final class OwnRecords {
  private static final int MOST_FOUND = 20;

  /** How much of an abstract is shown of a record that is found, in characters. */
  private static final int SHOWN = 160;

  private final Loaded loaded;
  private final Review review;
  private final RecordFinder finder;
  private final RecordView view;
  private final List<RecordId> all;
  private final int screened;

  OwnRecords(Loaded loaded, RecordFinder finder, String reviewer, Stage stage) {
    this.loaded = loaded;
    this.review = loaded.review();
    this.finder = finder;
    this.view = new RecordView(loaded, reviewer, stage);
    this.all = new ArrayList<>(WorkQueue.screenedBy(review, loaded.outcomes(), reviewer, stage));
    this.screened = all.size();
    Collections.reverse(all);
    all.addAll(loaded.work(reviewer, stage).queue());
  }

  /** The records that a number, an id or a text finds, and how many there are. */
  Map<String, Object> find(String typed) {
    String wanted = typed.strip();
    List<Integer> named = named(wanted.toLowerCase(Locale.ROOT));
    RecordFinder.Found found =
        named.isEmpty() && !wanted.isEmpty()
            ? finder.find(loaded, wanted)
            : RecordFinder.Found.NOTHING;
    List<Integer> places = named.isEmpty() ? places(found) : named;
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("total", places.size());
    answer.put("to_judge", places.stream().filter(place -> place >= screened).count());
    answer.put("hint", found.hint());
    answer.put("found", places.stream().limit(MOST_FOUND).map(it -> row(it, found)).toList());
    return answer;
  }

  private List<Integer> places(RecordFinder.Found found) {
    Map<RecordId, Integer> places = new HashMap<>();
    IntStream.range(0, all.size()).forEach(place -> places.put(all.get(place), place));
    return found.reports().stream().map(places::get).filter(Objects::nonNull).toList();
  }

  /** The place of a number, or those of a record's id; empty where the text is neither. */
  private List<Integer> named(String wanted) {
    if (wanted.matches("\\d{1,9}")) {
      int place = Integer.parseInt(wanted) - 1;
      if (place >= 0 && place < all.size()) {
        return List.of(place);
      }
    }
    return IntStream.range(0, all.size())
        .filter(place -> isNamed(all.get(place), wanted))
        .boxed()
        .toList();
  }

  /** Whether this is the id of the report or of a record that is a duplicate of it. */
  private boolean isNamed(RecordId report, String wanted) {
    return review.sets().members(report).stream()
        .anyMatch(id -> id.toString().toLowerCase(Locale.ROOT).equals(wanted));
  }

  private Map<String, Object> row(int place, RecordFinder.Found found) {
    RecordId report = all.get(place);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", report.toString());
    row.put("title", pieces(view.title(report), found));
    row.put("text", passage(report, found));
    row.put("position", place + 1);
    row.put("judged", place < screened);
    return row;
  }

  /** The part of the abstract around the first word that is found; empty if none is in it. */
  private List<Map<String, String>> passage(RecordId report, RecordFinder.Found found) {
    String text =
        MatchedWords.markable(PrintableText.text(review.fields(report).first(Field.ABSTRACT)));
    List<MatchedWords.Span> spans = found.spans().apply(text);
    if (spans.isEmpty()) {
      return List.of();
    }
    int from = wordStart(text, Math.max(0, spans.get(0).start() - SHOWN / 3));
    int to = wordStart(text, Math.min(text.length(), from + SHOWN));
    return pieces((from > 0 ? "... " : "") + text.substring(from, to), found);
  }

  /** The place, or the one of the next blank behind it. */
  private static int wordStart(String text, int place) {
    if (place == 0 || place == text.length()) {
      return place;
    }
    int blank = text.indexOf(' ', place);
    return blank < 0 ? text.length() : blank;
  }

  private static List<Map<String, String>> pieces(String text, RecordFinder.Found found) {
    String shown = MatchedWords.markable(text);
    List<Map<String, String>> pieces = new ArrayList<>();
    int from = 0;
    for (MatchedWords.Span span : found.spans().apply(shown)) {
      pieces.add(Map.of("text", shown.substring(from, span.start())));
      pieces.add(MarkedText.piece(shown.substring(span.start(), span.end()), "found"));
      from = span.end();
    }
    pieces.add(Map.of("text", shown.substring(from)));
    return pieces.stream().filter(piece -> !piece.getOrDefault("text", "").isEmpty()).toList();
  }
}
