package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/** What leaves the review in any form comes back as what it was. */
class RoundTripTest {
  private static final int RECORDS = 5;

  @TempDir Path temporary;
  private Cli cli;

  @BeforeEach
  void aReviewOfFiveRecords() {
    cli = reviewIn(temporary);
  }

  private static Cli reviewIn(Path folder) {
    Cli cli = Cli.review(folder);
    cli.write(
        "x.ris",
        IntStream.rangeClosed(1, RECORDS)
            .mapToObj(
                n ->
                    "TY  - JOUR\nAN  - N%d\nTI  - =HYPERLINK(\"x\") %d\nAU  - Lee, A\nPY  - 2020\nKW  - sleep\nER  - \n"
                        .formatted(n, n))
            .collect(Collectors.joining("\n")));
    cli.ok("import", "x.ris", "--source", "x");
    cli.ok("dedupe");
    return cli;
  }

  @Provide
  Arbitrary<List<String>> votes() {
    return Arbitraries.of(
            "",
            "include,,",
            "maybe,,unclear dose",
            "exclude,,",
            "exclude,other,",
            "exclude,population,\"said \"\"no\"\", | RAYYAN-INCLUSION:"
                + " {\"\"A\"\"=>\"\"Included\"\"}\"")
        .list()
        .ofSize(RECORDS);
  }

  @Slow
  @Property(seed = "2020", tries = 6)
  void whatIsScreenedComesBackAsWhatItWas(
      @ForAll("votes") List<String> ofA, @ForAll("votes") List<String> ofB) throws IOException {
    Assume.that(ofA.stream().anyMatch(vote -> !vote.isEmpty()));
    Path one = Files.createTempDirectory("one");
    Path other = Files.createTempDirectory("other");
    try {
      Cli here = reviewIn(one);
      vote(here, "A", ofA);
      vote(here, "B", ofB);
      Cli elsewhere = reviewIn(other);
      for (String form : List.of("a.csv", "a.xlsx", "a.ris", "rayyan.csv")) {
        export(here, form);
        assertThat(from(here, form)).as(form).contains("\"votes\":0,\"changed\":0");
        elsewhere.write(form, Files.readAllBytes(one.resolve(form)));
        assertThat(from(elsewhere, form)).doesNotContain("error");
      }
      assertThat(verdicts(elsewhere)).isEqualTo(verdicts(here));
    } finally {
      delete(one);
      delete(other);
    }
  }

  @Test
  void showsNoVoteOfAnother() {
    vote(cli, "A", List.of("include,,", "", "", "", ""));
    vote(cli, "B", List.of("exclude,other,off topic", "exclude,other,off topic", "", "", ""));

    export(cli, "a.ris");
    export(cli, "rayyan.csv");
    export(cli, "a.csv");

    for (String form : List.of("a.ris", "rayyan.csv", "a.csv")) {
      assertThat(cli.read(form)).doesNotContain("xclude", "off topic", "Other", "\"B\"");
      assertThat(cli.read(form)).containsAnyOf("Included", "include,,");
    }
  }

  @Test
  void tagsReferencesForAReferenceManager() {
    vote(cli, "A", List.of("exclude,population,", "", "", "", ""));

    export(cli, "a.ris");

    assertThat(cli.read("a.ris"))
        .contains(
            """
            KW  - sleep
            KW  - screen: exclude
            KW  - screen: Wrong population
            N1  - SCREEN-RECORD: x:N1 | RAYYAN-INCLUSION: {"A"=>"Excluded"} | RAYYAN-EXCLUSION-REASONS: population
            ID  - x:N1
            """)
        .contains("KW  - screen: to screen\nN1  - SCREEN-RECORD: x:N2\nID  - x:N2\n");
  }

