package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/** What FILE may be: a file, many, a folder, standard input, a compressed file. */
@Slow
class ImportedFilesTest {
  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void makeReview() {
    cli = Cli.review(folder);
  }

  private static String export(int pmid) {
    return "PMID- " + pmid + "\nOWN - NLM\nTI  - Title " + pmid + ".\nDP  - 2001\n";
  }

  @Test
  void takesAFolderInTheOrderOfItsNames() {
    cli.write("exports/b.nbib", export(2));
    cli.write("exports/a.nbib", export(1));

    Cli.Result result = cli.ok("import", "exports", "--source", "x", "--date", "2026-01-31");

    assertThat(result.out()).containsSubsequence("exports/a.nbib: ", "exports/b.nbib: ");
    assertThat(cli.read("records/searches.csv").lines().skip(1))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("x-2026-01-31,").contains(",a-"),
            second -> assertThat(second).startsWith("x-2026-01-31-2,").contains(",b-"));
  }

  @Test
  void passesOverWhatOperatingSystemsPutIntoFolders() {
    cli.write("exports/a.nbib", export(1));
    cli.write("exports/.DS_Store", "x");
    cli.write("exports/._a.nbib", "x");
    cli.write("exports/Thumbs.db", "x");

    cli.ok("import", "exports", "--source", "x");

    assertThat(cli.read("records/searches.csv").lines()).hasSize(2);
  }

  @Test
  void namesWhatInAFolderIsNoExport() {
    cli.write("exports/a.nbib", export(1));
    cli.write("exports/.hidden", "");
    cli.write("exports/inner/b.nbib", export(2));

    Cli.Result result = cli.run("import", "exports", "--source", "x");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err())
        .contains("exports: The folder contains files that are not exports: .hidden, inner");
    assertThat(cli.exists("records/searches.csv")).isFalse();
  }

  @Test
  void showsWhatItCannotRead() {
    String good =
        "<PubmedArticle><MedlineCitation><PMID>1</PMID></MedlineCitation></PubmedArticle>";
    String bad = "<PubmedArticle><MedlineCitation><PMID>2</Wrong>";
    cli.write("damaged.xml", "<PubmedArticleSet>\n" + good + "\n" + bad + "\n");
    cli.write(
        "damaged.json", "[{\"type\":\"book\",\"title\":\"A\",\"issued\":{}},\n {\"title\": oh}]");

    for (String file : new String[] {"damaged.xml", "damaged.json"}) {
      cli.ok("import", file, "--source", "x", "--allow-rejects", "--date", "2026-01-31");
    }

    assertThat(cli.read("records/rejected/x-2026-01-31.txt")).contains("--- line 3: ", bad);
    assertThat(cli.read("records/rejected/x-2026-01-31-2.txt"))
        .contains("--- line 2: ", " {\"title\": oh}]");
  }

  @Test
  void namesThePlatformWhoseExportItIs() {
    cli.write("a.nbib", export(1));
    cli.write("eric.nbib", "OWN - ERIC\nTI  - Title.\nOID - EJ1\n");
    cli.write("a.ris", "TY  - JOUR\nTI  - Title\nER  - \n");
    cli.write("b.nbib", export(2));

    for (String file : new String[] {"a.nbib", "eric.nbib", "a.ris"}) {
      cli.ok("import", file, "--source", "x", "--date", "2026-01-31");
    }
    cli.ok("import", "b.nbib", "--source", "x", "--date", "2026-01-31", "--platform", "Elsewhere");

    assertThat(cli.read("records/searches.csv").lines().skip(1))
        .map(line -> line.split(",")[2])
        .containsExactly("PubMed", "", "", "Elsewhere");
  }

  @Test
  void namesAFileInAFolderThatIsNotRecognised() {
    cli.write("exports/a.nbib", export(1));
    cli.write("exports/notes.txt", "no export at all");

    Cli.Result result = cli.run("import", "exports", "--source", "x");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("exports/notes.txt: The format is not recognised");
    assertThat(cli.exists("records/searches.csv")).isFalse();
  }

  @Test
  void namesAllFilesThatStandAgainstAnImport() {
    cli.write("exports/a.nbib", export(1));
    cli.write("exports/notes.txt", "no export at all");
    cli.write("exports/paper.pdf", "%PDF-1.7");
    cli.write("exports/row.csv", "Title,Year\nOne,2001\ntoo,many,cells\n");

    Cli.Result result = cli.run("import", "exports", "missing.ris", "--source", "x");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.out()).contains("exports/a.nbib: pubmed-nbib", "rejected line 3");
    assertThat(result.err())
        .containsSubsequence(
            "exports/notes.txt: The format is not recognised",
            "exports/paper.pdf: This is a PDF",
            "missing.ris: Cannot read: there is no such file",
            "exports/row.csv:3: 1 entry was rejected",
            "4 problems; nothing was imported.");
    assertThat(cli.exists("records/searches.csv")).isFalse();
  }

  @Test
  void takesStandardInputUnderASensibleName() {
    cli.typing(export(1)).ok("import", "-", "--source", "x", "--round", "first");

    assertThat(cli.read(cli.kept("x-first.txt"))).isEqualTo(export(1));
  }

  @Test
  void takesStandardInputUnderTheNameGiven() {
    cli.typing(export(1)).ok("import", "-", "--source", "x", "--name", "../mine.nbib");

    assertThat(cli.read(cli.kept(".._mine.nbib"))).isEqualTo(export(1));
  }

  @Test
  void leavesNothingBehindOfStandardInput() throws IOException {
    cli.typing(export(1)).ok("import", "-", "--source", "x");

    try (var files = Files.list(folder.resolve("records"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "searches", "searches.csv", "records.jsonl", "records.crc32", ".lock");
    }
  }

  @Test
  void takesANameForStandardInputOnly() {
    cli.write("a.nbib", export(1));

    assertThat(cli.run("import", "a.nbib", "--source", "x", "--name", "b").exitCode()).isEqualTo(2);
  }

  @Test
  void keepsAGzipFileByteForByte() throws IOException {
    byte[] packed = gzip(export(1));
    cli.write("a.nbib.gz", packed);

    cli.ok("import", "a.nbib.gz", "--source", "x");
    cli.ok("run");

    assertThat(folder.resolve(cli.kept("a.nbib.gz"))).hasBinaryContent(packed);
    assertThat(cli.read("records/records.jsonl")).contains("Title 1");
  }

  @Test
  void keepsAZipFileByteForByteAndReadsAllThatItHolds() throws IOException {
    byte[] packed = zip(export(1), export(2));
    cli.write("all.zip", packed);

    Cli.Result result = cli.ok("import", "all.zip", "--source", "x");
    cli.ok("run");

    assertThat(result.out())
        .contains("2 found = 2 new", "  part-0.nbib: 1 found", "  part-1.nbib: 1 found");
    assertThat(folder.resolve(cli.kept("all.zip"))).hasBinaryContent(packed);
    assertThat(cli.read("records/records.jsonl")).contains("Title 1").contains("Title 2");
  }

  @Test
  void saysInWhichFileOfAZipFileALineStands() throws IOException {
    cli.write("all.zip", zip(export(1), "a stray line\n\n" + export(2)));

    assertThat(cli.ok("import", "all.zip", "--source", "x").out())
        .contains("line 1: in part-1.nbib: a stray line");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < members.length; i++) {
        out.putNextEntry(new ZipEntry("part-" + i + ".nbib"));
        out.write(members[i].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
