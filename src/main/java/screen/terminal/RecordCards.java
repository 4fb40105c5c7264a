package screen.terminal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jline.utils.AttributedString;
import screen.Counted;
import screen.PrintableText;
import screen.outcome.Outcome;
import screen.outcome.RankedOrder;
import screen.outcome.VotingRules;
import screen.protocol.Criteria;
import screen.record.Field;
import screen.record.RecordId;
import screen.terminal.frame.Cards;
import screen.terminal.frame.Frame;
import screen.terminal.frame.Key;
import screen.terminal.frame.State;
import screen.terminal.frame.Step;
import screen.terminal.frame.TerminalStyle;
import screen.terminal.frame.Wrap;
import screen.votes.Pace;
import screen.votes.Stage;
import screen.votes.Vote;

/** Records to screen: saves votes and opens full texts. */
final class RecordCards implements Cards {
  /** Widest line of text, in columns; longer lines are hard to read. */
  private static final int READABLE = 90;

  private final ReviewQueue docket;
  private final QueueSearch search;
  private final Keyboard keyboard;
  private final VotingRules admission;
  private final Outside outside;
  private final Consumer<Vote> keep;
  private final LiveOrder order;

  /** Whether excluded records are among those that the tiebreaker has to decide on. */
  private final boolean looksAgain;

  private final List<Instant> times;

  /** The votes of this session, and those that it shows again. */
  private final Map<RecordId, Vote> own;

  private List<String> comesNext = List.of();

  /** The order that the queue has now; empty if it is not ranked. */
  private Optional<RankedOrder> ranked;

  /** The place of each record in that order. */
  private Map<RecordId, Integer> ranks;

  /**
   * Creates cards without a vote yet.
   *
   * @param keep puts a vote on the disk before it returns
   */
  RecordCards(
      ReviewQueue docket,
      Map<RecordId, Outcome> outcomes,
      Outside outside,
      QueueSearch search,
      LiveOrder order,
      Consumer<Vote> keep) {
    this.docket = docket;
    this.search = search;
    this.keyboard = new Keyboard(docket, search);
    this.admission = new VotingRules(docket.review(), outcomes, docket.reviewer(), docket.stage());
    this.outside = outside;
    this.keep = keep;
    this.order = order;
    this.ranked = order.newest();
    this.ranks = ranked.map(RankedOrder::places).orElse(Map.of());
    this.looksAgain = docket.queue().stream().anyMatch(admission::isToLookAtAgain);
    this.own = docket.own();
    this.times =
        new ArrayList<>(docket.review().ballots().times(docket.stage(), docket.reviewer()));
  }

  @Override
  public int size() {
    return docket.size();
  }

  @Override
  public Step press(Key key, State state) {
    order.pause();
    return keyboard.press(key, state);
  }

  /**
   * Takes over the note of an earlier vote of this session and the tags of any earlier vote, so
   * that a new verdict keeps them.
   */
  @Override
  public State arrivedAt(State state) {
    followNewestOrder(state);
    if (docket.isEnd(state.at())) {
      return state;
    }
    RecordId report = docket.report(state.at());
    Vote earlier = own.get(report);
    return (earlier == null ? state : state.withNote(earlier.note())).withTags(tags(report));
  }

  @Override
  public State perform(Step.Deed deed, State state) {
    RecordId report = docket.report(state.at());
    if (!(deed instanceof Step.Cast cast)) {
      return state.withMessage(outside.open(report, docket.fields(state.at())));
    }
    Vote vote =
        new Vote(
                docket.stage(),
                docket.reviewer(),
                report,
                cast.verdict(),
                cast.reason(),
                cast.note(),
                time(report),
                0)
            .tagged(cast.tags())
            .shownAt(ranks.getOrDefault(report, 0));
    keep.accept(vote);
    order.voted(vote);
    own.put(report, vote);
    times.add(vote.decidedAt().toInstant());
    return state.afterVote().withMessage(kept(vote));
  }

