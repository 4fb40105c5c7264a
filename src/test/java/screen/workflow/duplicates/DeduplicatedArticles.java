package screen.workflow.duplicates;

import java.nio.file.Path;
import java.util.List;
import screen.cli.Cli;
import screen.cli.Exports;
import screen.duplicates.Duplicate;
import screen.duplicates.PossiblePair;
import screen.folder.DuplicateFiles;
import screen.folder.DuplicatesBasis;
import screen.folder.ReviewFolder;

/** A review of two articles, one of them in both sources, whose duplicates were removed. */
final class DeduplicatedArticles {
  static final String MIRROR = "Mirror therapy for the painful hand after a stroke.";
  static final String BONE = "Bisphosphonates for bone loss following wrist fracture.";
  static final String HEADER = "record,kept,title,score,rule,evidence,decided_by\n";

  private DeduplicatedArticles() {}

  static Cli in(Path folder) {
    Cli cli = Cli.review(folder);
    cli.write(
        "records/searches/x-2021.nbib",
        Exports.nbib(Exports.entry(1, MIRROR), Exports.entry(2, BONE)));
    cli.write("records/searches/y-2021.ris", Exports.ris("11", MIRROR));
    cli.ok("run");
    return cli;
  }

  /** Files of the last search as another version of the tool would have written them. */
  static void searchedByAnotherVersion(
      Path folder, List<Duplicate> found, List<PossiblePair> possible) {
    ReviewFolder review = ReviewFolder.open(folder, false, warning -> {});
    DuplicateFiles files = review.duplicateFiles();
    files.write(
        DuplicatesBasis.of(review.searches(), review.rulingFile().read()),
        DuplicateSearch.order(review, review.searches()),
        found,
        possible);
  }
}
