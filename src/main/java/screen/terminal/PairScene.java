package screen.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.utils.AttributedString;
import screen.duplicates.PossiblePair;
import screen.record.BibRecord;
import screen.record.RecordId;

/** Possible duplicates to rule on, one pair after another. */
final class PairScene implements Scene {
  private static final String RULINGS = "y yes, the same  d different  s skip  u undo  ";

  private final PairDesk desk;
  private final Map<RecordId, BibRecord> records;
  private final String reviewer;
  private final Look look;
  private final PairCard card;

  PairScene(PairDesk desk, Map<RecordId, BibRecord> records, String reviewer, Look look) {
    this.desk = desk;
    this.records = records;
    this.reviewer = reviewer;
    this.look = look;
    this.card = new PairCard(look);
  }

  @Override
  public boolean isOver() {
    return desk.isOver();
  }

  @Override
  public void press(Key key) {
    desk.press(key);
  }

  @Override
  public boolean takesText() {
    return false;
  }

  @Override
  public List<AttributedString> screen(int width, int height) {
    List<AttributedString> body = body(width);
    List<AttributedString> below = below(width);
    int room = Math.max(1, height - 2 - below.size());
    desk.limitScroll(Math.max(0, body.size() - room));
    List<AttributedString> screen = new ArrayList<>();
    screen.add(Frame.text(progress()));
    screen.add(rule(width));
    screen.addAll(Window.of(body, desk.state().scroll(), room, look));
    screen.addAll(below);
    return screen.stream().limit(height).map(line -> Wrap.cut(width, line)).toList();
  }

  @Override
  public List<AttributedString> text(int width) {
    List<AttributedString> lines = new ArrayList<>();
    lines.add(Frame.text(progress()));
    lines.addAll(body(width));
    lines.addAll(below(width));
    return lines;
  }

  private String progress() {
    PairState state = desk.state();
    int done = state.course().judgedBefore(state.at());
    int all = desk.pairs().size();
    return reviewer
        + look.dot()
        + "possible duplicates"
        + look.dot()
        + Math.min(done + 1, all)
        + " of "
        + all
        + ", "
        + state.course().leftWith(state.at())
        + " to go";
  }

  private List<AttributedString> body(int width) {
    return desk.isEnd() ? end(width) : pair(width);
  }

  private List<AttributedString> end(int width) {
    int all = desk.pairs().size();
    List<AttributedString> lines = new ArrayList<>();
    lines.addAll(
        Wrap.to(
            width,
            Frame.text(
                (all == 1 ? "The one pair is ruled on." : "All " + all + " pairs are ruled on.")
                    + " Every ruling is on the disk.")));
    lines.add(AttributedString.EMPTY);
    lines.addAll(
        Wrap.to(width, Frame.text("As you leave, duplicates are removed by your rulings.")));
    return lines;
  }

  private List<AttributedString> pair(int width) {
    PossiblePair pair = desk.pairs().get(desk.state().at());
    BibRecord a = record(pair.a());
    BibRecord b = record(pair.b());
    List<AttributedString> lines = new ArrayList<>();
    if (desk.state().view() == PairState.View.EXPLANATION) {
      desk.explanation()
          .lines()
          .forEach(line -> lines.addAll(Wrap.to(width, Frame.text(shown(line)))));
      return lines;
    }
    if (pair.isGroup()) {
      lines.addAll(Wrap.to(width, Frame.text(about(pair))));
      lines.add(AttributedString.EMPTY);
    }
    lines.addAll(Wrap.to(width, Frame.text(look.text(pair.evidence()))));
    lines.add(AttributedString.EMPTY);
    lines.addAll(card.lines(a, b, width));
    return lines;
  }

  private static String about(PossiblePair pair) {
    return "One question about "
        + pair.records()
        + " records of this title, of which two are shown: d says that all of them are different, y"
        + " that these two are the same.";
  }

  /** A line with its indent, which the tree needs. */
  private String shown(String line) {
    String text = line.stripLeading();
    return " ".repeat(line.length() - text.length()) + look.text(text);
  }

  private BibRecord record(RecordId id) {
    BibRecord record = records.get(id);
    if (record == null) {
      throw new IllegalStateException("no record " + id);
    }
    return record;
  }

  private List<AttributedString> below(int width) {
    List<AttributedString> lines = new ArrayList<>();
    lines.add(rule(width));
    lines.addAll(Wrap.to(width, Frame.text(look.text(desk.state().message()))));
    lines.addAll(Wrap.items(width, keys()));
    return lines;
  }

  private String keys() {
    if (desk.isEnd()) {
      return "u undo  q quit";
    }
    return RULINGS
        + (desk.state().view() == PairState.View.EXPLANATION ? "q back" : "e explain  q quit");
  }

  private AttributedString rule(int width) {
    return new AttributedString(look.rule(width), look.faint());
  }
}