  /** Orders what is left anew, before the next record is shown, if the ranking has learned. */
  private void followNewestOrder(State state) {
    Optional<RankedOrder> newest = order.newest();
    if (newest.isPresent() && !newest.equals(ranked)) {
      ranked = newest;
      ranks = newest.get().places();
      docket.reorder(newest.get(), state.at(), state.course()::isDecided);
    }
  }

  /** The tags that the reviewer has put on a report. */
  private List<String> tags(RecordId report) {
    return Optional.ofNullable(own.get(report))
        .or(() -> admission.standing(report))
        .map(Vote::tags)
        .orElse(List.of());
  }

  private String kept(Vote vote) {
    String title = docket.review().fields(vote.record()).first(Field.TITLE);
    return "Saved: "
        + Card.verdict(vote)
        + ", "
        + (title.isEmpty() ? vote.record() : "\"" + PrintableText.shortened(title) + "\"")
        + ". u goes back to it.";
  }

  /** The time of a vote, never before this reviewer's previous vote. */
  private OffsetDateTime time(RecordId report) {
    OffsetDateTime now = admission.time(report, outside.now());
    Instant last = times.isEmpty() ? Instant.MIN : times.get(times.size() - 1);
    return last.isAfter(now.toInstant()) ? last.atOffset(now.getOffset()) : now;
  }

  @Override
  public void ended() {
    comesNext = outside.comesNext();
  }

  /** The next steps of the review, one sentence each; known once all is screened. */
  List<String> comesNext() {
    return comesNext;
  }

  /** Such as {@code AP · title-abstract · 12 of 84, 72 to go, 40 s each, about 50 min}. */
  @Override
  public String progress(State state, TerminalStyle look) {
    int left = state.course().leftWith(state.at());
    OptionalLong each = left == 0 ? OptionalLong.empty() : Pace.secondsEach(times);
    String pace =
        each.isEmpty()
            ? ""
            : ", " + each.getAsLong() + " s each, " + Pace.about(each.getAsLong() * left);
    return docket.reviewer()
        + look.dot()
        + docket.stage()
        + kind(state, look)
        + (docket.isOfPilot(state.at()) ? look.dot() + "pilot round" : "")
        + look.dot()
        + state.course().place(docket.before(), state.at())
        + pace
        + ranked
            .map(now -> look.dot() + "ranked after " + Counted.of(now.votes(), "vote"))
            .orElse("");
  }

  /** Why the tiebreaker decides on a record; "" for a screener. */
  private String kind(State state, TerminalStyle look) {
    if (!docket.isTiebreaker()) {
      return "";
    }
    boolean hides = looksAgain && !admission.showsVotes();
    return look.dot()
        + (hides
            ? "records"
            : !docket.isEnd(state.at()) && admission.isToLookAtAgain(docket.report(state.at()))
                ? "excluded, to look at again"
                : "conflicts");
  }

  @Override
  public List<AttributedString> body(State state, int columns, TerminalStyle look) {
    int width = Math.min(columns, READABLE);
    return switch (state.mode()) {
      case HELP -> Help.lines(docket).stream().map(Frame::text).toList();
      case CRITERIA -> criteria(width, look);
      case REASON -> reasons(look);
      case TAGS -> tags(state, look);
      default -> docket.isEnd(state.at()) ? end(state, width, look) : card(state, width, look);
    };
  }

  private List<AttributedString> card(State state, int width, TerminalStyle look) {
    RecordId report = docket.report(state.at());
    String fullText = docket.stage() == Stage.FULL_TEXT ? outside.pdf(report) : "";
    return new Card(
            docket,
            new Highlighter(docket.settings(), search.marksOf(state.wanted(), look), look),
            look)
        .lines(state.at(), width, look.text(fullText), own, admission.votesToSettle(report));
  }