  @Test
  void givesAsreviewItsLabelsAndTakesThemBack() {
    vote(cli, "A", List.of("include,,", "exclude,,", "maybe,,", "", ""));

    String[] all = {"decide", "--reviewer=A", "--stage=title-abstract", "--asreview"};
    cli.ok(all[0], all[1], all[2], all[3], "--export=all.csv", "--judged");
    cli.ok(all[0], all[1], all[2], all[3], "--export=simulation.csv", "--judged-only");

    assertThat(cli.read("all.csv"))
        .startsWith("record,title,abstract,authors,year,journal,doi,keywords,included\nx:N4,")
        .contains("x:N1,", ",sleep,1\n", ",sleep,0\n", ",sleep,\n");
    assertThat(cli.read("simulation.csv").lines().skip(1))
        .hasSize(2)
        .noneMatch(row -> row.endsWith(","));
    cli.write("labelled.csv", cli.read("all.csv").replace(",sleep,\n", ",sleep,0\n"));
    assertThat(from(cli, "all.csv")).contains("\"votes\":0,\"changed\":0,\"unchanged\":2");
    assertThat(from(cli, "labelled.csv")).contains("\"votes\":3,\"changed\":1,\"unchanged\":2");
  }

  @Test
  void defusesFormulasInRayyansColumns() {
    export(cli, "rayyan.csv");

    assertThat(cli.read("rayyan.csv"))
        .startsWith("key,title,year,month,day,journal,issn")
        .contains("x:N1,\"'=HYPERLINK(\"\"x\"\") 1\",2020");
  }

  @Test
  void carriesVerdictsThatRayyanDoesNotKnow() {
    vote(cli, "A", List.of("include,,", "", "", "", ""));
    vote(cli, "B", List.of("include,,", "", "", "", ""));
    cli.write("ft.csv", "record,verdict\nx:N1,not-retrieved\n");
    cli.ok("decide", "--reviewer", "A", "--stage", "full-text", "--from", "ft.csv");

    cli.ok("decide", "--reviewer", "A", "--stage", "full-text", "--export", "a.ris", "--judged");

    assertThat(
            cli.ok("--json", "decide", "--reviewer", "A", "--stage", "full-text", "--from", "a.ris")
                .out())
        .contains("\"votes\":0,\"changed\":0,\"unchanged\":1");
  }

  @Test
  void overwritesNoReferences() {
    cli.write("a.ris", "TY  - JOUR\nER  - \n");

    Cli.Result result =
        cli.run("decide", "--reviewer", "A", "--stage", "title-abstract", "--export", "a.ris");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("a.ris: The file exists; nothing was written.");
    assertThat(cli.read("a.ris")).isEqualTo("TY  - JOUR\nER  - \n");
  }

  private static void vote(Cli cli, String reviewer, List<String> votes) {
    StringBuilder csv = new StringBuilder("record,verdict,reason,note\n");
    for (int i = 0; i < votes.size(); i++) {
      if (!votes.get(i).isEmpty()) {
        csv.append("x:N").append(i + 1).append(',').append(votes.get(i)).append('\n');
      }
    }
    cli.write("v.csv", csv.toString());
    cli.ok("decide", "--reviewer", reviewer, "--stage", "title-abstract", "--from", "v.csv");
  }

  private static void export(Cli cli, String form) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "decide",
                "--reviewer",
                "A",
                "--stage",
                "title-abstract",
                "--judged",
                "--export",
                form));
    if (form.startsWith("rayyan")) {
      args.add("--rayyan");
    }
    cli.ok(args.toArray(String[]::new));
  }

  private static String from(Cli cli, String form) {
    return cli.run(
            "--json", "decide", "--reviewer", "A", "--stage", "title-abstract", "--from", form)
        .out();
  }

  /** What A says of each record, whenever it was said. */
  private static List<String> verdicts(Cli cli) {
    return cli.exists("records/decisions/title-abstract/A.csv")
        ? cli.read("records/decisions/title-abstract/A.csv")
            .lines()
            .skip(1)
            .map(line -> line.substring(0, line.lastIndexOf(',')))
            .sorted()
            .toList()
        : List.of();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
