package screen.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import screen.Failure;
import screen.protocol.ExclusionReason;
import screen.terminal.frame.Key;
import screen.terminal.frame.State;
import screen.terminal.frame.State.Mode;
import screen.terminal.frame.Step;
import screen.votes.Stage;
import screen.votes.Verdict;

/** Maps each key to its action. */
final class Keyboard {
  /** The keys that pick a reason: the first key picks the first reason. */
  static final String REASON_KEYS = "123456789abcdefghijklmnopqrstuvwxyz";

  /** The keys that pick a tag, as in the page; t ends the choice. */
  static final String TAG_KEYS = "123456789abcdefghijklmnopqrsuvwxyz";

  private static final int PAGE = 10;

  private final ReviewQueue docket;
  private final QueueSearch search;

  Keyboard(ReviewQueue docket, QueueSearch search) {
    this.docket = docket;
    this.search = search;
  }

  Step press(Key key, State state) {
    if (state.takesText() && !key.is(Key.Kind.END)) {
      return type(key, state);
    }
    return anywhere(key, state.withMessage("")).orElseGet(() -> onPage(key, state));
  }

  private Step onPage(Key key, State state) {
    return switch (state.mode()) {
      case REASON -> reason(key, state);
      case TAGS -> tag(key, state);
      case HELP, CRITERIA -> Step.to(state.enter(Mode.JUDGE, "").withScroll(0));
      default -> onCard(key, state.withMessage(""));
    };
  }

  /** The step of a key that does the same on every page, where no text is typed. */
  static Optional<Step> anywhere(Key key, State state) {
    int lines = scrolled(key);
    if (lines != 0) {
      return Optional.of(Step.to(state.withScroll(state.scroll() + lines)));
    }
    return switch (key.kind()) {
      case END -> Optional.of(new Step(state, new Step.Quit()));
      case PASTE -> Optional.of(withMessage(state, "Pasted text was ignored: press a key."));
      default -> Optional.empty();
    };
  }

  /** How many lines a key scrolls; 0 for other keys. */
  private static int scrolled(Key key) {
    return switch (key.kind()) {
      case UP -> -1;
      case DOWN -> 1;
      case PAGE_UP -> -PAGE;
      case PAGE_DOWN -> PAGE;
      case CHARACTER -> key.text().equals(" ") ? PAGE : 0;
      default -> 0;
    };
  }

  private Step onCard(Key key, State state) {
    return key.is(Key.Kind.CHARACTER)
        ? command(key.text().toLowerCase(Locale.ROOT), state)
        : Step.to(state);
  }

  private Step command(String key, State state) {
    return docket.isEnd(state.at()) ? atTheEnd(key, state) : onRecord(key, state);
  }

  private Step atTheEnd(String key, State state) {
    return switch (key) {
      case "u" -> undo(state);
      case "/" -> Step.to(state.enter(Mode.SEARCH, ""));
      case "?", "h" -> help(state);
      case "q" -> new Step(state, new Step.Quit());
      default ->
          withMessage(
              state, "All records are screened: u to vote on the last one again, q to quit.");
    };
  }

  private Step onRecord(String key, State state) {
    boolean fullText = docket.stage() == Stage.FULL_TEXT;
    return switch (key) {
      case "i" -> cast(state, Verdict.INCLUDE, "");
      case "e" -> fullText ? askReason(state) : cast(state, Verdict.EXCLUDE, "");
      case "m" -> castIfAllowed(state, Verdict.MAYBE);
      case "x" -> castIfAllowed(state, Verdict.NOT_RETRIEVED);
      case "w" -> castIfAllowed(state, Verdict.AWAITING);
      case "g" -> castIfAllowed(state, Verdict.ONGOING);
      case "r" -> askReason(state);
      case "d" -> withdraw(state);
      case "u" -> undo(state);
      case "s" -> skip(state);
      case "n" -> Step.to(state.enter(Mode.NOTE, state.note()));
      case "/" -> Step.to(state.enter(Mode.SEARCH, ""));
      case "o" -> new Step(state, new Step.Open());
      case "c" -> criteria(state);
      case "t" -> chooseTags(state);
      case "?", "h" -> help(state);
      case "q" -> new Step(state, new Step.Quit());
      default -> pickReason(key, state, "123456789");
    };
  }

  private Step castIfAllowed(State state, Verdict verdict) {
    return verdict.allowedAt(docket.stage())
        ? cast(state, verdict, "")
        : withMessage(
            state,
            "'"
                + verdict
                + "' is a verdict on "
                + (docket.stage() == Stage.FULL_TEXT ? "titles and abstracts" : "full texts")
                + " only.");
  }

