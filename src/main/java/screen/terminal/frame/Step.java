package screen.terminal.frame;

import java.util.List;
import screen.duplicates.Ruling;
import screen.votes.Verdict;

/** The effect of a key: a new state, and something to do outside the terminal. */
public record Step(State state, Deed deed) {
  /** Something to do. */
  public sealed interface Deed permits Nothing, Cast, Rule, Fill, Finish, Open, Explain, Quit {
    /** Whether it is a vote, a ruling or a value, which is saved. */
    default boolean isKept() {
      return false;
    }
  }

  record Nothing() implements Deed {}

  /** A vote on the record that is shown; the state moves on only when it is on the disk. */
  public record Cast(Verdict verdict, String reason, String note, List<String> tags)
      implements Deed {
    public Cast {
      tags = List.copyOf(tags);
    }

    @Override
    public boolean isKept() {
      return true;
    }
  }

  /** A ruling on the pair that is shown; the state moves on only when it is on the disk. */
  public record Rule(Ruling.Kind kind) implements Deed {
    @Override
    public boolean isKept() {
      return true;
    }
  }

  /** A value of the field that is shown; "" takes the earlier value back. */
  public record Fill(String value, String page, String quote, String note) implements Deed {
    @Override
    public boolean isKept() {
      return true;
    }
  }

  /** Says that the person is done with the form. */
  public record Finish() implements Deed {}

  /** Opens the full text or the link of the record that is shown. */
  public record Open() implements Deed {}

  /** Shows all that is known about the current pair. */
  public record Explain() implements Deed {}

  public record Quit() implements Deed {}

  public static Step to(State state) {
    return new Step(state, new Nothing());
  }
}
