package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each file of a review is damaged in every way. No number of {@code status}, {@code report} or
 * {@code run} may change with the exit code 0 unless {@code check} fails, or, where people's own
 * words were changed into others, {@code report --check}. {@code -Dcampaign=whole} (see {@code
 * scripts/campaign}) plays all damages, {@code -Dcampaign=part} one or two of each kind for each
 * file; the test suite plays none.
 */
class DamagedFilesTest {
  private static final boolean WHOLE = "whole".equals(System.getProperty("campaign"));
  private static final System.Logger LOG = System.getLogger("corruption");

  @TempDir Path base;

  /** One way to damage a file; no bytes: the file is deleted. */
  private record Damage(String name, byte[] bytes) {}

  @Test
  @EnabledIfSystemProperty(named = "campaign", matches = "whole|part")
  void noNumberChangesUnlessACommandNotices() throws IOException {
    Path older = base.resolve("review");
    Cli cli = MadeUpReview.in(older);
    Path review = MadeUpReview.copy(older, base.resolve("sound"));
    cli = Cli.in(review);
    cli.ok("import", "y-2021-02-01.ris", "--source", "y", "--date", "2021-02-01");
    cli.write("v.csv", "record,verdict,reason\ny:15,exclude,other\n");
    cli.ok("dedupe");
    for (String reviewer : List.of("A", "B")) {
      cli.ok("decide", "--reviewer", reviewer, "--stage", "title-abstract", "--from", "v.csv");
    }
    cli.ok("run");
    String numbers = MadeUpReview.numbers(cli.ok("status", "--json"));
    List<String> silent = new ArrayList<>();
    int sum = 0;
    List<String> files = files(review);
    for (String file : files) {
      List<Damage> damages = damages(review.resolve(file), older.resolve(file));
      List<String> silentHere = new ArrayList<>();
      for (Damage damage : damages) {
        Path copy = MadeUpReview.copy(review, base.resolve("damaged"));
        apply(damage, copy.resolve(file));
        silentHere.addAll(silentIn(copy, file, file + ", " + damage.name(), numbers));
        delete(copy);
      }
      sum += damages.size();
      silent.addAll(silentHere);
      LOG.log(Level.INFO, "{0}: {1} damages, silent: {2}", file, damages.size(), silentHere);
    }
    LOG.log(Level.INFO, "{0} files, {1} damages, {2} silent", files.size(), sum, silent.size());
    assertThat(silent).isEmpty();
    assertThat(sum).isGreaterThan(20);
  }

  private List<String> silentIn(Path copy, String file, String damage, String numbers) {
    Cli damaged = Cli.in(copy);
    List<String> changed = new ArrayList<>();
    Cli.Result status = damaged.run("status", "--json");
    if (changes(status, numbers)) {
      changed.add("status");
    }
    assertThat(status.err() + status.out()).as(damage).doesNotContain("This should not have");
    boolean words = file.matches("screening-config.yaml|records/(decisions/.*|rulings.csv)");
    boolean noticed =
        damaged.run("check").exitCode() != 0
            || (words && damaged.run("report", "--check").exitCode() != 0);
    for (String command : List.of("report", "run")) {
      Path again = MadeUpReview.copy(copy, base.resolve("again"));
      Cli.Result result = Cli.in(again).run("--json", command);
      if (changes(result, numbers)) {
        changed.add(command);
      }
      assertThat(result.out()).as(damage).doesNotContain("This should not have");
      delete(again);
    }
    return changed.isEmpty() || noticed ? List.of() : List.of(damage + ": " + changed);
  }

  private static boolean changes(Cli.Result result, String numbers) {
    return result.exitCode() == 0 && !MadeUpReview.numbers(result).equals(numbers);
  }

  private static List<String> files(Path review) throws IOException {
    try (Stream<Path> all = Files.walk(review)) {
      return all.filter(Files::isRegularFile)
          .map(file -> review.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.startsWith("records/") || name.equals("screening-config.yaml"))
          .filter(name -> !name.endsWith(".lock"))
          .filter(name -> !name.startsWith("records/report/") || name.endsWith("ledger.csv"))
          .sorted()
          .toList();
    }
  }

  private static List<Damage> damages(Path file, Path older) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(whole.length);
    List<Damage> damages = new ArrayList<>();
    damages.add(new Damage("emptied", new byte[0]));
    for (int i = 0; i < (WHOLE ? 24 : 1) && whole.length > 1; i++) {
      int at = 1 + random.nextInt(whole.length - 1);
      damages.add(new Damage("cut at " + at, Arrays.copyOf(whole, at)));
      byte[] flipped = whole.clone();
      flipped[at] ^= (byte) (1 << random.nextInt(7));
      damages.add(new Damage("flipped at " + at, flipped));
    }
    String text = new String(whole, StandardCharsets.ISO_8859_1);
    List<String> lines = text.lines().map(line -> line + "\n").toList();
    int first = WHOLE ? 1 : Math.max(1, lines.size() - 1); // line 0 is the heading of a table
    for (int i = first; i < lines.size(); i++) {
      damages.add(new Damage("without line " + (i + 1), without(lines, i)));
      damages.add(new Damage("line " + (i + 1) + " twice", twice(lines, i)));
    }
    damages.add(new Damage("conflict", bytes("<<<<<<< HEAD\n" + text + "=======\n>>>>>>> x\n")));
    if (Files.exists(older) && Files.mismatch(file, older) >= 0) {
      damages.add(new Damage("older version", Files.readAllBytes(older)));
    }
    if (!file.endsWith("screening-config.yaml")) {
      damages.add(new Damage("deleted", new byte[] {'?'}));
    }
    return damages;
  }

  private static byte[] without(List<String> lines, int line) {
    List<String> left = new ArrayList<>(lines);
    left.remove(line);
    return bytes(String.join("", left));
  }

  private static byte[] twice(List<String> lines, int line) {
    List<String> more = new ArrayList<>(lines);
    more.add(line, lines.get(line));
    return bytes(String.join("", more));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void apply(Damage damage, Path file) throws IOException {
    if (damage.name().equals("deleted")) {
      Files.delete(file);
    } else {
      Files.write(file, damage.bytes());
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
