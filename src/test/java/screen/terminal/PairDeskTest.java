package screen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import screen.Failure;
import screen.duplicates.PossiblePair;
import screen.duplicates.Ruling;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.terminal.frame.CardController;
import screen.terminal.frame.Cards;
import screen.terminal.frame.Frame;
import screen.terminal.frame.Key;
import screen.terminal.frame.State;
import screen.terminal.frame.TerminalStyle;

/** Rulings with keys, without a terminal. */
class PairDeskTest {
  private static final TerminalStyle PLAIN = new TerminalStyle(false, false, true);

  private static final Map<RecordId, BibRecord> RECORDS =
      Stream.of(0, 1, 2, 10, 11, 12)
          .map(number -> record(number, "Sleep", "2020", ""))
          .collect(Collectors.toMap(BibRecord::id, Function.identity()));

  private final List<String> kept = new ArrayList<>();
  private final CardController desk =
      desk(
          IntStream.range(0, 3).mapToObj(PairDeskTest::pair).toList(),
          (pair, kind) -> {
            kept.add(pair.a() + " " + kind.id());
            return kept.size() == 2 ? "It replaces B's ruling." : "";
          });

  @Test
  void showsOnTheNextCardWhoseRulingWasReplaced() {
    type("y");
    assertThat(desk.state().message()).isEmpty();
    type("y");
    assertThat(desk.state().message()).isEqualTo("It replaces B's ruling.");
  }

  @Test
  void keepsARulingAndGoesOn() {
    type("yd");

    assertThat(kept).containsExactly("x:N0 same", "x:N1 different");
    assertThat(desk.state().at()).isEqualTo(2);
  }

  @Test
  void staysAtTheEndWhereTheLastRulingCanBeUndone() {
    type("ydyy");

    assertThat(desk.isEnd()).isTrue();
    assertThat(desk.isOver()).isFalse();
    assertThat(desk.state().message()).startsWith("You have ruled on all pairs");
    type("udq");
    assertThat(kept).endsWith("x:N2 same", "x:N2 different");
    assertThat(desk.isOver()).isTrue();
  }

  @Test
  void comesBackToWhatWasSkipped() {
    type("syy");

    assertThat(kept).containsExactly("x:N1 same", "x:N2 same");
    assertThat(desk.state().at()).isZero();
  }

  @Test
  void undoGoesBackAndTheNextKeyIsANewRuling() {
    type("yud");

    assertThat(kept).containsExactly("x:N0 same", "x:N0 different");
    assertThat(desk.state().at()).isEqualTo(1);
  }

  @Test
  void undoTellsTheRulingThatStands() {
    type("yu");

    assertThat(desk.state().message())
        .isEqualTo("You ruled: the same. This ruling counts until you rule again.");
  }

  @Test
  void undoTakesTheCountBackToThatPair() {
    type("yd");
    assertThat(progress(desk)).endsWith("3 of 3, 1 to go");
    type("u");
    assertThat(progress(desk)).endsWith("2 of 3, 2 to go");
    type("u");
    assertThat(progress(desk)).endsWith("1 of 3, 2 to go");
  }

  @Test
  void qLeavesTheExplanationAndThenTheReview() {
    type("eq");

    assertThat(desk.isOver()).isFalse();
    assertThat(desk.state().mode()).isEqualTo(State.Mode.JUDGE);
    type("q");
    assertThat(desk.isOver()).isTrue();
  }

  @Test
  void listsItsKeysOnRequestAndGoesBackByAnyKey() {
    type("?");
    List<String> help = new Frame(desk, PLAIN).text(80).stream().map(Object::toString).toList();
    type("y");

    assertThat(help)
        .anyMatch(line -> line.startsWith("y      yes"))
        .anyMatch(line -> line.startsWith("u      back"));
    assertThat(kept).isEmpty();
    assertThat(desk.state().mode()).isEqualTo(State.Mode.JUDGE);
  }

  @Test
  void namesTheNextCommandAsThePersonTypesIt() {
    type("yyy");

    assertThat(new Frame(desk, PLAIN).text(120).stream().map(Object::toString))
        .anyMatch(line -> line.contains("`prisma-screen status` then shows who must act"));
  }

