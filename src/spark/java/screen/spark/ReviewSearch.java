package screen.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import screen.duplicates.Duplicate;
import screen.duplicates.PossiblePair;
import screen.duplicates.Ruling;
import screen.folder.DuplicatesBasis;
import screen.folder.ReviewFolder;
import screen.intake.ImportOrder;
import screen.record.BibRecord;
import screen.record.Fields;
import screen.record.RecordId;
import screen.record.Search;
import screen.workflow.duplicates.DuplicateSearch;

/** The search of a review: with its rulings and the order of its imports. */
final class ReviewSearch {
  private final ReviewFolder folder;
  private final List<Search> searches;
  private final List<Ruling> rulings;

  private ReviewSearch(ReviewFolder folder) {
    this.folder = folder;
    this.searches = folder.searches();
    this.rulings = folder.rulingFile().read();
  }

  static boolean isReview(Path folder) {
    return Files.isRegularFile(folder.resolve(ReviewFolder.CONFIG));
  }

  /** Whether files for a folder belong into the review itself: it is the review or its records. */
  static boolean writesInto(Path review, Path folder) {
    Path own = review.toAbsolutePath().normalize();
    Path other = folder.toAbsolutePath().normalize();
    return other.equals(own) || other.equals(own.resolve("records"));
  }

  /**
   * Searches a review, which is locked until the result is written.
   *
   * @param output where the result goes; if empty, into the review
   * @param progress receives warnings, and each step as it begins
   * @return the numbers of rows, in words
   * @throws screen.Failure if its records are not those that the search log counts
   */
  static String run(Path review, Optional<Output> output, Steps steps, Consumer<String> progress) {
    ReviewFolder folder = ReviewFolder.open(review, false, progress);
    return folder.whileLocked(
        "dedupe",
        OffsetDateTime.now(),
        () -> {
          ReviewSearch search = new ReviewSearch(folder);
          Results results = search.results(steps, progress);
          return output.map(results::write).orElseGet(() -> search.write(results));
        });
  }

  private Results results(Steps steps, Consumer<String> progress) {
    folder
        .recordsMismatch()
        .ifPresent(
            mismatch -> {
              throw mismatch;
            });
    Path records = folder.root().resolve("records/records.jsonl").toAbsolutePath();
    return new SparkSearch(steps, progress)
        .of(
            new RecordInput(steps.spark())
                .read(InputPath.literal("file://" + records), RecordInput.Kind.RECORDS, ""),
            rulings,
            ranks());
  }

  private String write(Results results) {
    List<Duplicate> duplicates = results.sortedDuplicates().toList();
    List<PossiblePair> possible = results.sortedQuestions().toList();
    folder
        .duplicateFiles()
        .write(
            DuplicatesBasis.of(searches, rulings),
            DuplicateSearch.order(folder, searches),
            duplicates,
            possible);
    return Results.totals(results.records(), duplicates.size(), possible.size());
  }

  /** The searches in the order of imports; those of one source and round have one rank. */
  private Map<String, Integer> ranks() {
    Comparator<BibRecord> order = ImportOrder.of(folder.protocol(), searches);
    List<BibRecord> sorted =
        searches.stream()
            .map(
                search ->
                    new BibRecord(
                        new RecordId(search.source(), "x"),
                        List.of(search.id()),
                        Fields.NONE,
                        List.of()))
            .sorted(order)
            .toList();
    Map<String, Integer> ranks = new HashMap<>();
    int rank = 0;
    for (int i = 0; i < sorted.size(); i++) {
      rank = i > 0 && order.compare(sorted.get(i - 1), sorted.get(i)) == 0 ? rank : i;
      ranks.put(sorted.get(i).searches().get(0), rank);
    }
    return ranks;
  }
}
