package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/** A letter of {@code records.jsonl} that changed is noticed by every command that reads it. */
@Slow
class RecordsChecksumTest {
  private static final int FLIPS = 25;

  @TempDir Path folder;
  private Cli cli;
  private Path records;
  private Path checksum;

  @BeforeEach
  void importTwo() {
    cli = Cli.review(folder);
    cli.write("one.ris", Exports.ris("1", "Gold for gout") + Exports.ris("2", "Tin for teeth"));
    cli.ok("import", "one.ris", "--source", "x", "--date", "2021-01-01");
    cli.ok("dedupe");
    records = folder.resolve("records/records.jsonl");
    checksum = folder.resolve("records/records.crc32");
  }

  @Test
  void isTheCrc32OfTheFile() throws IOException {
    CRC32 sum = new CRC32();
    sum.update(Files.readAllBytes(records));
    assertThat(checksum).hasContent(String.format("%08x  records.jsonl", sum.getValue()));
  }

  @Test
  void everyCommandRefusesAFlippedLetterAndRunRepairsIt() throws IOException {
    byte[] whole = Files.readAllBytes(records);
    Random random = new Random(7);
    for (int i = 0; i < FLIPS; i++) {
      byte[] flipped = whole.clone();
      int at = random.nextInt(whole.length - 1);
      flipped[at] ^= (byte) (1 << random.nextInt(7));
      Files.write(records, flipped);
      for (String command : List.of("status", "report", "check")) {
        Cli.Result result = cli.run(command);
        assertThat(result.exitCode()).as("%s, flipped at %s: %s", command, at, result).isEqualTo(4);
        assertThat(result.err()).contains("records/records.jsonl").contains("`screen run`");
      }
    }
    cli.ok("run");
    assertThat(records).hasBinaryContent(whole);
    cli.ok("status");
  }

  @Test
  void dedupeReadsTheExportsAgain() throws IOException {
    byte[] whole = Files.readAllBytes(records);
    cli.write("records/records.jsonl", cli.read("records/records.jsonl").replace("gout", "goat"));
    cli.ok("dedupe");
    assertThat(records).hasBinaryContent(whole);
  }

  @Test
  void aDamagedChecksumIsNoticedToo() throws IOException {
    String whole = Files.readString(checksum);
    for (String damaged : List.of("", whole.substring(3), "<<<<<<< HEAD\n" + whole)) {
      Files.writeString(checksum, damaged);
      assertThat(cli.run("status").exitCode()).as(damaged).isEqualTo(4);
    }
    cli.ok("run");
    assertThat(checksum).hasContent(whole.strip());
  }

  @Test
  void aFolderOfAnEarlierVersionHasNone() throws IOException {
    Files.delete(checksum);
    cli.ok("status");
    cli.ok("run");
    assertThat(checksum).exists();
  }

  @Test
  void lineEndsOfWindowsAreNoDamage() throws IOException {
    String text = Files.readString(records, StandardCharsets.UTF_8);
    Files.writeString(records, text.replace("\n", "\r\n"));
    Files.writeString(checksum, Files.readString(checksum).replace("\n", "\r\n"));
    cli.ok("status");
  }
}
