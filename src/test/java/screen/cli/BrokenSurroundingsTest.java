package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;
import screen.cli.session.Surroundings;

/** A full disk behind standard output, too little memory, folders that cannot be read. */
@Slow
class BrokenSurroundingsTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private boolean readerGone;

  @ParameterizedTest
  @ValueSource(strings = {"status", "report", "check", "run", "--json status", "--json check"})
  void failsWhereTheResultCannotBeWritten(String command) {
    FourRecords.in(folder).cli().ok("dedupe", "--accept");

    int exitCode = Screen.run(surroundings(new FullDisk(), () -> Cli.NOW), command.split(" "));

    assertThat(exitCode).isEqualTo(4);
    assertThat(err.toString()).contains("could not be written to standard output");
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "--json status", "--help", "--version", "search"})
  void endsQuietlyWhereTheReaderOfTheResultClosesThePipe(String command) {
    FourRecords.in(folder).cli().ok("dedupe", "--accept");
    readerGone = true;

    int exitCode = Screen.run(surroundings(new FullDisk(), () -> Cli.NOW), command.split(" "));

    assertThat(exitCode).isEqualTo(141);
    assertThat(err.toString()).doesNotContain("error");
  }

  @Test
  void keepsTheExitCodeOfAFailureWhereThePipeIsClosed() {
    readerGone = true;

    assertThat(Screen.run(surroundings(new FullDisk(), () -> Cli.NOW), "--json", "import"))
        .isEqualTo(2);
  }

  @Test
  void endsInOneLineWhereMemoryRunsOut() {
    FourRecords.in(folder);

    int exitCode =
        Screen.run(surroundings(out, BrokenSurroundingsTest::outOfMemory), "run", "--listed");

    assertThat(exitCode).isEqualTo(4);
    assertThat(err.toString())
        .startsWith("error: There is too little memory for this.")
        .doesNotContain("\tat ")
        .hasLineCount(1);
  }

  @Test
  void endsInOneObjectWhereMemoryRunsOut() {
    FourRecords.in(folder);

    int exitCode =
        Screen.run(surroundings(out, BrokenSurroundingsTest::outOfMemory), "--json", "run");

    assertThat(exitCode).isEqualTo(4);
    assertThat(out.toString()).startsWith("{\"error\":{\"code\":\"folder\"").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"records/decisions", "records/decisions/full-text"})
  void neverCountsAFileInThePlaceOfAFolderOfVotesAsNoVotes(String place) throws IOException {
    Cli cli = FourRecords.in(folder).cli();
    cli.ok("dedupe", "--accept");
    cli.write(place, "");

    for (String command : new String[] {"status", "check", "report"}) {
      assertThat(cli.run(command).exitCode()).as(command).isEqualTo(4);
    }
  }

  @Test
  void neverCountsAFolderThatCannotBeReadAsNoVotes() {
    FourRecords review = FourRecords.in(folder);
    review.cli().ok("dedupe", "--accept");
    review.decide("A", "x:N1,include,,,\n");
    Path votes = folder.resolve("records/decisions");
    assertThat(votes.toFile().setReadable(false)).isTrue();
    try {
      assumeFalse(Files.isReadable(votes), "the superuser reads everything");
      assertThat(review.cli().run("status").exitCode()).isEqualTo(4);
    } finally {
      assertThat(votes.toFile().setReadable(true)).isTrue();
    }
  }

  @Test
  void printsItsHelpWhereNoCommandIsNamed() {
    Cli.Result result = Cli.in(folder).ok();

    assertThat(result.out()).startsWith("Usage: screen").contains("import", "Exit codes:");
    assertThat(result.err()).isEmpty();
  }

  private Surroundings surroundings(Writer result, Supplier<Instant> time) {
    return new Surroundings(
        "screen",
        new PrintWriter(result),
        () -> readerGone,
        new PrintWriter(err),
        InputStream.nullInputStream(),
        new BrokenClock(time),
        Map.of(),
        folder,
        false,
        false);
  }

  private static Instant outOfMemory() {
    throw new OutOfMemoryError("Java heap space");
  }

  /** Takes nothing. */
  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] text, int from, int length) throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private static final class BrokenClock extends Clock {
    private final Supplier<Instant> time;

    BrokenClock(Supplier<Instant> time) {
      this.time = time;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return time.get();
    }
  }
}
