package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;

@Slow
class DedupeCommandTest {
  private static final String ENTRY =
      """
      TY  - JOUR
      AN  - %s
      TI  - Nurse-led heart failure clinics in rural districts
      AU  - Roe, Ann
      AU  - Poe, Ben
      PY  - 2011
      T2  - Journal of Made Up Trials
      VL  - 12
      IS  - %s
      SP  - 101
      EP  - 109
      ER  -

      """;

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void importOneReportFromTwoSources() {
    cli = Cli.review(folder);
    cli.write("x.ris", ENTRY.formatted("X1", "3"));
    cli.write("y.ris", ENTRY.formatted("Y1", "3"));
    cli.ok("import", "x.ris", "--source", "x", "--date", "2026-01-31");
    cli.ok("import", "y.ris", "--source", "y", "--date", "2026-01-31");
  }

  @Test
  void foldsIntoTheRecordOfTheSourceThatStandsFirst() {
    Cli.Result result = cli.ok("dedupe");

    assertThat(result.out())
        .startsWith("2 records = 1 unique + 1 duplicate (1 between sources, 0 within one)");
    assertThat(cli.read("records/duplicates.csv").lines().skip(1))
        .first()
        .asString()
        .startsWith("y:Y1,x:X1,");
  }

  @Test
  void letsAPersonsRulingBeatTheMachine() {
    cli.ok("dedupe", "--different", "x:X1", "y:Y1", "--reviewer", "A", "--note", "two trials");

    assertThat(cli.read("records/duplicates.csv").lines()).hasSize(1);
    assertThat(cli.read("records/rulings.csv"))
        .contains("x:X1,y:Y1,different,A,2026-03-01T10:00:02Z,two trials");
  }

  @Test
  void keepsRulingsOverReruns() {
    cli.ok("dedupe", "--different", "x:X1", "y:Y1", "--reviewer", "A");
    cli.ok("run");

    assertThat(cli.read("records/duplicates.csv").lines()).hasSize(1);
  }

  @Test
  void letsTheNewestRulingCount() {
    cli.ok("dedupe", "--different", "x:X1", "y:Y1", "--reviewer", "A");
    cli.ok("dedupe", "--same", "y:Y1", "x:X1", "--reviewer", "B");

    assertThat(cli.read("records/duplicates.csv").lines()).hasSize(2);
    assertThat(cli.read("records/rulings.csv").lines()).hasSize(3);
  }

  @Test
  void takesARulingThatThePersonGaveBeforeForNone() {
    cli.ok("dedupe", "--different", "x:X1", "y:Y1", "--reviewer", "A", "--note", "two trials");
    String before = cli.read("records/rulings.csv");
    String[] again = {"dedupe", "--different", "y:Y1", "x:X1", "--reviewer", "A"};

    assertThat(cli.ok(again).out())
        .startsWith(
            "x:X1 and y:Y1 were ruled different by A on 2026-03-01T10:00:02Z already; nothing was"
                + " added.\n")
        .contains("2 records = 2 unique");
    assertThat(cli.ok("--json", again[0], again[1], again[2], again[3], again[4], again[5]).out())
        .contains("\"rulings\":0,\"unchanged\":1");
    assertThat(cli.read("records/rulings.csv")).isEqualTo(before);
  }

  @Test
  void addsAConfirmationByAnotherPersonAnotherNoteAndAReturn() {
    cli.ok("dedupe", "--same", "x:X1", "y:Y1", "--reviewer", "A");
    cli.ok("dedupe", "--same", "x:X1", "y:Y1", "--reviewer", "B");
    cli.ok("dedupe", "--same", "x:X1", "y:Y1", "--reviewer", "A", "--note", "one trial");
    cli.ok("dedupe", "--different", "x:X1", "y:Y1", "--reviewer", "B");
    cli.ok("dedupe", "--same", "x:X1", "y:Y1", "--reviewer", "A", "--note", "one trial");

    assertThat(cli.read("records/rulings.csv").lines()).hasSize(6);
    assertThat(cli.read("records/duplicates.csv").lines()).hasSize(2);
  }

  @Test
  void saysWhatIsMissingInBoth() {
    assertThat(cli.ok("dedupe", "--explain", "x:X1", "y:Y1").out())
        .contains("DOI: missing in both");
  }

  @Test
  void explainsAPairFieldByField() {
    Cli.Result result = cli.ok("dedupe", "--explain", "x:X1", "y:Y1");

    assertThat(result.out()).contains("same title").contains("same authors").contains("duplicates");
    assertThat(cli.exists("records/duplicates.csv")).isFalse();
  }

  @Test
  void tellsWhatBecameOfAPair() {
    String[] explain = {"dedupe", "--explain", "x:X1", "y:Y1"};
    assertThat(cli.ok(explain).out()).contains("\nNo search for duplicates was run yet");
    cli.ok("dedupe");
    assertThat(cli.ok(explain).out())
        .contains("\ny:Y1 is a duplicate of x:X1, by the program (same-citation).\n+");
    cli.ok("dedupe", "--different", "x:X1", "y:Y1", "--reviewer", "A");
    assertThat(cli.ok(explain).out())
        .contains("\nRuled different by A on 2026-03-01.\nTwo records.\n+");
    cli.write(
        "records/rulings.csv",
        cli.read("records/rulings.csv") + "x:X1,y:Y1,same,B,2026-03-02T10:00:00Z,\n");
    assertThat(cli.ok(explain).out())
        .contains(
            "\nRuled the same by B on 2026-03-02, before that different by A on 2026-03-01.\n",
            "\n"
                + "Not removed as a duplicate yet.\n"
                + "Exports or rulings came after the last search for duplicates: run `screen"
                + " dedupe`.\n"
                + "+");
  }

  @Test
  void explainsAPairAsATreeToPrograms() {
    cli.ok("dedupe");
    assertThat(cli.ok("--json", "dedupe", "--explain", "x:X1", "y:Y1").out())
        .startsWith(
            "{\"a\":\"x:X1\",\"b\":\"y:Y1\",\"outcome\":[\"y:Y1 is a duplicate of x:X1, by the"
                + " program (same-citation).\"],\"explanation\":{\"bits\":")
        .contains("\"parts\":[{\"bits\":", "\"words\":\"title: same title\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dedupe --reviewer A",
        "dedupe --note why",
        "dedupe --review --reviewer A --note why",
        "dedupe --ascii",
        "dedupe --explain x:X1 y:Y1 --accept",
        "dedupe --explain x:X1 x:X1",
        "dedupe --explain x:X1 y:Y1 --explain x:X1 y:Y1",
        "dedupe --same x:X1 x:X1 --reviewer A"
      })
  void refusesWhatWouldDoNothing(String line) {
    Cli.Result result = cli.run(line.split(" "));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(cli.exists("records/duplicates.csv")).isFalse();
  }

  @Test
  void refusesARulingByNobody() {
    Cli.Result result = cli.run("dedupe", "--same", "x:X1", "y:Y1");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("--reviewer");
  }

  @Test
  void refusesARulingOnARecordThatIsNotThere() {
    Cli.Result result = cli.run("dedupe", "--same", "x:X1", "y:Y9", "--reviewer", "A");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("No record is called 'y:Y9'. Did you mean y:Y1?");
    assertThat(cli.exists("records/rulings.csv")).isFalse();
  }

  @Test
  void countsAsTheContractSays() {
    Cli.Result result = cli.ok("--json", "dedupe");

    assertThat(result.out())
        .startsWith(
            "{\"records\":2,\"unique\":1,\"duplicates\":1,\"within_source\":0,\"between_sources\":1,\"possible\":0,");
  }
}
