package screen.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import screen.votes.Pace;

/** The whole screen: progress above, the record or the help between, what keys do below. */
final class Frame {
  private final Docket docket;
  private final Desk desk;
  private final Look look;
  private final Card card;

  Frame(Docket docket, Desk desk, Look look) {
    this.docket = docket;
    this.desk = desk;
    this.look = look;
    this.card = new Card(docket, look);
  }

  /** Exactly {@code height} lines, none wider than {@code width}. */
  List<AttributedString> lines(int width, int height) {
    List<AttributedString> body = body(width);
    List<AttributedString> below = below(width);
    int room = Math.max(1, height - 2 - below.size());
    desk.limitScroll(Math.max(0, body.size() - room));
    List<AttributedString> screen = new ArrayList<>();
    screen.add(text(progress()));
    screen.add(new AttributedString(look.rule(width), look.faint()));
    screen.addAll(Window.of(body, desk.state().scroll(), room, look));
    screen.addAll(below);
    return screen.stream().limit(height).map(line -> Wrap.cut(width, line)).toList();
  }

  /** Such as {@code AP · title-abstract · 12 of 84, 72 to go, 40 s each, about 50 min}. */
  String progress() {
    State state = desk.state();
    int done = docket.before() + state.course().judgedBefore(state.at());
    int all = docket.before() + docket.size();
    int left = state.course().leftWith(state.at());
    StringBuilder line = new StringBuilder();
    line.append(docket.reviewer()).append(look.dot()).append(docket.stage());
    line.append(docket.isTiebreaker() ? look.dot() + "conflicts" : "");
    line.append(docket.isOfPilot(state.at()) ? look.dot() + "pilot round" : "").append(look.dot());
    line.append(Math.min(done + 1, all)).append(" of ").append(all);
    line.append(", ").append(left).append(" to go");
    OptionalLong each = left == 0 ? OptionalLong.empty() : Pace.secondsEach(desk.times());
    each.ifPresent(
        seconds ->
            line.append(", ")
                .append(seconds)
                .append(" s each, ")
                .append(Pace.about(seconds * left)));
    return line.toString();
  }

  List<AttributedString> body(int width) {
    State state = desk.state();
    return switch (state.mode()) {
      case HELP -> Help.lines(docket).stream().map(Frame::text).toList();
      case REASON -> reasons();
      default -> docket.isEnd(state.at()) ? end(width) : card.lines(state.at(), width, desk.own());
    };
  }

  private List<AttributedString> end(int width) {
    int here = desk.state().course().judgedCount();
    int all = docket.before() + here;
    String judged = all == 1 ? "The one record is judged." : "All " + all + " are judged.";
    String now = docket.before() == 0 ? "" : " In this sitting: " + here + ".";
    List<AttributedString> lines = new ArrayList<>();
    lines.addAll(Wrap.to(width, text(judged + now + " Every vote is on the disk.")));
    lines.add(AttributedString.EMPTY);
    desk.comesNext().forEach(next -> lines.addAll(Wrap.to(width, text(look.text(next)))));
    return lines;
  }

  private List<AttributedString> reasons() {
    List<AttributedString> lines = new ArrayList<>();
    lines.add(text("Exclude because:"));
    for (int i = 0; i < docket.reasons().size() && i < Keyboard.REASON_KEYS.length(); i++) {
      lines.add(
          text(
              "  "
                  + Keyboard.REASON_KEYS.charAt(i)
                  + "  "
                  + look.text(docket.reasons().get(i).label())));
    }
    return lines;
  }

  List<AttributedString> below(int width) {
    State state = desk.state();
    List<AttributedString> lines = new ArrayList<>();
    lines.add(new AttributedString(look.rule(width), look.faint()));
    lines.add(text(talk(state)));
    String keys =
        switch (state.mode()) {
          case JUDGE -> docket.isEnd(state.at()) ? Help.keysAtTheEnd() : Help.keys(docket);
          case REASON -> "one of the keys above, Esc to go back";
          case NOTE, SEARCH -> "Enter when done, Esc to go back";
          case HELP -> "space and arrow keys scroll, any other key goes back";
        };
    lines.addAll(Wrap.items(width, keys));
    return lines;
  }

  private String talk(State state) {
    return switch (state.mode()) {
      case NOTE -> "Note: " + look.text(state.typed() + "_");
      case SEARCH -> "Search: " + look.text(state.typed() + "_");
      default ->
          look.text(
              state.message().isEmpty() && !state.note().isEmpty()
                  ? "Note: " + state.note()
                  : state.message());
    };
  }

  static AttributedString text(String text) {
    return new AttributedString(text, AttributedStyle.DEFAULT);
  }
}
