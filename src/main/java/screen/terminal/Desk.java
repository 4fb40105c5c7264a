package screen.terminal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import screen.Failure;
import screen.outcome.Admission;
import screen.outcome.Outcome;
import screen.record.RecordId;
import screen.terminal.Step.Cast;
import screen.votes.Vote;

/** Does what keys ask for: keeps votes, opens full texts. */
final class Desk {
  private final Docket docket;
  private final Keyboard keyboard;
  private final Admission admission;
  private final Sitting.Outside outside;
  private final Consumer<Vote> keep;
  private final List<Instant> times;
  private final Map<RecordId, Vote> own;
  private List<String> comesNext = List.of();
  private State state;
  private boolean left;
  private int kept;

  /**
   * A desk at which nothing was judged yet.
   *
   * @param keep puts a vote on the disk before it returns
   */
  Desk(
      Docket docket,
      Map<RecordId, Outcome> outcomes,
      Sitting.Outside outside,
      Consumer<Vote> keep) {
    this.docket = docket;
    this.keyboard = new Keyboard(docket);
    this.admission = new Admission(docket.review(), outcomes, docket.reviewer(), docket.stage());
    this.outside = outside;
    this.keep = keep;
    this.own = docket.own();
    this.state = State.start(docket.size());
    this.times =
        new ArrayList<>(docket.review().ballots().times(docket.stage(), docket.reviewer()));
  }

  State state() {
    return state;
  }

  List<Instant> times() {
    return times;
  }

  /** The votes of this session, and those that it shows again. */
  Map<RecordId, Vote> own() {
    return own;
  }

  /** How many votes were kept. */
  int kept() {
    return kept;
  }

  /** What comes next in the review, a sentence each; known once all is judged. */
  List<String> comesNext() {
    return comesNext;
  }

  /** Whether the reviewer left. */
  boolean isOver() {
    return left;
  }

  /** Brings back what was scrolled too far. */
  void limitScroll(int limit) {
    if (state.scroll() > limit) {
      state = state.withScroll(limit);
    }
  }

  /** Takes a key. A vote that cannot be kept is told, and the record stays. */
  void press(Key key) {
    int before = state.at();
    boolean wasEnd = docket.isEnd(before);
    Step step = keyboard.press(key, state);
    state = step.state();
    if (state.at() != before && !docket.isEnd(state.at())) {
      keepNote();
    }
    if (step.deed() instanceof Cast cast) {
      vote(cast);
    } else if (step.deed() instanceof Step.Open) {
      RecordId report = docket.report(state.at());
      state = state.withMessage(outside.open(report, docket.fields(state.at())));
    } else if (step.deed() instanceof Step.Quit) {
      left = true;
    }
    if (docket.isEnd(state.at()) && !wasEnd) {
      comesNext = outside.comesNext();
    }
  }

  /** A new verdict on what was judged in this sitting keeps the note, unless that is changed. */
  private void keepNote() {
    Vote said = own.get(docket.report(state.at()));
    if (said != null) {
      state = state.withNote(said.note());
    }
  }

  private void vote(Cast cast) {
    RecordId report = docket.report(state.at());
    Vote vote =
        new Vote(
            docket.stage(),
            docket.reviewer(),
            report,
            cast.verdict(),
            cast.reason(),
            cast.note(),
            time(report),
            0);
    try {
      keep.accept(vote);
    } catch (Failure e) {
      state = state.enter(State.Mode.JUDGE, "").withMessage("NOT KEPT: " + e.message());
      return;
    }
    own.put(report, vote);
    kept++;
    times.add(vote.decidedAt().toInstant());
    state = state.afterVote();
  }

  /** Never before the vote that this reviewer cast last. */
  private OffsetDateTime time(RecordId report) {
    OffsetDateTime now = admission.time(report, outside.now());
    Instant last = times.isEmpty() ? Instant.MIN : times.get(times.size() - 1);
    return last.isAfter(now.toInstant()) ? last.atOffset(now.getOffset()) : now;
  }
}
