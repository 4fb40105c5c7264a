package screen.report;

import java.util.List;
import screen.flow.Flow;
import screen.protocol.Protocol;
import screen.record.Search;

/**
 * All that a report is made of. Every rendering is a function of it alone.
 *
 * @param searches the search log, in its order
 */
public record ReviewReport(Protocol protocol, Flow flow, List<Search> searches) {
  public ReviewReport {
    searches = List.copyOf(searches);
  }
}
