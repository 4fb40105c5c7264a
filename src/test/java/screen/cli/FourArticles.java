package screen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A review of four articles, one of them in both sources, that takes votes from files. */
public final class FourArticles {
  public static final String HEADER = "record,verdict,reason,note,decided_at\n";

  private final Cli cli;

  private FourArticles(Cli cli) {
    this.cli = cli;
  }

  public static FourArticles in(Path folder) {
    Cli cli = Cli.review(folder);
    cli.write(
        "x.ris",
        article("N1", "Night shifts and the sleep of hospital porters", "10.1000/porters", 221)
            + article("N2", "Lullabies for imaginary infants: a randomised trial", "", 14)
            + article("N3", "Counting sheep in the deaf: a cohort study", "10.1000/sheep", 99));
    cli.write(
        "y.ris",
        article("M1", "Night shifts and the sleep of hospital porters", "10.1000/porters", 221)
            + article("M4", "Warm milk before bedtime and its admirers", "10.1000/milk", 5));
    cli.ok("import", "x.ris", "--source", "x");
    cli.ok("import", "y.ris", "--source", "y");
    cli.ok("dedupe");
    return new FourArticles(cli);
  }

  public Cli cli() {
    return cli;
  }

  public static String article(String number, String title, String doi, int page) {
    return "TY  - JOUR\nAN  - %s\nTI  - %s\nAU  - Moreno, Ana\nAU  - Okafor, Chidi\nPY  - 2012\n"
            .formatted(number, title)
        + "T2  - Journal of Imaginary Sleep Research\nVL  - 14\nIS  - 3\nSP  - %d\nEP  - %d\n"
            .formatted(page, page + 7)
        + (doi.isEmpty() ? "" : "DO  - " + doi + "\n")
        + "ER  - \n\n";
  }

  /** What the command prints that takes a file's votes at title and abstract. */
  public Cli.Result take(String reviewer, String file, String... more) {
    return takeAt("title-abstract", reviewer, file, more);
  }

  public Cli.Result takeAt(String stage, String reviewer, String file, String... more) {
    List<String> args =
        List.of("--json", "decide", "--reviewer", reviewer, "--stage", stage, "--from", file);
    return cli.run(Stream.concat(args.stream(), Stream.of(more)).toArray(String[]::new));
  }

  public String votesOf(String reviewer) {
    return cli.read("records/decisions/title-abstract/" + reviewer + ".csv");
  }
}
