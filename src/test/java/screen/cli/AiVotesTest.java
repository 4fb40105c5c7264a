package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.Sha256;
import screen.Slow;

/** Votes of AI from a file: what is taken, what counts as unclear, and what is refused. */
@Slow
class AiVotesTest {
  private static final String KEPT = "records/ai/r1/votes.jsonl";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void make() {
    cli = AiReview.in(folder).cli();
  }

  @Test
  void keepsVotesWithTheirProvenanceAndPrompt() {
    String vote =
        """
        {"record":"x:N1","stage":"title-abstract","verdict":"include","score":0.93,\
        "criteria":{"adults":"met"},"quote":"=cmd 1","run":"r1"}
        """;
    Cli.Result taken = AiReview.take(cli, "r1", vote, AiReview.line("r1", "x:N2", "unclear"));

    assertThat(taken.out()).isEqualTo("qwen, run r1: 2 votes taken, 0 unchanged\n");
    assertThat(cli.read(KEPT)).isEqualTo(vote + AiReview.line("r1", "x:N2", "unclear"));
    assertThat(cli.read("records/ai/r1/prompt.txt")).isEqualTo(AiReview.PROMPT);
    assertThat(cli.read("records/ai/r1/run.json")).isEqualTo(cli.read("run.json"));
    assertThat(cli.read("records/ai/runs.csv"))
        .isEqualTo(
            "run,ai,role,prompt_sha256,votes,taken_at,votes_sha256\nr1,qwen,silent,"
                + Sha256.hex(AiReview.PROMPT)
                + ",2,"
                + cli.read("records/ai/runs.csv").replaceAll("(?s).*,2,(.*,).*", "$1")
                + Sha256.hex(cli.read(KEPT))
                + "\n");
    cli.read(KEPT).lines().forEach(line -> JsonSchemasTest.holds("ai-vote", line));
    JsonSchemasTest.holds("ai-run", cli.read("records/ai/r1/run.json"));
    cli.ok("check");
  }

  @Test
  void takesFurtherVotesOfARunOnceAndOnlyAppends() {
    AiReview.take(cli, "r1", AiReview.line("r1", "x:N1", "include"));
    String before = cli.read(KEPT);
    Cli.Result again =
        AiReview.take(
            cli,
            "r1",
            AiReview.line("r1", "x:N1", "include"),
            AiReview.line("r1", "x:N3", "exclude"));

    assertThat(again.out()).contains("1 vote taken, 1 unchanged");
    assertThat(cli.read(KEPT)).startsWith(before);
    assertThat(AiReview.take(cli, "r1", AiReview.line("r1", "x:N3", "exclude")).out())
        .contains("0 votes taken, 1 unchanged");
  }

