package screen.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A review with two included studies, x:N1 and x:N2, whose data A and B extract and T settles. */
public abstract class TwoStudies {
  static final String HEADER = "study,arm,timepoint,field,value,page,quote,note\n";

  @TempDir Path folder;
  public Cli cli;

  @BeforeEach
  final void twoIncludedStudies() {
    cli = Cli.review(folder);
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml")
            + """
            extraction:
              fields:
                - {id: n, type: integer, range: [0, null], required: true, role: participants}
                - {id: female, type: number, unit: "%"}
                - {id: infusion, type: text}
            """);
    cli.write(
        "x.ris",
        """
        TY  - JOUR
        ID  - N1
        AN  - N1
        TI  - Ketamine for complex regional pain syndrome in children
        AU  - Sheehy, K
        PY  - 2015
        ER  -

        TY  - JOUR
        ID  - N2
        AN  - N2
        TI  - Outpatient intravenous ketamine, a controlled study
        AU  - Schwartzman, R
        PY  - 2009
        ER  -
        """);
    cli.ok("import", "x.ris", "--source", "x");
    cli.ok("dedupe");
    for (String stage : new String[] {"title-abstract", "full-text"}) {
      for (String reviewer : new String[] {"A", "B"}) {
        cli.vote(reviewer, stage, "x:N1,include,", "x:N2,include,");
      }
    }
  }

  /** Takes values of a person, as a table without its header. */
  public final Cli.Result extract(String person, String rows) {
    cli.write("v.csv", HEADER + rows);
    return cli.run("extract", "--reviewer", person, "--from", "v.csv");
  }
}
