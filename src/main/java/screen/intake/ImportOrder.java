package screen.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import screen.protocol.Protocol;
import screen.record.BibRecord;
import screen.record.Search;

/**
 * Orders records by import: by round, then by the order of the sources in the protocol, then by id.
 * The first record of a set of duplicates represents the set, so that an update never moves a vote.
 */
public final class ImportOrder {
  private ImportOrder() {}

  public static Comparator<BibRecord> of(Protocol protocol, List<Search> searches) {
    Map<String, String> rounds = new HashMap<>();
    searches.forEach(search -> rounds.put(search.id(), search.round()));
    return Comparator.comparing((BibRecord record) -> firstRound(record, rounds))
        .thenComparingInt(record -> protocol.sourceOrder(record.id().source()))
        .thenComparing(BibRecord::id);
  }

  /**
   * The same order as text: as long as it is unchanged, each set of duplicates keeps its
   * representative.
   */
  public static String inWords(Protocol protocol, List<Search> searches) {
    return SearchOrder.inWords(protocol, searches);
  }

  private static String firstRound(BibRecord record, Map<String, String> rounds) {
    return record.searches().isEmpty() ? "" : rounds.getOrDefault(record.searches().get(0), "");
  }
}
