package screen.intake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import screen.protocol.Protocol;
import screen.record.Search;

/**
 * The order of searches, independent of the order of import: by round, then by source as listed in
 * the protocol, then by id. So one import or ten yield the same records.
 */
final class SearchOrder {
  private SearchOrder() {}

  static Comparator<Search> of(Protocol protocol) {
    return Comparator.comparing(Search::round)
        .thenComparingInt((Search search) -> protocol.sourceOrder(search.source()))
        .thenComparing(Search::id);
  }

  /** The order as text: a line for each search, with everything the order depends on. */
  static String inWords(Protocol protocol, List<Search> searches) {
    return searches.stream()
        .sorted(of(protocol))
        .map(search -> search.round() + " " + search.source() + " " + search.id() + "\n")
        .collect(Collectors.joining());
  }

  /** Whether all added searches come after those before. */
  static boolean follows(Protocol protocol, List<Search> before, List<Search> added) {
    Comparator<Search> order = of(protocol);
    return before.stream()
        .max(order)
        .map(last -> added.stream().allMatch(s -> order.compare(last, s) < 0))
        .orElse(true);
  }
}
