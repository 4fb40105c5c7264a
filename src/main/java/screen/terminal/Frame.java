package screen.terminal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import screen.record.RecordId;
import screen.votes.Pace;
import screen.votes.Vote;

/** The whole screen: progress above, the record or the help between, what keys do below. */
final class Frame {
  private final Docket docket;
  private final Look look;
  private final Card card;

  Frame(Docket docket, Look look) {
    this.docket = docket;
    this.look = look;
    this.card = new Card(docket, look);
  }

  /**
   * Exactly {@code height} lines, none wider than {@code width}.
   *
   * @param times of the reviewer's votes, oldest first
   * @param own this reviewer's votes of this sitting
   */
  List<AttributedString> lines(
      State state, int width, int height, List<Instant> times, Map<RecordId, Vote> own) {
    List<AttributedString> below = below(state, width);
    int room = Math.max(1, height - 2 - below.size());
    List<AttributedString> screen = new ArrayList<>();
    screen.add(text(progress(state, times)));
    screen.add(new AttributedString(look.rule(width), look.faint()));
    screen.addAll(Window.of(body(state, width, own), state.scroll(), room, look));
    screen.addAll(below);
    return screen.stream().limit(height).map(line -> Wrap.cut(width, line)).toList();
  }

  /** How far the body can be scrolled. */
  int scrollLimit(State state, int width, int height, Map<RecordId, Vote> own) {
    int room = Math.max(1, height - 2 - below(state, width).size());
    return Math.max(0, body(state, width, own).size() - room);
  }

  /** Such as {@code AP · title-abstract · 12 of 84, 72 to go, 40 s each, about 50 min}. */
  String progress(State state, List<Instant> times) {
    int done = docket.before() + state.course().judgedCount();
    int all = docket.before() + docket.size();
    int left = state.course().left();
    StringBuilder line = new StringBuilder();
    line.append(docket.reviewer()).append(look.dot()).append(docket.stage());
    line.append(docket.isTiebreaker() ? look.dot() + "conflicts" : "");
    line.append(docket.isOfPilot(state.at()) ? look.dot() + "pilot round" : "").append(look.dot());
    line.append(Math.min(done + 1, all)).append(" of ").append(all);
    line.append(", ").append(left).append(" to go");
    OptionalLong each = Pace.secondsEach(times);
    each.ifPresent(
        seconds ->
            line.append(", ")
                .append(seconds)
                .append(" s each, ")
                .append(Pace.about(seconds * left)));
    return line.toString();
  }

  List<AttributedString> body(State state, int width, Map<RecordId, Vote> own) {
    return switch (state.mode()) {
      case HELP -> Help.lines(docket).stream().map(line -> text(look.text(line))).toList();
      case REASON -> reasons();
      default ->
          state.at() < docket.size()
              ? card.lines(state.at(), width, own)
              : List.of(text("Nothing is left to judge here."));
    };
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

  List<AttributedString> below(State state, int width) {
    List<AttributedString> lines = new ArrayList<>();
    lines.add(new AttributedString(look.rule(width), look.faint()));
    lines.add(text(talk(state)));
    String keys =
        switch (state.mode()) {
          case JUDGE -> Help.keys(docket);
          case REASON -> "one of the keys above, Esc to go back";
          case NOTE, SEARCH -> "Enter when done, Esc to go back";
          case HELP -> "any key to go back";
        };
    lines.addAll(Wrap.to(width, text(keys)));
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
