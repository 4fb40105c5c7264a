package screen.terminal.form;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jline.utils.AttributedString;
import screen.Failure;
import screen.extraction.CellContent;
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
 * and quote are asked. There Enter alone keeps those of the value before, or of the one picked.
 */
final class FormCards implements Cards {
  private static final int SCROLL = 10;

  private final FormStudy study;
  private final FormView view;
  private final FormKeeper keeper;
  private FormEnd end = FormEnd.QUIT;
  private String page = "";
  private Optional<Value> pending = Optional.empty();

  /** Page, quote and note that the value being entered has unless others are typed. */
  private CellContent offered = CellContent.NONE;

  /** What the person has entered for each place so far. */
  private final Map<Integer, CellContent> own = new HashMap<>();

  FormCards(FormStudy study, String person, FormKeeper keeper) {
    this.study = study;
    this.view = new FormView(study, person);
    this.keeper = keeper;
    for (int i = 0; i < study.asked().size(); i++) {
      int place = i;
      study.asked().get(i).entry().ifPresent(entry -> own.put(place, entry.content()));
    }
  }

  private CellContent own(State state) {
    return own.getOrDefault(state.at(), CellContent.NONE);
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
      case "n" -> value(Value.NOT_REPORTED, own(state), state);
      case "t" -> {
        offered = own(state);
        yield Step.to(state.enter(Mode.NOTE, ""));
      }
      case "s" -> Step.to(state.moveTo(state.course().next(state.at())));
      case "b", "u" -> back(state);
      case "x" ->
          own(state).value().isEmpty()
              ? Step.to(state.withMessage("There is no value of yours to take back."))
              : new Step(state, new Step.Fill("", "", "", ""));
      case "o" -> new Step(state, new Step.Open());
      case "d" -> new Step(state, new Step.Finish());
      case "?", "h" -> Step.to(state.enter(Mode.HELP, "").withScroll(0));
      case "q" -> new Step(state, new Step.Quit());
      default -> pick(key, state);
    };
  }

  /** A number picks a choice, or the value of one of those who differ; else it begins a value. */
  private Step pick(String key, State state) {
    FormStudy.Asked asked = study.asked().get(state.at());
    List<String> picks = asked.picks();
    int number = FormView.PICKS.indexOf(key);
    if (number >= 0 && number < picks.size()) {
      return value(picks.get(number), asked.picked(number).orElse(own(state)), state);
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
      case VALUE ->
          typed.isEmpty() ? Step.to(state.enter(Mode.JUDGE, "")) : value(typed, own(state), state);
      case PAGE -> {
        page = orElse(state, offered.page());
        yield Step.to(state.enter(Mode.QUOTE, ""));
      }
      case NOTE -> note(orElse(state, offered.note()), state);
      default ->
          fill(
              new CellContent(
                  pending,
                  page,
                  orElse(state, offered.quote()),
                  state.note().isEmpty() ? offered.note() : state.note()),
              state);
    };
  }

  /** Enter alone takes what is offered, a blank takes nothing. */
  private static String orElse(State state, String offered) {
    return state.typed().isEmpty() ? offered : state.typed().strip();
  }

  /** A note is saved with the value: at once if there is one. */
  private Step note(String note, State state) {
    CellContent own = own(state);
    return own.value().isEmpty()
        ? Step.to(
            state
                .withNote(note)
                .withMessage(note.isEmpty() ? "" : "The note is saved with your value."))
        : fill(new CellContent(own.value(), own.page(), own.quote(), note), state);
  }

  private static Step fill(CellContent content, State state) {
    return new Step(
        state, new Step.Fill(content.text(), content.page(), content.quote(), content.note()));
  }

  /** Checks a value; if it is possible, the page is asked next. */
  private Step value(String text, CellContent before, State state) {
    try {
      pending = Optional.of(study.asked().get(state.at()).field().parse(text));
      page = "";
      offered = before;
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
    CellContent content = new CellContent(value, fill.page(), fill.quote(), fill.note());
    String said = keeper.keep(asked.cell(), content);
    own.put(state.at(), content);
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
    return view.body(state, own(state), width, look);
  }

  @Override
  public String message(State state, TerminalStyle look) {
    return view.message(state, offered, look);
  }

  @Override
  public String keys(State state) {
    return view.keys(state);
  }
}
