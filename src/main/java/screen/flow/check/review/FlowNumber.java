package screen.flow.check.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import screen.flow.Flow;
import screen.flow.check.number.FlowKey;

/** The numbers of a flow by their key in flow.json, separated by their origin. */
public final class FlowNumber {
  private FlowNumber() {}

  /** The numbers that are the size of one box. */
  public static Map<String, Integer> ofRecords(Flow flow) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (FlowKey key : FlowKey.values()) {
      if (key.box().isPresent()) {
        numbers.put(key.path(), key.of(flow));
      }
    }
    return numbers;
  }

  /** The numbers that the config states, for the flow of a whole review. */
  public static Map<String, Integer> ofProtocol(Flow flow) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (FlowKey key : List.of(FlowKey.PREVIOUS_STUDIES, FlowKey.PREVIOUS_REPORTS)) {
      numbers.put(key.path(), key.of(flow));
    }
    return numbers;
  }
}
