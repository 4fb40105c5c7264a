package screen.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jline.utils.AttributedString;
import screen.duplicates.PossiblePair;
import screen.duplicates.Ruling;
import screen.record.BibRecord;
import screen.record.RecordId;
import screen.terminal.frame.Cards;
import screen.terminal.frame.Frame;
import screen.terminal.frame.Key;
import screen.terminal.frame.State;
import screen.terminal.frame.State.Mode;
import screen.terminal.frame.Step;
import screen.terminal.frame.TerminalStyle;
import screen.terminal.frame.Wrap;

/** Possible duplicates to rule on: takes a person's rulings, one key per ruling. */
final class PairCards implements Cards {
  private static final Set<String> KEYS_AT_THE_END = Set.of("u", "q", "?", "h");
  private static final String RULINGS = "y yes, the same  d different  s skip  u undo  ";

  private final List<PossiblePair> pairs;
  private final Map<RecordId, BibRecord> records;
  private final String reviewer;
  private final BiFunction<PossiblePair, Ruling.Kind, String> keep;
  private final Function<PossiblePair, String> explain;
  private final UnaryOperator<String> commands;
  private final Map<Integer, Ruling.Kind> ruled = new HashMap<>();
  private String explanation = "";

  /**
   * Creates cards without a ruling yet.
   *
   * @param pairs of records among {@code records}
   * @param keep puts a ruling on the disk before it returns; it gives a message for the person, or
   *     ""
   * @param explain gives all that is known about a pair, as lines of text
   * @param commands gives a text with its commands as the person types them
   */
  PairCards(
      List<PossiblePair> pairs,
      Map<RecordId, BibRecord> records,
      String reviewer,
      BiFunction<PossiblePair, Ruling.Kind, String> keep,
      Function<PossiblePair, String> explain,
      UnaryOperator<String> commands) {
    this.pairs = List.copyOf(pairs);
    this.records = records;
    this.reviewer = reviewer;
    this.keep = keep;
    this.explain = explain;
    this.commands = commands;
  }

  @Override
  public int size() {
    return pairs.size();
  }

  private boolean isEnd(State state) {
    return state.at() >= pairs.size();
  }

  @Override
  public Step press(Key key, State state) {
    boolean character = key.is(Key.Kind.CHARACTER);
    String command = key.text().toLowerCase(Locale.ROOT);
    if (state.mode() == Mode.EXPLANATION
        && (key.is(Key.Kind.ESCAPE) || (character && command.equals("q")))) {
      return card(state);
    }
    State quiet = state.withMessage("");
    if (state.mode() == Mode.HELP && character && !command.equals(" ")) {
      return card(quiet);
    }
    return Keyboard.anywhere(key, quiet)
        .orElseGet(() -> character ? command(command, quiet) : Step.to(quiet));
  }

  private static Step card(State state) {
    return Step.to(state.enter(Mode.JUDGE, "").withScroll(0));
  }

  private Step command(String key, State state) {
    if (isEnd(state) && !KEYS_AT_THE_END.contains(key)) {
      return Keyboard.withMessage(
          state, "You have ruled on all pairs: u to rule on the last one again, q to quit.");
    }
    return switch (key) {
      case "y" -> new Step(state, new Step.Rule(Ruling.Kind.SAME));
      case "d" -> new Step(state, new Step.Rule(Ruling.Kind.DIFFERENT));
      case "s" -> Keyboard.skip(state);
      case "u" -> undo(state);
      case "e" ->
          state.mode() == Mode.EXPLANATION ? card(state) : new Step(state, new Step.Explain());
      case "?", "h" -> Step.to(state.enter(Mode.HELP, "").withScroll(0));
      case "q" -> new Step(state, new Step.Quit());
      default -> Keyboard.withMessage(state, "No such key; ? lists the keys.");
    };
  }

  private Step undo(State state) {
    OptionalInt last = state.course().before(state.at());
    return last.isEmpty()
        ? Keyboard.withMessage(state, "Nothing to undo in this session.")
        : Keyboard.withMessage(state.moveTo(last.getAsInt()), standing(last.getAsInt()));
  }

  /**
   * The message about an earlier ruling. Undo deletes nothing: a ruling counts until the next one
   * on the pair.
   */
  private String standing(int place) {
    String verdict = ruled.get(place) == Ruling.Kind.SAME ? "the same" : "different";
    return "You ruled: " + verdict + ". This ruling counts until you rule again.";
  }

  @Override
  public State perform(Step.Deed deed, State state) {
    PossiblePair pair = pairs.get(state.at());
    if (!(deed instanceof Step.Rule rule)) {
      explanation = explain.apply(pair);
      return state.enter(Mode.EXPLANATION, "").withScroll(0);
    }
    boolean all = pair.isGroup() && rule.kind() == Ruling.Kind.DIFFERENT;
    String message = keep.apply(pair, all ? Ruling.Kind.ALL_DIFFERENT : rule.kind());
    ruled.put(state.at(), rule.kind());
    return state.afterVote().withMessage(message);
  }

  @Override
  public String progress(State state, TerminalStyle look) {
    String place = state.course().place(0, state.at());
    return reviewer + look.dot() + "possible duplicates" + look.dot() + place;
  }

  @Override
  public List<AttributedString> body(State state, int width, TerminalStyle look) {
    List<AttributedString> lines = new ArrayList<>();
    if (state.mode() == Mode.HELP) {
      Help.ofPairs().forEach(line -> lines.add(Frame.text(line)));
    } else if (isEnd(state)) {
      int all = pairs.size();
      String ruledOn =
          all == 1 ? "You have ruled on the only pair." : "All " + all + " pairs are ruled on.";
      add(lines, width, ruledOn + " Every ruling is saved.");
      lines.add(AttributedString.EMPTY);
      add(
          lines,
          width,
          look.text(
              commands.apply(
                  "When you quit, duplicates are removed as you ruled; `screen status` then shows"
                      + " who must act.")));
    } else if (state.mode() == Mode.EXPLANATION) {
      explanation.lines().forEach(line -> add(lines, width, shown(line, look)));
    } else {
      pair(lines, pairs.get(state.at()), width, look);
    }
    return lines;
  }

  private void pair(
      List<AttributedString> lines, PossiblePair pair, int width, TerminalStyle look) {
    if (pair.isGroup()) {
      add(
          lines,
          width,
          "One question about "
              + pair.records()
              + " records with this title. Two of them are shown: press d if all of them are"
              + " different, y if these two are the same.");
      lines.add(AttributedString.EMPTY);
    }
    add(lines, width, look.text(pair.evidence()));
    lines.add(AttributedString.EMPTY);
    lines.addAll(new PairCard(look).lines(record(pair.a()), record(pair.b()), width));
  }

  private BibRecord record(RecordId id) {
    return Objects.requireNonNull(records.get(id), id::toString);
  }

  private static void add(List<AttributedString> lines, int width, String text) {
    lines.addAll(Wrap.to(width, Frame.text(text)));
  }

  /** A line with its indent, which shows the structure. */
  private static String shown(String line, TerminalStyle look) {
    String text = line.stripLeading();
    return " ".repeat(line.length() - text.length()) + look.text(text);
  }

  @Override
  public String message(State state, TerminalStyle look) {
    return look.text(state.message());
  }

  @Override
  public String keys(State state) {
    if (state.mode() == Mode.HELP) {
      return "any key: back";
    }
    return isEnd(state)
        ? "u undo  ? help  q quit"
        : RULINGS + (state.mode() == Mode.EXPLANATION ? "q back" : "e explain  ? help  q quit");
  }
}
