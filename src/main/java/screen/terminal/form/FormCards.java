package screen.terminal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jline.utils.AttributedString;
import screen.Failure;
import screen.extraction.Difference;
import screen.extraction.Entry;
import screen.extraction.ExtractionForm;
import screen.extraction.Field;
import screen.extraction.FieldType;
import screen.extraction.Value;
import screen.terminal.frame.Cards;
import screen.terminal.frame.Frame;
import screen.terminal.frame.Key;
import screen.terminal.frame.State;
import screen.terminal.frame.State.Mode;
import screen.terminal.frame.Step;
import screen.terminal.frame.TerminalStyle;
import screen.terminal.frame.Wrap;

/**
 * The questions of one study, one card each. A value is checked when Enter is pressed; then page
 * and quote are asked, which Enter alone leaves empty.
 */
final class FormCards implements Cards {
  private static final String PICKS = "123456789";
  private static final int SCROLL = 10;

  private final FormStudy study;
  private final String person;
  private final FormKeeper keeper;
  private FormEnd end = FormEnd.QUIT;
  private String page = "";
  private Optional<Value> pending = Optional.empty();

  FormCards(FormStudy study, String person, FormKeeper keeper) {
    this.study = study;
    this.person = person;
    this.keeper = keeper;
  }

  FormEnd end() {
    return end;
  }

  @Override
  public int size() {
    return study.asked().size();
  }

  private boolean isEnd(State state) {
    return state.at() >= size();
  }

  private FormStudy.Asked asked(State state) {
    return study.asked().get(state.at());
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
      case ENTER -> isEnd(state) ? atTheEnd("", state) : Step.to(state.enter(Mode.VALUE, ""));
      case CHARACTER ->
          isEnd(state)
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
          asked(state).entry().isEmpty() && !state.course().isDecided(state.at())
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
    List<String> picks = picks(asked(state));
    int number = PICKS.indexOf(key);
    if (number >= 0 && number < picks.size()) {
      return value(picks.get(number), state);
    }
    boolean begins = picks.isEmpty() && key.matches("[-+.\\d]");
    return begins
        ? Step.to(state.enter(Mode.VALUE, "").withTyped(key))
        : Step.to(state.withMessage("No such key; v or Enter to type a value, ? lists the keys."));
  }

