package screen.terminal;

import java.util.Optional;
import screen.outcome.RankedOrder;
import screen.votes.Vote;

/** The order of a queue while it is screened. */
public interface LiveOrder {
  /** Leaves the queue in the order in which it began. */
  LiveOrder FIXED =
      new LiveOrder() {
        @Override
        public Optional<RankedOrder> newest() {
          return Optional.empty();
        }

        @Override
        public void voted(Vote vote) {
          // the order does not depend on votes
        }
      };

  /** The newest ranked order of all records that are left; empty if the queue is not ranked. */
  Optional<RankedOrder> newest();

  /** Makes work for the order wait for a moment, as a key is answered. */
  default void pause() {}

  /** Takes note of a vote that was kept; returns at once. */
  void voted(Vote vote);
}
