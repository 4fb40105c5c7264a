package screen.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import screen.PrintableText;
import screen.folder.FullTexts;
import screen.folder.disk.Timestamp;
import screen.outcome.Review;
import screen.outcome.VotingRules;
import screen.record.AbstractSections;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.record.TypeWords;
import screen.record.WebLink;
import screen.serve.live.Loaded;
import screen.votes.Stage;
import screen.votes.Vote;

/**
 * The part of a report that one reviewer may see at a stage: the article, the reviewer's own vote,
 * and the votes that he or she is to settle. No other class puts a vote into an answer.
 */
final class RecordView {
  private final Review review;
  private final VotingRules rules;
  private final MarkedText marked;
  private final Stage stage;
  private final boolean tiebreaker;

  /** Whether excluded records are among those that the tiebreaker has to decide on. */
  private final boolean looksAgain;

  private final FullTexts fullTexts;

  RecordView(Loaded loaded, String reviewer, Stage stage) {
    this.review = loaded.review();
    this.rules = loaded.rules(reviewer, stage);
    this.marked = new MarkedText(review.protocol().screening());
    this.stage = stage;
    this.tiebreaker = review.protocol().reviewers().isTiebreaker(reviewer);
    this.looksAgain =
        tiebreaker
            && loaded.work(reviewer, stage).queue().stream().anyMatch(rules::isToLookAtAgain);
    this.fullTexts = new FullTexts(loaded.folder().root());
  }

  /** The whole of it, to be screened. */
  Map<String, Object> card(RecordId report) {
    Map<String, Object> card = article(report);
    if (stage == Stage.FULL_TEXT && rules.objectionsTo(report).isEmpty()) {
      card.put(
          "full_text", new FullText(FullTexts.place(report), fullTexts.pdf(report).isPresent()));
    }
    card.put("kind", kind(report, rules.showsVotes()));
    card.put("conflict", rules.votesToSettle(report).stream().map(this::of).toList());
    return card;
  }

  /**
   * Why the reviewer decides on a report: {@code excluded} for one to look at again, {@code
   * conflict}, or {@code record}; the last for all if votes are hidden and there are both kinds.
   */
  private String kind(RecordId report, boolean showsVotes) {
    if (!tiebreaker || (looksAgain && !showsVotes)) {
      return "record";
    }
    return rules.isToLookAtAgain(report) ? "excluded" : "conflict";
  }

  private record FullText(String place, boolean there) {}

  /** The part that is taken along to be screened offline: nothing that another reviewer said. */
  Map<String, Object> cardToTake(RecordId report) {
    Map<String, Object> card = article(report);
    card.put("kind", kind(report, false));
    card.put("conflict", List.of());
    return card;
  }

  /** The article, and the reviewer's own vote. */
  private Map<String, Object> article(RecordId report) {
    Fields fields = review.fields(report);
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("id", report.toString());
    card.put("title", marked.pieces(PrintableText.text(title(fields))));
    card.put("original_title", PrintableText.text(fields.first(Field.ORIGINAL_TITLE)));
    card.put("authors", plain(fields.all(Field.AUTHORS)));
    card.put("journal", PrintableText.text(fields.first(Field.JOURNAL)));
    card.put("year", PrintableText.text(fields.first(Field.YEAR)));
    card.put("volume", PrintableText.text(fields.first(Field.VOLUME)));
    card.put("issue", PrintableText.text(fields.first(Field.ISSUE)));
    card.put("pages", PrintableText.text(fields.first(Field.PAGES)));
    card.put("abstract", sections(fields));
    card.put("keywords", plain(fields.all(Field.KEYWORDS)));
    card.put("types", plain(TypeWords.of(fields)));
    card.put("links", WebLink.of(fields));
    card.put(
        "pilot", stage == Stage.TITLE_ABSTRACT && !tiebreaker && review.pilot().contains(report));
    rules.standing(report).ifPresent(vote -> card.put("own", said(vote)));
    return card;
  }

  /** The reviewer's own vote on a report, as a row of a list. */
  Map<String, Object> row(RecordId report) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", report.toString());
    row.put("title", title(report));
    rules.standing(report).ifPresent(vote -> row.putAll(said(vote)));
    return row;
  }

  String title(RecordId report) {
    return PrintableText.text(title(review.fields(report)));
  }

  /** Whether the reviewer's own vote on a report is of some kind. */
  boolean own(RecordId report, Predicate<Vote> kind) {
    return rules.standing(report).filter(kind).isPresent();
  }

  private static String title(Fields fields) {
    String title = fields.first(Field.TITLE);
    return title.isEmpty() ? "(no title)" : title;
  }

  private List<Map<String, Object>> sections(Fields fields) {
    return AbstractSections.of(fields.first(Field.ABSTRACT)).stream()
        .map(
            section -> {
              Map<String, Object> part = new LinkedHashMap<>();
              part.put("heading", PrintableText.text(section.heading()));
              part.put("text", marked.pieces(PrintableText.lines(section.text())));
              return part;
            })
        .toList();
  }

  private Map<String, Object> of(Vote vote) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("reviewer", vote.reviewer());
    words.putAll(said(vote));
    return words;
  }

  private Map<String, Object> said(Vote vote) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("verdict", vote.verdict().id());
    said.put("reason", vote.reason());
    said.put(
        "reason_label",
        vote.reason().isEmpty() ? "" : review.protocol().reasonLabel(vote.reason()));
    said.put("note", PrintableText.text(vote.note()));
    said.put("tags", plain(vote.tags()));
    said.put("decided_at", Timestamp.of(vote.decidedAt()));
    return said;
  }

  static List<String> plain(List<String> values) {
    return values.stream().map(PrintableText::text).toList();
  }
}
