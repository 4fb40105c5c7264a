package screen.terminal.form;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import screen.PrintableText;
import screen.extraction.CellContent;
import screen.extraction.Difference;
import screen.extraction.FieldType;
import screen.extraction.FormField;
import screen.terminal.frame.Frame;
import screen.terminal.frame.State;
import screen.terminal.frame.State.Mode;
import screen.terminal.frame.TerminalStyle;
import screen.terminal.frame.Wrap;

/** What the form of one study shows. */
final class FormView {
  /** The keys that pick one of several values. */
  static final String PICKS = "123456789";

  /** How many characters of a text that Enter takes are shown. */
  private static final int OFFERED = 24;

  private final FormStudy study;
  private final String person;

  FormView(FormStudy study, String person) {
    this.study = study;
    this.person = person;
  }

  String progress(State state, TerminalStyle look) {
    int place = Math.min(state.at() + 1, study.asked().size());
    return person
        + look.dot()
        + look.text(study.name())
        + look.dot()
        + "field "
        + place
        + " of "
        + study.asked().size();
  }

  List<AttributedString> body(State state, CellContent own, int width, TerminalStyle look) {
    List<AttributedString> lines = new ArrayList<>();
    if (state.mode() == Mode.HELP) {
      help().forEach(line -> lines.add(Frame.text(line)));
      return lines;
    }
    study.about().forEach(line -> add(lines, width, look.text(line)));
    lines.add(AttributedString.EMPTY);
    if (study.isEnd(state.at())) {
      add(
          lines,
          width,
          study.settles()
              ? "All differences of this study were shown. d goes on to the next study."
              : "Every field of this study was asked. Press d if you are done with it: then your"
                  + " values can be compared with another person's.");
      return lines;
    }
    field(lines, study.asked().get(state.at()), width, look);
    if (own.value().isPresent()) {
      add(lines, width, look.text("Your value: " + own.text() + evidence(own)));
    }
    if (!state.note().isEmpty()) {
      add(lines, width, look.text("Note: " + state.note()));
    }
    return lines;
  }

  private static void field(
      List<AttributedString> lines, FormStudy.Asked asked, int width, TerminalStyle look) {
    FormField field = asked.field();
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
    List<String> picks = asked.picks();
    for (int i = 0; i < picks.size() && asked.said().isEmpty(); i++) {
      add(
          lines,
          width,
          "  " + (i < PICKS.length() ? PICKS.charAt(i) : ' ') + "  " + look.text(picks.get(i)));
    }
    int number = 0;
    for (Difference.Said said : asked.said()) {
      String key = said.text().isEmpty() ? " " : String.valueOf(PICKS.charAt(number++));
      String person = said.person().isEmpty() ? "" : said.person() + ": ";
      String value = said.text().isEmpty() ? "no value" : said.text();
      add(lines, width, "  " + key + "  " + look.text(person + value + evidence(said.content())));
    }
  }

  /** Page, quote and note of a value. */
  private static String evidence(CellContent content) {
    return (content.page().isEmpty() ? "" : ", page " + content.page())
        + (content.quote().isEmpty() ? "" : ", \"" + content.quote() + "\"")
        + (content.note().isEmpty() ? "" : ", note: " + content.note());
  }

  private static List<String> help() {
    return List.of(
        "v      type a value, as does Enter; a digit begins a number",
        "1-9    pick a choice, or the value of one of those who differ",
        "n      not reported",
        "t      type a note, which is saved with your value",
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

  /** What is being typed; Enter alone takes what is offered. */
  String message(State state, CellContent offered, TerminalStyle look) {
    String prompt =
        switch (state.mode()) {
          case VALUE -> "Value: ";
          case PAGE -> "Page" + onEnter(offered.page());
          case QUOTE -> "Quote" + onEnter(offered.quote());
          case NOTE -> "Note" + onEnter(offered.note());
          default -> "";
        };
    if (prompt.isEmpty()) {
      return look.text(state.message());
    }
    String said = state.message().isEmpty() ? "" : state.message() + "  ";
    return look.text(said + prompt + state.typed()) + "_";
  }

  private static String onEnter(String offered) {
    return offered.isEmpty()
        ? " (Enter: none): "
        : " (Enter: " + PrintableText.shortened(offered, OFFERED) + "; blank: none): ";
  }

  String keys(State state) {
    if (state.mode() == Mode.HELP) {
      return "any key: back";
    }
    if (state.takesText()) {
      return "Enter: save  Esc: back";
    }
    return study.isEnd(state.at())
        ? "d done  b back  ? help  q quit"
        : "v value  n not reported  t note  s skip  b back  d done  ? help  q quit";
  }
}
