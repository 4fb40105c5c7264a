package screen.terminal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import screen.Failure;
import screen.extraction.Cell;
import screen.extraction.CellContent;
import screen.extraction.Difference;
import screen.extraction.ExtractionForm;
import screen.extraction.FieldType;
import screen.extraction.FormField;
import screen.extraction.Level;
import screen.terminal.frame.CardController;
import screen.terminal.frame.Frame;
import screen.terminal.frame.Key;
import screen.terminal.frame.TerminalStyle;

class FormCardsTest {
  private static final FormField N = FormField.of("n", FieldType.INTEGER, Level.STUDY);
  private static final FormField DESIGN =
      FormField.of("design", FieldType.CHOICE, Level.STUDY)
          .with(
              new FormField.Limits(
                  List.of("trial", "cohort"), Optional.empty(), Optional.empty(), BigDecimal.ZERO));

  private final List<String> kept = new ArrayList<>();
  private boolean incomplete;

  private final FormKeeper keeper =
      new FormKeeper() {
        @Override
        public String keep(Cell cell, CellContent content) {
          String note = content.note().isEmpty() ? "" : "/" + content.note();
          kept.add(
              cell.label()
                  + "="
                  + String.join("/", content.text(), content.page(), content.quote())
                  + note);
          return content.text().equals("61") ? "That is odd." : "";
        }

        @Override
        public void done() {
          if (incomplete) {
            throw Failure.input("No value of design.");
          }
          kept.add("done");
        }

        @Override
        public String open() {
          return "opened";
        }
      };

  private FormCards cards = form(false, asked(N), asked(DESIGN));
  private CardController desk = new CardController(cards);

  private FormCards form(boolean settles, FormStudy.Asked... asked) {
    return new FormCards(
        new FormStudy("Lee 2020", List.of("A title"), List.of(asked), settles), "AP", keeper);
  }

  private static FormStudy.Asked asked(FormField field, Difference.Said... said) {
    return new FormStudy.Asked(field, Cell.of(field.id()), Optional.empty(), List.of(said));
  }

  /** Types characters; {@code |} is Enter, {@code ~} is Escape. */
  private void type(String keys) {
    for (char c : keys.toCharArray()) {
      desk.press(
          switch (c) {
            case '|' -> Key.of(Key.Kind.ENTER);
            case '~' -> Key.of(Key.Kind.ESCAPE);
            default -> Key.character(String.valueOf(c));
          });
    }
  }

  private String screen() {
    StringBuilder text = new StringBuilder();
    new Frame(desk, new TerminalStyle(false, false, false))
        .text(78)
        .forEach(line -> text.append(line.toString()).append('\n'));
    return text.toString();
  }

  @Test
  void valuePageAndQuoteAreAskedOneAfterAnother() {
    type("63|");
    assertThat(screen()).contains("Page (Enter: none)");
    type("p. 4|63 girls and boys|");
    assertThat(kept).containsExactly("n=63/p. 4/63 girls and boys");
    type("2||");
    type("|");
    assertThat(kept).hasSize(2).last().isEqualTo("design=cohort//");
    type("d");
    assertThat(kept).last().isEqualTo("done");
    assertThat(cards.end()).isEqualTo(FormEnd.DONE);
    assertThat(desk.isOver()).isTrue();
  }

  @Test
  void aWrongValueIsRefusedWhileItIsTyped() {
    type("6x|");
    assertThat(screen()).contains("a whole number").contains("Value: 6x_");
    assertThat(kept).isEmpty();
    type("~n||");
    assertThat(kept).containsExactly("n=not reported//");
  }

  @Test
  void warningsOfTheChecksAreShownAfterTheValueWasSaved() {
    type("61|||");
    assertThat(kept).containsExactly("n=61//");
    assertThat(screen()).contains("That is odd.");
  }

  @Test
  void backEntersAgainAndXTakesBack() {
    type("36|||b");
    assertThat(desk.state().at()).isZero();
    type("63|||");
    type("bx");
    assertThat(kept).containsExactly("n=36//", "n=63//", "n=//");
  }

  @Test
  void aNoteIsSavedWithTheValueBeforeOrAfterIt() {
    type("tread off a figure|");
    assertThat(kept).isEmpty();
    type("36|4||");
    type("b");
    assertThat(screen()).contains("Your value: 36, page 4, note: read off a figure");
    type("tfrom Figure 2|");
    assertThat(kept).containsExactly("n=36/4//read off a figure", "n=36/4//from Figure 2");
  }

  @Test
  void enterKeepsPageQuoteAndNoteOfTheValueBeforeAndABlankDropsThem() {
    type("36|4|the quote|");
    type("b63|");
    assertThat(screen()).contains("Page (Enter: 4; blank: none):_");
    type("| |");
    assertThat(kept).containsExactly("n=36/4/the quote", "n=63/4/");
  }

  @Test
  void nobodyIsDoneWithoutTheRequiredValues() {
    incomplete = true;
    type("d");
    assertThat(screen()).contains("NOT KEPT: No value of design.");
    assertThat(desk.isOver()).isFalse();
  }

  @Test
  void namesOfArmsLeadToOtherQuestions() {
    cards = form(false, asked(ExtractionForm.ARMS));
    desk = new CardController(cards);
    type("v");
    type("ketamine; placebo|||");
    assertThat(kept).containsExactly("arms=ketamine; placebo//");
    assertThat(cards.end()).isEqualTo(FormEnd.OTHER_QUESTIONS);
  }

  @Test
  void aTiebreakerPicksOneOfTheValues() {
    cards = form(true, asked(N, said("AP", "48"), said("AC", "60")));
    desk = new CardController(cards);
    assertThat(screen()).contains("1  AP: 48").contains("2  AC: 60");
    type("2||");
    type("|");
    assertThat(kept).containsExactly("n=60/7/of AC/AC noted");
  }

  @Test
  void aBlindTiebreakerIsShownNoNames() {
    cards = form(true, asked(N, said("", "48")));
    desk = new CardController(cards);
    assertThat(screen()).contains("1  48, page 7");
  }

  private static Difference.Said said(String person, String value) {
    return new Difference.Said(
        person,
        Optional.of(
            new screen.extraction.EnteredValue(
                person,
                screen.record.RecordId.parse("x:1").orElseThrow(),
                Cell.of("n"),
                Optional.of(N.parse(value)),
                "7",
                "of " + person,
                person + " noted",
                java.time.OffsetDateTime.parse("2026-01-01T10:00:00Z"),
                1)));
  }
}