  /** No malformed answer may count as an exclusion. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"verdict\":\"EXCLUDE!\"`",
        "`\"verdict\":null`",
        "`\"score\":0.2`",
        "`\"verdict\":[\"exclude\"]`",
        "`\"verdict\":\"exclude\",\"score\":7`",
        "`\"verdict\":\"exclude\",\"score\":\"high\"`",
        "`\"verdict\":\"exclude\",\"criteria\":[\"adults\"]`",
        "`\"verdict\":\"exclude\",\"criteria\":{\"adults\":\"no\"}`",
        "`\"verdict\":\"exclude\",\"quote\":{\"a\":1}`"
      })
  void countsMalformedAnswersAsUnclear(String answer) {
    String line =
        "{\"record\":\"x:N1\",\"stage\":\"title-abstract\"," + answer + ",\"run\":\"r1\"}\n";
    assertThat(AiReview.take(cli, "r1", line).out()).contains("1 malformed answer", "line 1");
    assertThat(cli.read(KEPT)).contains("\"verdict\":\"unclear\"", "\"answer\":");
    assertThat(JsonSchemasTest.schema("ai-vote").validate(line, InputFormat.JSON)).isNotEmpty();
    JsonSchemasTest.holds("ai-vote", cli.read(KEPT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`x:N1: include` | is not JSON",
        "`[]` | is not a JSON object",
        "`{\"record\":\"x:N9\",\"stage\":\"title-abstract\",\"verdict\":\"include\",\"run\":\"r1\"}`"
            + " | x:N9",
        "`{\"stage\":\"title-abstract\",\"verdict\":\"include\",\"run\":\"r1\"}` | is not a record"
            + " id",
        "`{\"record\":\"x:N1\",\"stage\":\"titles\",\"verdict\":\"include\",\"run\":\"r1\"}` | is"
            + " not a stage",
        "`{\"record\":\"x:N1\",\"stage\":\"title-abstract\",\"verdict\":\"include\",\"run\":\"r2\"}`"
            + " | of the run 'r2'"
      })
  void refusesTheWholeFileIfALineIsAboutNothingKnown(String line, String message) {
    Cli.Result refused = AiReview.take(cli, "r1", AiReview.line("r1", "x:N1", "include"), line);

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).contains("votes.jsonl:2", message, "no vote was taken");
    assertThat(cli.exists("records/ai")).isFalse();
  }

  @Test
  void refusesAChangedPromptAsTheSameRun() {
    AiReview.take(cli, "r1", AiReview.line("r1", "x:N1", "include"));
    cli.write("prompt.txt", "Another prompt.\n");

    Cli.Result edited = cli.run("decide", "--from-ai", "votes.jsonl", "--run", "run.json");
    assertThat(edited.exitCode()).isEqualTo(3);
    assertThat(edited.err()).contains("are a new run");

    cli.write(
        "run.json", AiReview.run("r1", "Another prompt.\n").replace("seed\": 7", "seed\": 8"));
    Cli.Result changed = cli.run("decide", "--from-ai", "votes.jsonl", "--run", "run.json");
    assertThat(changed.exitCode()).isEqualTo(3);
    assertThat(changed.err()).contains("(prompt_sha256, seed)", "is a new run");
    assertThat(cli.read("records/ai/runs.csv").lines()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"ai\": \"qwen\" | \"ai\": \"qwem\" | Did you mean 'qwen'?",
        "\"model\": \"qwen3:32b\", | | `model` is missing",
        "\"seed\": 7 | \"sead\": 7 | Did you mean 'seed'?",
        "\"seed\": 7 | \"seed\": 7.5 | takes a whole number",
        "2026-02-01T10:00:00Z | yesterday | is not a time",
        "\"run\": \"r1\" | \"run\": \"../r1\" | cannot be the name of a run",
        "\"prompt_file\": \"prompt.txt\" | \"prompt_file\": \"p.txt\" | is not beside this file"
      })
  void refusesARunThatDoesNotSayWhereItComesFrom(String from, String to, String message) {
    AiReview.take(cli, "r1");
    String other = AiReview.run("r1", AiReview.PROMPT).replace(from, to == null ? "" : to);
    cli.write("run.json", other);

    Cli.Result refused = cli.run("decide", "--from-ai", "votes.jsonl", "--run", "run.json");
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).contains(message);
  }

  @Test
  void findsAPromptThatWasEditedAndARunThatWasNotTakenToTheEnd() {
    AiReview.take(cli, "r1", AiReview.line("r1", "x:N1", "include"));
    cli.write("records/ai/r1/prompt.txt", "Edited.\n");
    cli.write("records/ai/r0/votes.jsonl", AiReview.line("r0", "x:N1", "exclude"));

    Cli.Result checked = cli.run("check");
    assertThat(checked.exitCode()).isEqualTo(1);
    assertThat(checked.out() + checked.err())
        .contains("The prompt is not the one", "runs.csv does not list this run");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{id: qwen, role: screen-out} | `role: screen-out` needs a plan",
        "{id: qwen, role: screen-out, plan: {seed: 1}} | needs a plan",
        "{id: qwen, role: screen-out, plan: {sample: -3}} | counts records: 0 or more",
        "{id: qwen, role: screen-out, plan: {sample: 9, confidence: 1}} | a number from 0.8 to",
        "{id: qwen, role: screen-out, plan: {sampel: 9}} | Did you mean 'sample'?",
        "{id: qwen, role: rescue, plan: {sample: 9}} | Only `role: screen-out` has a plan",
        "{id: qwen}, {id: qwen} | Each must be unique",
        "{id: qwen, role: order}, {id: b, role: order} | Only one AI can have the role order",
        "{id: qwen, role: judge} | is not a value of ai.role"
      })
  void refusesAiWhoseRoleSaysTooLittle(String tools, String message) {
    String config = cli.read("screening-config.yaml");
    cli.write("screening-config.yaml", config.replace("{id: qwen}", tools));

    assertThat(cli.run("status").exitCode()).isEqualTo(3);
    assertThat(cli.run("status").err()).contains(message);
  }

  @Test
  void refusesTwoOrdersOfTheQueues() {
    String config = cli.read("screening-config.yaml");
    cli.write(
        "screening-config.yaml",
        config.replace("{id: qwen}", "{id: qwen, role: order}") + "screening: {order: ranked}\n");

    assertThat(cli.run("status").err()).contains("both order the queues");
  }

  @Test
  void takesAnOlderFileOfVotesAsThoseOfAi() {
    cli.write(
        "records/decisions/title-abstract/qwen.csv",
        "record,verdict,decided_at\nx:N1,exclude,2026-02-01T10:00:00Z\n");

    cli.ok("check");
    assertThat(cli.ok("status", "--json").out().replace(" ", "")).contains("\"automation\":0");
    assertThat(cli.run("decide", "--reviewer", "qwen", "--stage", "title-abstract").exitCode())
        .isNotZero();
  }

  @Test
  void needsBothFilesAndNoReviewer() {
    assertThat(cli.run("decide", "--from-ai", "votes.jsonl").exitCode()).isEqualTo(2);
    assertThat(cli.run("decide", "--from-ai", "v", "--run", "r", "--reviewer", "A").exitCode())
        .isEqualTo(2);
  }
}
