package screen.cli;

import java.nio.file.Path;
import java.util.stream.IntStream;

/** A review of four records, one of them a duplicate, and the votes on them. */
public final class FourRecords {
  public static final String HEADER = "record,verdict,reason,note,decided_at\n";

  private final Cli cli;

  private FourRecords(Cli cli) {
    this.cli = cli;
  }

  /** The records x:N1 to x:N4, the last of them folded into the third. */
  public static FourRecords in(Path folder) {
    Cli cli = Cli.review(folder);
    cli.write("x.ris", ris(1, 2, 3, 4));
    cli.ok("import", "x.ris", "--source", "x");
    cli.write(
        "records/duplicates.csv",
        "record,kept,title,score,rule,evidence,decided_by\nx:N4,x:N3,Title 4,1.0,test,same,auto\n");
    return new FourRecords(cli);
  }

  public Cli cli() {
    return cli;
  }

  /** What the command prints that takes these rows as votes at title and abstract. */
  public Cli.Result decide(String reviewer, String rows) {
    return decideAt("title-abstract", reviewer, rows);
  }

  Cli.Result decideAt(String stage, String reviewer, String rows) {
    cli.write("votes.csv", HEADER + rows);
    return cli.run(
        "decide", "--reviewer", reviewer, "--stage", stage, "--from", "votes.csv", "--json");
  }

  public String votesOf(String reviewer) {
    return cli.read("records/decisions/title-abstract/" + reviewer + ".csv");
  }

  private static String ris(int... numbers) {
    StringBuilder ris = new StringBuilder();
    IntStream.of(numbers)
        .forEach(
            n ->
                ris.append("TY  - JOUR\nAN  - N")
                    .append(n)
                    .append("\nTI  - =cmd ")
                    .append(n)
                    .append("\nAU  - Lee, A\nAU  - Ray, B\nPY  - 2020\nER  - \n\n"));
    return ris.toString();
  }
}
