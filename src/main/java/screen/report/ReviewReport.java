package screen.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import screen.agreement.Ratings;
import screen.flow.Flow;
import screen.protocol.Protocol;
import screen.record.Search;
import screen.votes.Stage;

/**
 * All that a report is made of. Every rendering is a function of it alone.
 *
 * @param searches the search log, in its order
 * @param votes what the screeners said before resolution, as they said it, by stage
 */
public record ReviewReport(
    Protocol protocol, Flow flow, List<Search> searches, Map<Stage, Ratings> votes) {
  public ReviewReport {
    searches = List.copyOf(searches);
    votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
  }
}
