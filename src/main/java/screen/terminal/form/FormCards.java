package screen.terminal.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jline.utils.AttributedString;
import screen.Failure;
import screen.extraction.ExtractionForm;
import screen.extraction.Value;
import screen.terminal.frame.Cards;
import screen.terminal.frame.Key;
import screen.terminal.frame.State;
import screen.terminal.frame.State.Mode;
import screen.terminal.frame.Step;
import screen.terminal.frame.TerminalStyle;

/**
 * The questions of one study, one card each. A value is checked when Enter is pressed; then page
 * and quote are asked, which Enter alone leaves empty.
 */
final class FormCards implements Cards {
  private static final int SCROLL = 10;

  private final FormStudy study;
  private final FormView view;
  private final FormKeeper keeper;
  private FormEnd end = FormEnd.QUIT;
  private String page = "";
  private Optional<Value> pending = Optional.empty();

  FormCards(FormStudy study, String person, FormKeeper keeper) {
    this.study = study;
    this.view = new FormView(study, person);
    this.keeper = keeper;
  }

  FormEnd end() {
    return end;
  }

  @Override
  public int size() {
    return study.asked().size();
  }

  @Override
  public Step press(Key key, State state) {
    if (key.is(Key.Kind.END)) {
      return new Step(state, new Step.Quit());
    }
    return state.takesText() ? type(key, state) : command(key, state.withMessage(""));
  }

  private Step command(Key key, State state) {
    if (state.mode() == Mode.HELP) {
      return Step.to(state.enter(Mode.JUDGE, "").withScroll(0));
    }
    return switch (key.kind()) {
      case UP -> Step.to(state.withScroll(state.scroll() - 1));
      case DOWN -> Step.to(state.withScroll(state.scroll() + 1));
      case PAGE_UP -> Step.to(state.withScroll(state.scroll() - SCROLL));
      case PAGE_DOWN -> Step.to(state.withScroll(state.scroll() + SCROLL));
      case ENTER ->
          study.isEnd(state.at()) ? atTheEnd("", state) : Step.to(state.enter(Mode.VALUE, ""));
      case CHARACTER ->
          study.isEnd(state.at())
              ? atTheEnd(key.text().toLowerCase(Locale.ROOT), state)
              : onCard(key.text().toLowerCase(Locale.ROOT), state);
      default -> Step.to(state);
    };
  }

  private Step atTheEnd(String key, State state) {
    return switch (key) {
      case "b", "u" -> back(state);
      case "d" -> new Step(state, new Step.Finish());
      case "o" -> new Step(state, new Step.Open());
      case "?", "h" -> Step.to(state.enter(Mode.HELP, "").withScroll(0));
      case "q" -> new Step(state, new Step.Quit());
      default ->
          Step.to(
              state.withMessage("Every field was asked: d once you are done, b back, q to quit."));
    };
  }

  private Step onCard(String key, State state) {
    return switch (key) {
      case "v" -> Step.to(state.enter(Mode.VALUE, ""));
      case "n" -> value(Value.NOT_REPORTED, state);
      case "s" -> Step.to(state.moveTo(state.course().next(state.at())));
      case "b", "u" -> back(state);
      case "x" ->
          study.asked().get(state.at()).entry().isEmpty() && !state.course().isDecided(state.at())
              ? Step.to(state.withMessage("There is no value of yours to take back."))
              : new Step(state, new Step.Fill("", "", ""));
      case "o" -> new Step(state, new Step.Open());
      case "d" -> new Step(state, new Step.Finish());
      case "?", "h" -> Step.to(state.enter(Mode.HELP, "").withScroll(0));
      case "q" -> new Step(state, new Step.Quit());
      default -> pick(key, state);
    };
  }

  /** A number picks a choice, or the value of one of those who differ; else it begins a value. */
  private Step pick(String key, State state) {
    List<String> picks = study.asked().get(state.at()).picks();
    int number = FormView.PICKS.indexOf(key);
    if (number >= 0 && number < picks.size()) {
      return value(picks.get(number), state);
    }
    boolean begins = picks.isEmpty() && key.matches("[-+.\\d]");
    return begins
        ? Step.to(state.enter(Mode.VALUE, "").withTyped(key))
        : Step.to(state.withMessage("No such key; v or Enter to type a value, ? lists the keys."));
  }

  private Step back(State state) {
    OptionalInt last = state.course().before(state.at());
    int place = last.orElse(state.at() - 1);
    return place < 0
        ? Step.to(state.withMessage("This is the first field."))
        : Step.to(
            state.moveTo(place).withMessage("The value counts until you enter another, or x."));
  }

  private Step type(Key key, State state) {
    return switch (key.kind()) {
      case ESCAPE -> Step.to(state.enter(Mode.JUDGE, "").withMessage("Not saved."));
      case ENTER -> entered(state.typed().strip(), state);
      default -> Step.to(state.type(key));
    };
  }

  private Step entered(String typed, State state) {
    return switch (state.mode()) {
      case VALUE -> typed.isEmpty() ? Step.to(state.enter(Mode.JUDGE, "")) : value(typed, state);
      case PAGE -> {
        page = typed;
        yield Step.to(state.enter(Mode.QUOTE, ""));
      }
      default -> new Step(state, new Step.Fill(pending.map(Value::text).orElse(""), page, typed));
    };
  }

  /** Checks a value; if it is possible, the page is asked next. */
  private Step value(String text, State state) {
    try {
      pending = Optional.of(study.asked().get(state.at()).field().parse(text));
      page = "";
      return Step.to(state.enter(Mode.PAGE, ""));
    } catch (Failure wrong) {
      return Step.to(state.enter(Mode.VALUE, "").withTyped(text).withMessage(wrong.message()));
    }
  }

  @Override
  public State perform(Step.Deed deed, State state) {
    if (deed instanceof Step.Open) {
      return state.withMessage(keeper.open());
    }
    if (deed instanceof Step.Finish) {
      if (!study.settles()) {
        keeper.done();
      }
      end = FormEnd.DONE;
      return state;
    }
    if (!(deed instanceof Step.Fill fill)) {
      return state;
    }
    FormStudy.Asked asked = study.asked().get(state.at());
    Optional<Value> value =
        fill.value().isEmpty() ? Optional.empty() : Optional.of(asked.field().parse(fill.value()));
    String said = keeper.keep(asked.cell(), value, fill.page(), fill.quote());
    boolean names =
        asked.field().equals(ExtractionForm.ARMS)
            || asked.field().equals(ExtractionForm.TIMEPOINTS);
    if (names) {
      end = FormEnd.OTHER_QUESTIONS;
    }
    return state.afterVote().withMessage(said);
  }

  @Override
  public boolean isOver() {
    return end != FormEnd.QUIT;
  }

  @Override
  public String progress(State state, TerminalStyle look) {
    return view.progress(state, look);
  }

  @Override
  public List<AttributedString> body(State state, int width, TerminalStyle look) {
    return view.body(state, width, look);
  }

  @Override
  public String message(State state, TerminalStyle look) {
    return view.message(state, look);
  }

  @Override
  public String keys(State state) {
    return view.keys(state);
  }
}
