package screen.serve;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import screen.Console;
import screen.PrintableText;
import screen.duplicates.FieldPair;
import screen.duplicates.PairQuestions;
import screen.duplicates.PossiblePair;
import screen.duplicates.Ruling;
import screen.duplicates.Rulings;
import screen.outcome.Review;
import screen.record.BibRecord;
import screen.record.RecordId;
import screen.serve.http.Refused;
import screen.serve.http.Reply;
import screen.serve.http.Request;
import screen.serve.live.LiveReview;
import screen.serve.live.Loaded;
import screen.workflow.duplicates.DuplicatesDue;
import screen.workflow.duplicates.OpenPairs;
import screen.workflow.duplicates.RulingIntake;

/**
 * The possible duplicates, on which each person in the config may decide, as in the terminal. These
 * decisions are not votes, so they are not blind.
 */
final class PairApi {
  private static final int MOST = 20;

  private final Console console;
  private final LiveReview live;
  private final String reviewer;

  PairApi(Console console, LiveReview live, String reviewer) {
    this.console = console;
    this.live = live;
    this.reviewer = reviewer;
  }

  /**
   * The pairs without a decision and the reviewer's own newest decisions, the first of each with
   * their fields; and whether duplicates still have to be removed as decided.
   */
  Reply pairs() {
    Loaded loaded = live.now();
    Review review = loaded.review();
    PairQuestions open = OpenPairs.in(loaded.folder(), review.records().keySet());
    List<Ruling> own = Rulings.newestOf(reviewer, loaded.folder().rulingFile().read());
    Map<String, Object> pairs = new LinkedHashMap<>();
    pairs.put("total", open.questions().size());
    pairs.put(
        "pairs", open.questions().stream().limit(MOST).map(pair -> words(review, pair)).toList());
    pairs.put("own", own.stream().limit(MOST).map(ruling -> words(review, ruling)).toList());
    pairs.put("due", DuplicatesDue.in(loaded.folder()) == DuplicatesDue.AGAIN);
    return Reply.json(pairs);
  }

  private static Map<String, Object> words(Review review, PossiblePair pair) {
    Map<String, Object> words = words(review, pair.a(), pair.b());
    words.put("evidence", PrintableText.text(pair.evidence()));
    words.put("records", pair.records());
    return words;
  }

  private static Map<String, Object> words(Review review, Ruling ruling) {
    Map<String, Object> words = words(review, ruling.a(), ruling.b());
    words.put("ruling", ruling.kind().id());
    return words;
  }

  private static Map<String, Object> words(Review review, RecordId a, RecordId b) {
    List<FieldPair> fields = FieldPair.of(known(review, a), known(review, b), PrintableText::text);
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("a", a.toString());
    words.put("b", b.toString());
    words.put("fields", fields.stream().map(PairApi::field).toList());
    return words;
  }

  private static BibRecord known(Review review, RecordId id) {
    BibRecord record = review.records().get(id);
    if (record == null) {
      throw new IllegalArgumentException("not a record: " + id);
    }
    return record;
  }

  private static Map<String, Object> field(FieldPair pair) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", pair.label());
    field.put("differs", pair.differs());
    field.put("a", pieces(pair.piecesOfA()));
    field.put("b", pieces(pair.piecesOfB()));
    return field;
  }

  private static List<Map<String, String>> pieces(List<FieldPair.Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                piece.differs()
                    ? MarkedText.piece(piece.text(), "differs")
                    : Map.of("text", piece.text()))
        .toList();
  }

  /** Keeps a decision; the answer comes when it is on the disk. */
  Reply decide(Request request) throws IOException {
    Map<String, String> texts = request.texts();
    Ruling.Kind kind =
        Ruling.Kind.ofId(texts.getOrDefault("ruling", ""))
            .orElseThrow(() -> Refused.badRequest("Say same, different or all-different."));
    Review review = live.now().review();
    RecordId a = Lookup.record(review, texts.getOrDefault("a", ""));
    RecordId b = Lookup.record(review, texts.getOrDefault("b", ""));
    if (a.equals(b)) {
      throw Refused.badRequest("A pair is two records.");
    }
    String message =
        live.write(
            live.now().folder(),
            () -> {
              Loaded now = live.now();
              RulingIntake intake =
                  new RulingIntake(
                      console, now.folder(), now.review().records().keySet(), reviewer);
              return Refused.ofFaults(() -> intake.take(a, b, kind));
            });
    return Reply.saved("message", message);
  }

  /** Removes duplicates as decided. */
  Reply apply(Request request) throws IOException {
    if (!request.texts().getOrDefault("apply", "").equals("yes")) {
      throw Refused.badRequest("Say `apply`: `yes`.");
    }
    boolean done =
        live.write(live.now().folder(), () -> OpenPairs.apply(live.now().folder()).isEmpty());
    if (!done) {
      throw new Refused(
          409,
          "look-first",
          "The decisions are kept, but not applied: this version of the tool would treat other"
              + " records otherwise, too. The person who runs the review can list them, with the"
              + " command dedupe.");
    }
    return Reply.json(Map.of("saved", true));
  }
}
