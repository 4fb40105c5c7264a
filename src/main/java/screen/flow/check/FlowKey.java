package screen.flow.check;

import java.util.Optional;
import java.util.function.ToIntFunction;
import screen.flow.Box;
import screen.flow.Flow;

/**
 * The numbers of {@code flow.json} by their place in it, each with what it is called in other files
 * and how it is counted. {@code expected} in the protocol names them too.
 */
public enum FlowKey {
  DATABASES("identified.databases", Count.DATABASES, Box.IDENTIFIED_DATABASES),
  REGISTERS("identified.registers", Count.REGISTERS, Box.IDENTIFIED_REGISTERS),
  DUPLICATES("removed.duplicates", Count.DUPLICATES, Box.REMOVED_DUPLICATES),
  AUTOMATION("removed.automation", Count.AUTOMATION, Box.REMOVED_AUTOMATION),
  REMOVED_OTHER("removed.other", Count.REMOVED_OTHER, Box.REMOVED_OTHER),
  SCREENED("screened", Count.SCREENED, Box.SCREENED),
  EXCLUDED("excluded", Count.EXCLUDED, Box.EXCLUDED),
  SOUGHT("sought", Count.SOUGHT, Box.SOUGHT),
  NOT_RETRIEVED("not_retrieved", Count.NOT_RETRIEVED, Box.NOT_RETRIEVED),
  ASSESSED("assessed", Count.ASSESSED, Box.ASSESSED),
  EXCLUDED_FULL_TEXT("excluded_full_text.total", Count.EXCLUDED_FULL_TEXT, Box.EXCLUDED_FULL_TEXT),
  AWAITING("awaiting", Count.AWAITING, Box.AWAITING),
  ONGOING("ongoing", Count.ONGOING, Box.ONGOING),
  WEBSITES("other.identified.websites", Count.WEBSITES, Box.IDENTIFIED_WEBSITES),
  ORGANISATIONS(
      "other.identified.organisations", Count.ORGANISATIONS, Box.IDENTIFIED_ORGANISATIONS),
  CITATIONS("other.identified.citations", Count.CITATIONS, Box.IDENTIFIED_CITATIONS),
  OTHER_SOURCES("other.identified.other", Count.OTHER_METHODS, Box.IDENTIFIED_OTHER),
  OTHER_DROPPED("other.dropped", Count.OTHER_DROPPED, Box.OTHER_DROPPED),
  OTHER_SOUGHT("other.sought", Count.OTHER_SOUGHT, Box.OTHER_SOUGHT),
  OTHER_NOT_RETRIEVED("other.not_retrieved", Count.OTHER_NOT_RETRIEVED, Box.OTHER_NOT_RETRIEVED),
  OTHER_ASSESSED("other.assessed", Count.OTHER_ASSESSED, Box.OTHER_ASSESSED),
  OTHER_EXCLUDED(
      "other.excluded_full_text.total",
      Count.OTHER_EXCLUDED_FULL_TEXT,
      Box.OTHER_EXCLUDED_FULL_TEXT),
  OTHER_AWAITING("other.awaiting", Count.OTHER_AWAITING, Box.OTHER_AWAITING),
  OTHER_ONGOING("other.ongoing", Count.OTHER_ONGOING, Box.OTHER_ONGOING),
  STUDIES("included.studies", Count.STUDIES, flow -> flow.included().studies()),
  REPORTS("included.reports", Count.REPORTS, flow -> flow.included().reports()),
  PREVIOUS_STUDIES("previous.studies", Count.PREVIOUS_STUDIES, flow -> flow.previous().studies()),
  PREVIOUS_REPORTS("previous.reports", Count.PREVIOUS_REPORTS, flow -> flow.previous().reports()),
  TOTAL_STUDIES("total.studies", Count.TOTAL_STUDIES, flow -> flow.total().studies()),
  TOTAL_REPORTS("total.reports", Count.TOTAL_REPORTS, flow -> flow.total().reports()),
  PENDING_TITLE_ABSTRACT(
      "pending.title-abstract", Count.PENDING_TITLE_ABSTRACT, Box.PENDING_TITLE_ABSTRACT),
  PENDING_FULL_TEXT("pending.full-text", Count.PENDING_FULL_TEXT, Box.PENDING_FULL_TEXT),
  CONFLICTS("pending.conflicts", Count.CONFLICTS, Flow::conflicts),
  POSSIBLE_DUPLICATES(
      "pending.possible_duplicates", Count.POSSIBLE_DUPLICATES, Flow::possibleDuplicates);

  private final String path;
  private final Count count;
  private final Optional<Box> box;
  private final ToIntFunction<Flow> counter;

  FlowKey(String path, Count count, Box box) {
    this(path, count, Optional.of(box), flow -> flow.count(box));
  }

  FlowKey(String path, Count count, ToIntFunction<Flow> counter) {
    this(path, count, Optional.empty(), counter);
  }

  FlowKey(String path, Count count, Optional<Box> box, ToIntFunction<Flow> counter) {
    this.path = path;
    this.count = count;
    this.box = box;
    this.counter = counter;
  }

  /** Its place in flow.json, with dots between the levels. */
  public String path() {
    return path;
  }

  public Count count() {
    return count;
  }

  /** The box whose size it is; empty where it counts something else than records in one box. */
  Optional<Box> box() {
    return box;
  }

  public int of(Flow flow) {
    return counter.applyAsInt(flow);
  }
}