  @Test
  void staysWhereARulingCannotBeKept() {
    CardController full =
        desk(
            List.of(pair(0)),
            (pair, kind) -> {
              throw Failure.folder("The disk is full.");
            });
    full.press(Key.character("y"));

    assertThat(full.state().message()).isEqualTo("NOT KEPT: The disk is full.");
    assertThat(full.isOver()).isFalse();
    assertThat(full.kept()).isZero();
  }

  @Test
  void takesNoPastedTextForRulings() {
    desk.press(Key.paste("yyydd"));

    assertThat(kept).isEmpty();
  }

  @Test
  void marksFieldsThatDifferAndNoneThatIsMissing() {
    List<String> lines =
        new PairCard(PLAIN)
                .lines(
                    record(1, "Sleep in nurses", "2020", "10.1234/a"),
                    record(2, "SLEEP IN NURSES.", "2021", ""),
                    80)
                .stream()
                .map(Object::toString)
                .toList();

    assertThat(lines)
        .containsExactly(
            "           A x:N1",
            "           B x:N2",
            "  title    A Sleep in nurses",
            "           B SLEEP IN NURSES.",
            "* year     A 2020",
            "           B 2021",
            "  doi      A 10.1234/a",
            "           B -");
  }

  @Test
  void setsRecordsSideBySideWhereThereIsRoom() {
    assertThat(
            new PairCard(PLAIN)
                .lines(record(1, "Sleep", "2020", ""), record(2, "Slept", "2020", ""), 111).stream()
                    .map(Object::toString))
        .contains("* title    Sleep" + " ".repeat(46) + "Slept");
  }

  @Test
  void fitsAnyScreenAndObeysNoRecord() {
    BibRecord hostile = record(1, "A\u001B[2J title ".repeat(60), "2020", "");
    BibRecord other = record(2, "夜".repeat(300), "2020", "");
    Cards cards =
        new PairCards(
            List.of(new PossiblePair(hostile.id(), other.id(), "", "", 0.5, "same year")),
            Map.of(hostile.id(), hostile, other.id(), other),
            "A",
            (pair, kind) -> "",
            pair -> "",
            text -> text);
    Frame frame = new Frame(new CardController(cards), PLAIN);
    for (int width : new int[] {20, 80, 200}) {
      assertThat(frame.screen(width, 24).lines())
          .hasSize(24)
          .allMatch(line -> line.columnLength() <= width)
          .noneMatch(line -> line.toString().contains("\u001B"));
    }
  }

  /** What was scrolled too far comes back with the first key that scrolls up. */
  @Test
  void scrollsNoFurtherThanTheScreenShows() {
    Frame frame = new Frame(desk, PLAIN);
    int lowest = frame.screen(80, 10).lowest();
    for (int i = 0; i < 9; i++) {
      desk.press(Key.of(Key.Kind.PAGE_DOWN), lowest);
    }
    desk.press(Key.of(Key.Kind.UP), lowest);

    assertThat(lowest).isPositive();
    assertThat(desk.state().scroll()).isEqualTo(lowest - 1);
    assertThat(frame.screen(80, 10)).isEqualTo(frame.screen(80, 10));
  }

  private static CardController desk(
      List<PossiblePair> pairs, BiFunction<PossiblePair, Ruling.Kind, String> keep) {
    return new CardController(
        new PairCards(
            pairs,
            RECORDS,
            "A",
            keep,
            pair -> "all about " + pair.a(),
            text -> text.replace("`screen ", "`prisma-screen ")));
  }

  private static String progress(CardController desk) {
    return new Frame(desk, PLAIN).text(80).get(0).toString();
  }

  private void type(String keys) {
    keys.chars().forEach(c -> desk.press(Key.character(String.valueOf((char) c))));
  }

  private static PossiblePair pair(int number) {
    return new PossiblePair(id(number), id(number + 10), "", "", 0.5, "same title");
  }

  private static BibRecord record(int number, String title, String year, String doi) {
    Fields fields =
        Fields.builder().add(Field.TITLE, title).add(Field.YEAR, year).add(Field.DOI, doi).build();
    return new BibRecord(id(number), List.of("s"), fields, List.of());
  }

  private static RecordId id(int number) {
    return RecordId.parse("x:N" + number).orElseThrow();
  }
}
