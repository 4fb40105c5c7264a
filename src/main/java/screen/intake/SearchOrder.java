package screen.intake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import screen.protocol.Protocol;
import screen.record.Search;

/**
 * The order in which searches count, whatever the order in which they were imported: round, then
 * source as in the protocol, then id. So records come out the same from one import or from ten.
 */
final class SearchOrder {
  private SearchOrder() {}

  static Comparator<Search> of(Protocol protocol) {
    return Comparator.comparing(Search::round)
        .thenComparingInt((Search search) -> protocol.sourceOrder(search.source()))
        .thenComparing(Search::id);
  }

  /** The order in words: a line a search, with all that it depends on. */
  static String inWords(Protocol protocol, List<Search> searches) {
    return searches.stream()
        .sorted(of(protocol))
        .map(search -> search.round() + " " + search.source() + " " + search.id() + "\n")
        .collect(Collectors.joining());
  }

  /** Whether the searches that were added all come after those that were there. */
  static boolean follows(Protocol protocol, List<Search> before, List<Search> added) {
    Comparator<Search> order = of(protocol);
    return before.stream()
        .max(order)
        .map(last -> added.stream().allMatch(s -> order.compare(last, s) < 0))
        .orElse(true);
  }
}
