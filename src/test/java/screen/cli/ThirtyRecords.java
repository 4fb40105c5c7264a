package screen.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A review of thirty records, none of them a duplicate, that a team is to screen. */
public abstract class ThirtyRecords {
  static final String TA = "title-abstract";

  @TempDir Path folder;
  public Cli cli;

  @BeforeEach
  final void aReviewOfThirtyRecords() {
    cli = Cli.review(folder);
    cli.write(
        "x.ris",
        IntStream.range(10, 40)
            .mapToObj(
                n ->
                    "TY  - JOUR\nAN  - N%d\nTI  - Title %d\nPY  - 2020\nER  - \n\n".formatted(n, n))
            .collect(Collectors.joining()));
    cli.ok("import", "x.ris", "--source", "x");
    cli.write("records/duplicates.csv", "record,kept,title,score,rule,evidence,decided_by\n");
  }

  public final void config(String reviewers, String screening) {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml")
                .replaceFirst("(?m)^reviewers: .*$", "reviewers: {" + reviewers + "}")
            + (screening.isEmpty() ? "" : "screening: {" + screening + "}\n"));
  }

  public final Cli.Result vote(String reviewer, String... rows) {
    return vote(cli, reviewer, rows);
  }

  /** Gives votes at title and abstract by rows of {@code record,verdict}. */
  static Cli.Result vote(Cli where, String reviewer, String... rows) {
    where.write("v.csv", "record,verdict\n" + String.join("\n", rows) + "\n");
    return where.ok("decide", "--reviewer", reviewer, "--stage", TA, "--from", "v.csv");
  }

  public final Stream<String> worksheet(String reviewer) {
    cli.ok("decide", "--reviewer", reviewer, "--stage", TA, "--export", reviewer + "-sheet.csv");
    return cli.read(reviewer + "-sheet.csv").lines().skip(1).map(line -> line.split(",", 2)[0]);
  }
}
