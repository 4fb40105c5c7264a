package screen.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The records rated by both of two reviewers, counted by the categories they chose.
 *
 * @param categories the categories offered, used or not, the positive one (include) first;
 *     statistics such as AC1 depend on how many were offered
 * @param counts one row per category of reviewer 1, with one count per category of reviewer 2
 */
public record RatingTable(List<String> categories, List<List<Long>> counts) {

  public RatingTable {
    categories = Categories.checked(categories);
    counts = counts.stream().map(List::copyOf).toList();
    int q = categories.size();
    if (counts.size() != q || counts.stream().anyMatch(row -> row.size() != q)) {
      throw new IllegalArgumentException(q + " categories need " + q + " rows of " + q + " counts");
    }
    if (counts.stream().flatMap(List::stream).anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("a count is not negative: " + counts);
    }
  }

  /** A table from its counts, rows first. */
  public static RatingTable of(List<String> categories, long[][] counts) {
    return new RatingTable(
        categories, Arrays.stream(counts).map(row -> LongStream.of(row).boxed().toList()).toList());
  }

  /**
   * Counts the records that are in both maps.
   *
   * @param first reviewer 1's category for each record rated
   * @param second reviewer 2's
   */
  public static RatingTable tally(
      List<String> categories, Map<String, String> first, Map<String, String> second) {
    long[][] counts = new long[categories.size()][categories.size()];
    first.forEach(
        (record, category) ->
            Optional.ofNullable(second.get(record))
                .ifPresent(
                    other ->
                        counts[Categories.index(categories, category)][
                            Categories.index(categories, other)]++));
    return of(categories, counts);
  }

  /** The number of categories. */
  int size() {
    return categories.size();
  }

  /** Records that reviewer 1 put in category i and reviewer 2 in category j, counted from 0. */
  public long count(int i, int j) {
    return counts.get(i).get(j);
  }

  /** Records that reviewer 1 put in category i. */
  public long rowTotal(int i) {
    return counts.get(i).stream().reduce(0L, Math::addExact);
  }

  /** Records that reviewer 2 put in category j. */
  public long columnTotal(int j) {
    return counts.stream().map(row -> row.get(j)).reduce(0L, Math::addExact);
  }

  /** Records rated by both. */
  public long total() {
    return counts.stream().flatMap(List::stream).reduce(0L, Math::addExact);
  }

  /** Records that both put in the same category. */
  public long agreements() {
    return IntStream.range(0, size()).mapToObj(i -> count(i, i)).reduce(0L, Math::addExact);
  }

  /** Whether either reviewer put every record into the same category. */
  boolean hasConstantReviewer() {
    return IntStream.range(0, size())
        .anyMatch(k -> rowTotal(k) == total() || columnTotal(k) == total());
  }

  /**
   * This table without the categories that neither used, for display; unchanged if all are unused.
   */
  public RatingTable withoutUnused() {
    List<String> used =
        IntStream.range(0, size())
            .filter(k -> rowTotal(k) > 0 || columnTotal(k) > 0)
            .mapToObj(categories::get)
            .toList();
    return used.isEmpty()
        ? this
        : recoded(used, label -> Optional.of(label).filter(used::contains));
  }

  /**
   * Moves the counts to other categories.
   *
   * @param target the new categories
   * @param recode the new category of an old one; records with a category that has none are left
   *     out
   */
  public RatingTable recoded(List<String> target, Function<String, Optional<String>> recode) {
    int[] moved = Categories.moved(categories, target, recode);
    long[][] sums = new long[target.size()][target.size()];
    cells()
        .filter(cell -> moved[cell.row()] >= 0 && moved[cell.column()] >= 0)
        .forEach(cell -> sums[moved[cell.row()]][moved[cell.column()]] += cell.count());
    return of(target, sums);
  }

  /**
   * Records with one combination of categories.
   *
   * @param row reviewer 1's category, counted from 0
   * @param column reviewer 2's category, counted from 0
   */
  record Cell(int row, int column, long count) {}

  /** All cells, row by row. */
  Stream<Cell> cells() {
    int q = size();
    return IntStream.range(0, q * q).mapToObj(k -> new Cell(k / q, k % q, count(k / q, k % q)));
  }
}
