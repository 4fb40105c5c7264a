package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.duplicates.Deduplication;
import screen.duplicates.PossiblePair;
import screen.duplicates.SearchMemory;
import screen.folder.DuplicateFiles;
import screen.folder.ReviewFolder;
import screen.intake.RecordDerivation;
import screen.record.RecordId;

/** What a search remembers may speed up the next, and must never change what it finds. */
class RememberedSearchTest {
  private static final String MIRROR = "Mirror therapy for the painful hand after a stroke.";
  private static final String BONE = "Bisphosphonates for bone loss following wrist fracture.";
  private static final String SHOULDER = "Early motion of the frozen shoulder after radiotherapy.";
  private static final String MEMORY = "records/.duplicates";

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));
  private String expected = "";

  @BeforeEach
  void deduplicate() throws IOException {
    cli = Cli.review(folder);
    cli.write("records/searches/x-2021.nbib", Exports.nbib(Exports.entry(1, MIRROR)));
    cli.ok("run");
    byte[] before = memory();
    cli.write("records/searches/x-2022.nbib", Exports.nbib(Exports.entry(2, BONE)));
    cli.write("records/searches/y-2022.ris", Exports.ris("11", MIRROR));
    cli.ok("run");
    expected = found();
    assertThat(expected).contains("y:11,x:1,");
    assertThat(memory()).isNotEqualTo(before);
  }

  private byte[] memory() throws IOException {
    return Files.readAllBytes(folder.resolve(MEMORY));
  }

  private String found() {
    return cli.read("records/duplicates.csv")
        + cli.read("records/possible-duplicates.csv")
        + cli.read("records/deduplicated.csv");
  }

  @Test
  void addsToWhatItRemembersJustWhatASearchOfEverythingFinds() throws IOException {
    Files.delete(folder.resolve(MEMORY));
    cli.ok("run");
    assertThat(found()).isEqualTo(expected);
  }

  @Test
  void remembersTheSameBytesWhicheverWayItCameThere() throws IOException {
    byte[] grown = memory();
    Files.delete(folder.resolve(MEMORY));
    cli.ok("dedupe");
    assertThat(memory()).isEqualTo(grown);
  }

  @Test
  void ignoresATornOrForeignMemory() throws IOException {
    byte[] whole = memory();
    for (int length : new int[] {0, 7, whole.length / 2, whole.length - 1}) {
      Files.write(folder.resolve(MEMORY), Arrays.copyOf(whole, length));
      cli.ok("dedupe");
      assertThat(found()).isEqualTo(expected);
      assertThat(memory()).isEqualTo(whole);
    }
    Files.write(
        folder.resolve(MEMORY), "a foreign file\n".repeat(99).getBytes(StandardCharsets.UTF_8));
    cli.ok("dedupe");
    assertThat(memory()).isEqualTo(whole);
  }

  @Test
  void ignoresAMemoryWithAChangedByte() throws IOException {
    byte[] whole = memory();
    for (int at = 0; at < whole.length; at += 1 + whole.length / 20) {
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      Files.write(folder.resolve(MEMORY), changed);
      cli.ok("dedupe");
      assertThat(memory()).isEqualTo(whole);
    }
  }

  @Test
  void checkFindsWhatAForgedMemoryHides() throws IOException {
    cli.ok("check", "--from-scratch");
    forge();
    cli.ok("dedupe");
    cli.ok("check");
    assertThat(found()).isNotEqualTo(expected);

    Cli.Result check = cli.run("check", "--from-scratch");

    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(check.out())
        .contains(
            "y:11 is a record of its own; a search of everything makes it a duplicate of x:1.")
        .contains("x:1 and x:2 should not be listed.");
    cli.ok("dedupe", "--accept");
    assertThat(found()).isEqualTo(expected);
    cli.ok("check", "--from-scratch");
  }

  /** Leaves a memory and files that agree with each other, and not with the records. */
  private void forge() {
    ReviewFolder review = ReviewFolder.open(folder, false, warning -> {});
    DuplicateFiles files = review.duplicateFiles();
    List<String> basis = RecordDerivation.basis(review.protocol(), review.searches());
    SearchMemory known = files.memory(BuildPrint.get(), basis).orElseThrow();
    RecordId one = new RecordId("x", "1");
    List<PossiblePair> asked =
        List.of(new PossiblePair(one, new RecordId("x", "2"), MIRROR, BONE, 0.5, "same year"));
    Deduplication.Result result =
        new Deduplication.Result(known.result().records(), List.of(), asked);
    files.writeMemory(
        BuildPrint.get(),
        basis,
        new SearchMemory(known.records(), known.pairs(), known.rulings(), result));
    files.writeDuplicates(result.duplicates());
    files.writePossible(result.possible());
  }

  @Test
  void ignoresTheMemoryOfAnotherReview() throws IOException {
    byte[] whole = memory();
    cli.write("records/searches/y-2023.ris", Exports.ris("12", BONE));
    cli.ok("run");
    String later = found();
    Files.write(folder.resolve(MEMORY), whole);
    cli.ok("dedupe");
    assertThat(found()).isEqualTo(later);
  }

  @Test
  void comparesAgainWhatWasEditedByHand() throws IOException {
    String records = cli.read("records/records.jsonl");
    cli.write(
        "records/records.jsonl",
        records.replaceFirst("\"title\":\"[^\"]*\"", "\"title\":\"Bread prices in towns\""));
    cli.run("dedupe", "--accept");
    String remembered = found();
    assertThat(remembered).isNotEqualTo(expected);

    Files.delete(folder.resolve(MEMORY));
    cli.run("dedupe", "--accept");
    assertThat(found()).isEqualTo(remembered);
  }

  @Test
  void comparesAgainWhatAnExportChanged() {
    cli.write("records/searches/y-2023.ris", Exports.ris("11", BONE));
    cli.ok("run");
    assertThat(cli.read("records/duplicates.csv")).contains("y:11,x:2,");
  }

  @Test
  void asksBeforeAnotherOrderOfSourcesMovesWhatIsKept() throws IOException {
    importTwiceInOneRound();
    putTheOtherSourceFirst();
    Cli.Result remembered = cli.run("run");
    Files.delete(folder.resolve(MEMORY));
    assertThat(cli.run("run")).isEqualTo(remembered);
    assertThat(remembered.exitCode()).isEqualTo(1);
    assertThat(remembered.out()).contains("y:13", "x:3");
  }

  @Test
  void keepsWhatComesFirstInAnotherOrderOfSources() throws IOException {
    importTwiceInOneRound();
    byte[] whole = memory();
    putTheOtherSourceFirst();
    cli.ok("dedupe", "--accept");
    String reordered = found();
    assertThat(reordered).contains("x:3,y:13,");
    Files.delete(folder.resolve(MEMORY));
    cli.ok("dedupe", "--accept");
    assertThat(found()).isEqualTo(reordered);
    Files.write(folder.resolve(MEMORY), whole);
    cli.ok("dedupe", "--accept");
    assertThat(found()).isEqualTo(reordered);
  }

  private void importTwiceInOneRound() {
    cli.write("records/searches/x-2023.nbib", Exports.nbib(Exports.entry(3, SHOULDER)));
    cli.write("records/searches/y-2023.ris", Exports.ris("13", SHOULDER));
    cli.ok("run");
    assertThat(cli.read("records/duplicates.csv")).contains("y:13,x:3,");
  }

  private void putTheOtherSourceFirst() {
    String y = "  - {id: y, name: Y, kind: database}\n";
    String config = cli.read("screening-config.yaml").replace(y, "");
    cli.write("screening-config.yaml", config.replace("sources:\n", "sources:\n" + y));
  }
}
