package screen.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A review of four articles, one of them in both sources, whose votes come from files. */
abstract class VotesFromFiles {
  static final String SHEET = "record,title,verdict,reason,note,for,stage";

  @TempDir Path folder;
  FourArticles review;

  @BeforeEach
  void makeTheReview() {
    review = FourArticles.in(folder);
  }

  /** What the command prints that takes A's votes from a file. */
  String take(String file, String... more) {
    return review.take("A", file, more).out();
  }
}