  private List<AttributedString> end(State state, int width, TerminalStyle look) {
    int here = state.course().decidedCount();
    int all = docket.before() + here;
    String done = docket.isTiebreaker() ? "settled." : "screened.";
    String screened = all == 1 ? "The one record is " + done : "All " + all + " are " + done;
    String now = docket.before() == 0 ? "" : " In this session: " + here + ".";
    List<AttributedString> lines = new ArrayList<>();
    lines.addAll(Wrap.to(width, Frame.text(screened + now + " Every vote is saved.")));
    lines.add(AttributedString.EMPTY);
    comesNext.forEach(next -> lines.addAll(Wrap.to(width, Frame.text(look.text(next)))));
    return lines;
  }

  private List<AttributedString> reasons(TerminalStyle look) {
    List<AttributedString> lines = new ArrayList<>();
    lines.add(Frame.text("Exclude because:"));
    for (int i = 0; i < docket.reasons().size() && i < Keyboard.REASON_KEYS.length(); i++) {
      String label = look.text(docket.reasons().get(i).label());
      lines.add(Frame.text("  " + Keyboard.REASON_KEYS.charAt(i) + "  " + label));
    }
    return lines;
  }

  private List<AttributedString> tags(State state, TerminalStyle look) {
    List<String> tags = docket.tags(state.tags());
    List<AttributedString> lines = new ArrayList<>();
    lines.add(Frame.text("Tags:"));
    for (int i = 0; i < tags.size() && i < Keyboard.TAG_KEYS.length(); i++) {
      String mark = state.tags().contains(tags.get(i)) ? "[x] " : "[ ] ";
      lines.add(
          Frame.text("  " + Keyboard.TAG_KEYS.charAt(i) + "  " + mark + look.text(tags.get(i))));
    }
    return lines;
  }

  private List<AttributedString> criteria(int width, TerminalStyle look) {
    Criteria.Part criteria = docket.criteria();
    List<AttributedString> lines = new ArrayList<>();
    criteria.text().forEach(line -> lines.addAll(Wrap.to(width, Frame.text(look.text(line)))));
    listed(lines, "Include:", criteria.include(), width, look);
    listed(lines, "Exclude:", criteria.exclude(), width, look);
    return lines;
  }

  private static void listed(
      List<AttributedString> lines,
      String heading,
      List<String> criteria,
      int width,
      TerminalStyle look) {
    if (!criteria.isEmpty()) {
      lines.addAll(lines.isEmpty() ? List.of() : List.of(AttributedString.EMPTY));
      lines.add(Frame.text(heading));
      criteria.forEach(line -> lines.addAll(Wrap.to(width, Frame.text("- " + look.text(line)))));
    }
  }

  @Override
  public String message(State state, TerminalStyle look) {
    return switch (state.mode()) {
      case NOTE -> "Note: " + look.text(state.typed() + "_");
      case SEARCH -> "Search: " + look.text(state.typed() + "_");
      default ->
          look.text(state.message().isEmpty() ? goingWithTheVerdict(state) : state.message());
    };
  }

  /** Such as {@code Note: in German. Tags: check references}; "" if there is neither. */
  private static String goingWithTheVerdict(State state) {
    String note = state.note().isEmpty() ? "" : "Note: " + state.note();
    String tags = state.tags().isEmpty() ? "" : "Tags: " + String.join(", ", state.tags());
    return note + (note.isEmpty() || tags.isEmpty() ? "" : "  ") + tags;
  }

  @Override
  public String keys(State state) {
    return switch (state.mode()) {
      case JUDGE -> docket.isEnd(state.at()) ? Help.keysAtTheEnd() : Help.keys(docket);
      case REASON -> "one of the keys above, Esc to go back";
      case TAGS -> "one of the keys above, t or Enter when done";
      case NOTE, SEARCH, VALUE, PAGE, QUOTE -> "Enter when done, Esc to go back";
      case HELP, CRITERIA, EXPLANATION -> "space and arrow keys scroll, any other key goes back";
    };
  }
}
