package screen.outcome;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import screen.protocol.Protocol;
import screen.record.BibRecord;
import screen.record.RecordId;
import screen.votes.Stage;

/**
 * The order in which a reviewer sees reports, those of the pilot round first. A random order
 * depends on the reviewer's name and the record's id alone, so that later records do not disturb
 * it. An AI in the role order orders the queues of screeners first, at title and abstract.
 */
final class ScreeningOrder implements Comparator<RecordId> {
  private final Comparator<RecordId> order;
  private final Pilot pilot;
  private final boolean pilotFirst;

  ScreeningOrder(Review review, String reviewer, Stage stage) {
    Protocol protocol = review.protocol();
    this.pilot = review.pilot();
    this.pilotFirst = stage != Stage.FULL_TEXT;
    Comparator<RecordId> own =
        switch (protocol.screening().order()) {
          // A ranking orders the queue where it is shown; until then, and for equal ranks, by id.
          case ID, RANKED -> Comparator.naturalOrder();
          case RANDOM -> Comparator.comparingLong(id -> SeededDraw.of(reviewer, id.toString()));
          case YEAR -> Comparator.comparingInt(id -> -year(review, id));
          case SOURCE -> Comparator.comparingInt(id -> protocol.sourceOrder(id.source()));
        };
    Map<RecordId, BigDecimal> scores = review.ai().scores();
    boolean byAi =
        stage == Stage.TITLE_ABSTRACT
            && !scores.isEmpty()
            && !protocol.reviewers().isTiebreaker(reviewer);
    this.order = byAi ? byScore(scores).thenComparing(own) : own;
  }

  /** The highest score first; reports without one come last. */
  private static Comparator<RecordId> byScore(Map<RecordId, BigDecimal> scores) {
    BigDecimal none = BigDecimal.ONE.negate();
    return Comparator.comparing(
        (RecordId id) -> scores.getOrDefault(id, none), Comparator.reverseOrder());
  }

  @Override
  public int compare(RecordId a, RecordId b) {
    int byPilot = pilotFirst ? Boolean.compare(pilot.contains(b), pilot.contains(a)) : 0;
    int byOrder = byPilot == 0 ? order.compare(a, b) : byPilot;
    return byOrder == 0 ? a.compareTo(b) : byOrder;
  }

  private static int year(Review review, RecordId id) {
    BibRecord record = review.records().get(id);
    return record == null ? 0 : record.year().orElse(0);
  }
}