  /** Withdraws a vote, so that the record counts as not screened. */
  private Step withdraw(State state) {
    return docket.again() || state.course().isDecided(state.at())
        ? cast(state, Verdict.WITHDRAWN, "")
        : withMessage(state, "There is no vote of yours on this record to withdraw.");
  }

  private static Step help(State state) {
    return Step.to(state.enter(Mode.HELP, "").withScroll(0));
  }

  private Step criteria(State state) {
    return docket.criteria().isEmpty()
        ? withMessage(state, "The config lists no `criteria`.")
        : Step.to(state.enter(Mode.CRITERIA, "").withScroll(0));
  }

  private Step cast(State state, Verdict verdict, String reason) {
    return new Step(state, new Step.Cast(verdict, reason, state.note(), state.tags()));
  }

  private Step chooseTags(State state) {
    return docket.tags(state.tags()).isEmpty()
        ? withMessage(state, "The config lists no `tags`.")
        : Step.to(state.enter(Mode.TAGS, "").withScroll(0));
  }

  private Step tag(Key key, State state) {
    String typed = key.is(Key.Kind.CHARACTER) ? key.text().toLowerCase(Locale.ROOT) : "";
    if (typed.equals("t") || key.is(Key.Kind.ESCAPE) || key.is(Key.Kind.ENTER)) {
      return Step.to(state.enter(Mode.JUDGE, ""));
    }
    List<String> tags = docket.tags(state.tags());
    int number = typed.isEmpty() ? -1 : TAG_KEYS.indexOf(typed);
    if (number < 0 || number >= tags.size()) {
      return Step.to(state);
    }
    String tag = tags.get(number);
    boolean on = state.tags().contains(tag);
    return Step.to(
        state.withTags(
            tags.stream().filter(it -> it.equals(tag) ? !on : state.tags().contains(it)).toList()));
  }

  private Step askReason(State state) {
    return docket.reasons().isEmpty()
        ? withMessage(state, "The config lists no exclusion reasons.")
        : Step.to(state.enter(Mode.REASON, "").withScroll(0));
  }

  private Step reason(Key key, State state) {
    if (key.is(Key.Kind.CHARACTER)) {
      return pickReason(key.text().toLowerCase(Locale.ROOT), state, REASON_KEYS);
    }
    return Step.to(key.is(Key.Kind.ESCAPE) ? state.enter(Mode.JUDGE, "") : state);
  }

  private Step pickReason(String key, State state, String keys) {
    List<ExclusionReason> reasons = docket.reasons();
    int number = keys.indexOf(key);
    if (number >= 0 && number < reasons.size()) {
      return cast(state, Verdict.EXCLUDE, reasons.get(number).id());
    }
    return number >= 0
        ? withMessage(state, "There are " + reasons.size() + " reasons.")
        : withMessage(state, "No such key; ? lists the keys.");
  }

  private Step undo(State state) {
    OptionalInt last = state.course().before(state.at());
    return last.isEmpty()
        ? withMessage(
            state, "Nothing to undo in this session; `decide --again` shows earlier votes.")
        : Step.to(
            state.moveTo(last.getAsInt()).withMessage("Vote again, or skip to keep your vote."));
  }

  static Step skip(State state) {
    int next = state.course().next(state.at());
    return next == state.at()
        ? withMessage(state, "This is the last one left.")
        : Step.to(state.moveTo(next));
  }

  private Step type(Key key, State state) {
    return switch (key.kind()) {
      case ESCAPE -> Step.to(state.enter(Mode.JUDGE, ""));
      case ENTER ->
          state.mode() == Mode.NOTE
              ? Step.to(state.withNote(state.typed().strip()))
              : search(state.typed().strip(), state);
      default -> Step.to(state.type(key));
    };
  }

  private Step search(String typed, State state) {
    String wanted = typed.isEmpty() ? state.wanted() : typed;
    State back = state.withWanted(wanted);
    if (wanted.isEmpty()) {
      return Step.to(back);
    }
    List<Integer> matches;
    try {
      matches = search.places(wanted);
    } catch (Failure unreadable) {
      return withMessage(back, unreadable.message().lines().findFirst().orElse(""));
    }
    if (matches.isEmpty()) {
      return withMessage(back, "No record in this queue contains '" + wanted + "'.");
    }
    int next =
        matches.stream().filter(place -> place > state.at()).findFirst().orElse(matches.get(0));
    String count = matches.indexOf(next) + 1 + " of " + matches.size();
    return withMessage(
        back.moveTo(next), "Match " + count + " for '" + wanted + "'; / and Enter shows the next.");
  }

  static Step withMessage(State state, String message) {
    return Step.to(state.withMessage(message));
  }
}