  private static List<String> picks(FormStudy.Asked asked) {
    if (!asked.said().isEmpty()) {
      return asked.said().stream().map(Difference.Said::text).filter(it -> !it.isEmpty()).toList();
    }
    return switch (asked.field().type()) {
      case CHOICE -> asked.field().limits().choices();
      case YES_NO -> List.of("yes", "no");
      default -> List.of();
    };
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
      case CHARACTER -> Step.to(state.withTyped(state.typed() + key.text()));
      case PASTE ->
          Step.to(state.withTyped(state.typed() + key.text().replaceAll("\\p{Cntrl}+", " ")));
      case BACKSPACE -> Step.to(state.withTyped(withoutLast(state.typed())));
      case ESCAPE -> Step.to(state.enter(Mode.JUDGE, "").withMessage("Not saved."));
      case ENTER -> entered(state.typed().strip(), state);
      default -> Step.to(state);
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
      pending = Optional.of(asked(state).field().parse(text));
      page = "";
      return Step.to(state.enter(Mode.PAGE, ""));
    } catch (Failure wrong) {
      return Step.to(state.enter(Mode.VALUE, "").withTyped(text).withMessage(wrong.message()));
    }
  }

  private static String withoutLast(String text) {
    return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(text.length(), -1));
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
    FormStudy.Asked asked = asked(state);
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
    int place = Math.min(state.at() + 1, size());
    return person
        + look.dot()
        + look.text(study.name())
        + look.dot()
        + "field "
        + place
        + " of "
        + size();
  }

  @Override
  public List<AttributedString> body(State state, int width, TerminalStyle look) {
    List<AttributedString> lines = new ArrayList<>();
    if (state.mode() == Mode.HELP) {
      help().forEach(line -> lines.add(Frame.text(line)));
      return lines;
    }
    study.about().forEach(line -> add(lines, width, look.text(line)));
    lines.add(AttributedString.EMPTY);
    if (isEnd(state)) {
      add(
          lines,
          width,
          study.settles()
              ? "All differences of this study were shown. d goes on to the next study."
              : "Every field of this study was asked. Press d if you are done with it: then your"
                  + " values can be compared with another person's.");
      return lines;
    }
    field(lines, asked(state), width, look);
    return lines;
  }

  private static void field(
      List<AttributedString> lines, FormStudy.Asked asked, int width, TerminalStyle look) {
    Field field = asked.field();
    String place =
        (asked.cell().arm().isEmpty() ? "" : look.dot() + look.text(asked.cell().arm()))
            + (asked.cell().timepoint().isEmpty()
                ? ""
                : look.dot() + look.text(asked.cell().timepoint()));
    String required = field.required() ? " (required)" : "";
    lines.addAll(
        Wrap.to(
            width,
            new AttributedString(look.text(field.heading()) + place + required, look.title())));
    if (!field.help().isEmpty()) {
      add(lines, width, look.text(field.help()));
    }
    if (field.type() != FieldType.CHOICE) {
      add(lines, width, "Write " + look.text(field.expects()) + ".");
    }
    List<String> picks = picks(asked);
    for (int i = 0; i < picks.size() && asked.said().isEmpty(); i++) {
      add(
          lines,
          width,
          "  " + (i < PICKS.length() ? PICKS.charAt(i) : ' ') + "  " + look.text(picks.get(i)));
    }
    int number = 0;
    for (Difference.Said said : asked.said()) {
      String key = said.text().isEmpty() ? " " : String.valueOf(PICKS.charAt(number++));
      String value = said.text().isEmpty() ? "no value" : said.text();
      add(
          lines,
          width,
          "  " + key + "  " + look.text(said.person() + ": " + value + evidence(said.entry())));
    }
    asked
        .entry()
        .flatMap(Entry::value)
        .ifPresent(
            value ->
                add(
                    lines,
                    width,
                    look.text("Your value: " + value.text() + evidence(asked.entry()))));
  }

  /** Page and quote of a value. */
  private static String evidence(Optional<Entry> entry) {
    return entry.filter(it -> !it.page().isEmpty()).map(it -> ", page " + it.page()).orElse("")
        + entry
            .filter(it -> !it.quote().isEmpty())
            .map(it -> ", \"" + it.quote() + "\"")
            .orElse("");
  }

  private static List<String> help() {
    return List.of(
        "v      type a value, as does Enter; a digit begins a number",
        "1-9    pick a choice, or the value of one of those who differ",
        "n      not reported",
        "s      skip: leave it empty for now",
        "b      back to the field before, to enter it again",
        "x      take your value back",
        "o      open the report",
        "d      done with this study",
        "Esc    leave off typing",
        "q      quit; every value is saved");
  }

  private static void add(List<AttributedString> lines, int width, String text) {
    lines.addAll(Wrap.to(width, Frame.text(text)));
  }

  @Override
  public String message(State state, TerminalStyle look) {
    String prompt =
        switch (state.mode()) {
          case VALUE -> "Value: ";
          case PAGE -> "Page (Enter: none): ";
          case QUOTE -> "Quote (Enter: none): ";
          default -> "";
        };
    if (prompt.isEmpty()) {
      return look.text(state.message());
    }
    String said = state.message().isEmpty() ? "" : state.message() + "  ";
    return look.text(said + prompt + state.typed()) + "_";
  }

  @Override
  public String keys(State state) {
    if (state.mode() == Mode.HELP) {
      return "any key: back";
    }
    if (state.takesText()) {
      return "Enter: save  Esc: back";
    }
    return isEnd(state)
        ? "d done  b back  ? help  q quit"
        : "v value  n not reported  s skip  b back  d done  ? help  q quit";
  }
}
