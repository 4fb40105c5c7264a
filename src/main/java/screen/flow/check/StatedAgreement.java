package screen.flow.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A paper's statement on the agreement between two reviewers. The scale of a decimal number is the
 * number of decimals that the paper gives.
 *
 * @param where as the paper names the place
 * @param percent percent agreement, 0 to 100
 * @param candidates the bases it may be a percentage of: a name and the number of judgements. One
 *     if the paper says which
 * @param agreed how many judgements agreed
 * @param wentOn the number of a candidate's judgements that went on to the next stage, if given
 * @param kappa Cohen's kappa
 * @param po observed agreement, 0 to 1
 * @param pe agreement expected by chance, 0 to 1
 * @param table the counts, a row for each verdict of one reviewer; empty if not given
 */
public record StatedAgreement(
    String where,
    Optional<BigDecimal> percent,
    Map<String, Integer> candidates,
    OptionalInt agreed,
    Map<String, Integer> wentOn,
    Optional<BigDecimal> kappa,
    Optional<BigDecimal> po,
    Optional<BigDecimal> pe,
    List<List<Integer>> table) {
  public StatedAgreement {
    candidates = Collections.unmodifiableMap(new LinkedHashMap<>(candidates));
    wentOn = Collections.unmodifiableMap(new LinkedHashMap<>(wentOn));
    table = table.stream().map(List::copyOf).toList();
    for (List<Integer> row : table) {
      if (row.size() != table.size()) {
        throw new IllegalArgumentException("a table of agreement is square: " + table);
      }
    }
    if (candidates.values().stream().anyMatch(n -> n < 1)) {
      throw new IllegalArgumentException("a percentage is of 1 or more: " + candidates);
    }
  }
}
