package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a newcomer gets wrong is told in words, never in those of a library. */
class WrongUseTest {
  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void makeReview() {
    cli = Cli.review(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "'', The file is empty",
    "%PDF-1.7 etc., This is a PDF",
    "<!DOCTYPE html><html>, This is a web page",
    "<rss/>, it looks like XML of another kind",
    "<modsCollection xmlns=\"http://www.loc.gov/mods/v3\"/>, 'This is MODS, which is not read:"
        + " export RIS'",
    "'{\"a\":1}', it looks like JSON of another kind",
    "hello, The format is not recognised. Export it again"
  })
  void saysWhatAFileIsThatIsNoExport(String content, String said) {
    cli.write("some.txt", content);

    Cli.Result result = cli.run("import", "some.txt", "--source", "x");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("some.txt: ", said, "screen import --help");
  }

  @Test
  void saysThatBytesAreNoText() {
    cli.write("some.bin", "a\u0001\u0002\u0003");

    assertThat(cli.run("import", "some.bin", "--source", "x").err())
        .contains("This is neither text nor");
  }

  @ParameterizedTest
  @CsvSource({
    "nope, 'These boxes have records:\n  identified, identified:x\n'",
    "retrieved, Did you mean 'not-retrieved' or 'other-not-retrieved'?",
    "Excluded_full_txt, Did you mean 'excluded-full-text'?",
    "identified:z, Did you mean 'identified:x'?"
  })
  void namesBoxesAsTheyAreTyped(String box, String said) {
    cli.write("x.ris", "TY  - JOUR\nAN  - N1\nTI  - One\nER  - \n");
    cli.ok("import", "x.ris", "--source", "x");

    assertThat(cli.run("report", "--explain", box).err())
        .contains("There is no box '" + box + "'. ", said)
        .doesNotContain("not_retrieved");
  }

  @Test
  void takesOneSearchStrategyOnly() {
    cli.write("x.ris", "TY  - JOUR\nAN  - N1\nTI  - One\nER  - \n");
    cli.write("strategy.txt", "pain/");

    Cli.Result result =
        cli.run(
            "import", "x.ris", "--source", "x", "--strategy=pain/", "--strategy-file=strategy.txt");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("--strategy or --strategy-file, not both");
  }

  @Test
  void saysWhyAStrategyCannotBeRead() {
    cli.write("latin.txt", new byte[] {'M', (byte) 0xfc, 'l', 'l', 'e', 'r'});

    assertThat(cli.run("import", "x.ris", "--source", "x", "--strategy-file", "nix.txt").err())
        .contains("nix.txt: ", "there is no such file", "Give --strategy-file a text file");
    assertThat(cli.run("import", "x.ris", "--source", "x", "--strategy-file", "latin.txt").err())
        .contains("latin.txt: ", "it is not text in UTF-8");
  }

  @Test
  void listsTheFormatsInTheHelp() {
    assertThat(cli.ok("import", "--help").out()).contains("pubmed-nbib");
  }

  @Test
  void asksForTwoRecords() {
    Cli.Result result = cli.run("--json", "dedupe", "--same", "x:1", "x:1", "--reviewer", "A");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).contains("Name two records").doesNotContain("\"line\"");
  }

  @Test
  void saysThatARulersNameIsUnknown() {
    assertThat(cli.run("dedupe", "--reviewer", "XX", "--same", "x:1", "x:2").err())
        .contains("The config names no reviewer 'XX'");
  }

  @Test
  void saysHowADateIsWritten() {
    cli.write("one.nbib", "PMID- 1\nOWN - NLM\nTI  - Title.\n");

    assertThat(cli.run("import", "one.nbib", "--source", "x", "--date", "31.1.2025").err())
        .contains("'31.1.2025' is not a date; write it as 2025-01-31")
        .doesNotContain("java.");
  }

  @Test
  void namesTheNearestCommand() {
    assertThat(cli.run("stats").err()).contains("Did you mean 'status'?");
  }

  @Test
  void saysErrorOnce() {
    assertThat(cli.run("dedupe", "--same", "x:1", "x:2", "--from", "f").err())
        .doesNotContain("Error:");
  }

  @Test
  void saysWhichKindOfValueAKeyOfTheConfigTakes() {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml") + "\nscreening:\n  pilot: {size: many}\n");

    assertThat(cli.run("status").err())
        .contains("`screening.pilot.size` takes a whole number, not 'many'.")
        .doesNotContain("java.");
  }

  @Test
  void refusesAFileAsTheFolderOfAReport() {
    cli.write("file", "");

    assertThat(cli.run("report", "--out", "file").exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "import x.ris --sorce x, Did you mean '--source'?",
    "import x.ris --sorce=x, Did you mean '--source'?",
    "status --exitcode, Did you mean '--exit-code'?",
    "decide --reviwer A, Did you mean '--reviewer'?"
  })
  void suggestsTheOptionThatIsMeant(String line, String said) {
    Cli.Result result = cli.run(line.split(" "));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "paper.pdf, %PDF-1.7",
    "paper.docx, PK\u0003\u0004",
    "notes.txt, We included 14 studies.",
    "config.yaml, 'format: 1'"
  })
  void saysWhatCheckTakes(String file, String content) {
    cli.write(file, content);

    Cli.Result result = cli.run("check", file);

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains(file, "flow.json", "PRISMA2020", "statements");
  }

  @Test
  void namesNoNextStepWhereItIsToBeQuiet() {
    assertThat(cli.ok("status").out()).contains("Next:");
    assertThat(cli.ok("-q", "status").out()).contains("identified").doesNotContain("Next:");
  }
}
