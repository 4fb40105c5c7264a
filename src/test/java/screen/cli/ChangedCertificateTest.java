package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/** {@code check} finds each change of what a certificate rests on. */
@Slow
class ChangedCertificateTest {
  private static final String CONFIG = "screening-config.yaml";
  private static final String PLANS = "records/plans.csv";
  private static final String VOTES = "records/ai/qwen-1/votes.jsonl";
  private static final String LOG = "records/ai/runs.csv";
  private static final String OF_A = "records/decisions/title-abstract/A.csv";
  private static final String CERTIFICATE = "records/report/ai-certificate.json";
  private static final List<String> FILES = List.of(CONFIG, PLANS, VOTES, LOG, OF_A, CERTIFICATE);

  @TempDir static Path folder;
  private static Cli cli;
  private static List<String> before;

  @BeforeAll
  static void aCertifiedReview() {
    cli = CertifiedReview.in(folder).withAi().screened().cli();
    cli.ok("report");
    cli.ok("check");
    before = FILES.stream().map(cli::read).toList();
  }

  @AfterEach
  void putBack() {
    for (int i = 0; i < FILES.size(); i++) {
      cli.write(FILES.get(i), before.get(i));
    }
  }

  @Test
  void findsAPlanThatWasChangedInTheLog() {
    change(PLANS, "ai-plan,elusion,0.95", "ai-plan,elusion,0.85");
    found("The plan for the AI is not the one of the committed certificate");
    found("the plan of the config is not the one that was fixed before the votes of qwen");
  }

  @Test
  void findsAPlanThatWasChangedInTheConfig() {
    change(CONFIG, "sample: 13", "sample: 12");
    found("the plan of the config is not the one that was fixed before the votes of qwen");
  }

  @Test
  void findsVotesOfAiThatWereChanged() {
    change(VOTES, AiReview.line("qwen-1", "x:N33", "include"), "");
    found("The votes are not those that were taken");
  }

  /** Also where the log of runs was changed with them. */
  @Test
  void findsVotesOfAiThatWereChangedWithTheirLog() {
    String all = cli.read(VOTES);
    String fewer = all.replace(AiReview.line("qwen-1", "x:N33", "include"), "");
    change(LOG, CertifiedReview.sha256(all), CertifiedReview.sha256(fewer));
    cli.write(VOTES, fewer);
    found("The committed certificate rests on other votes of this run");
  }

  @Test
  void findsAVoteOnTheSampleThatWasChanged() {
    String drawn = sampled();
    change(OF_A, drawn + ",exclude,other", drawn + ",exclude,population");
    cli.ok("check");
    change(OF_A, drawn + ",exclude,population", drawn + ",include,");
    found("The certificate has the vote 'A exclude 2026-03-01T");
  }

  @Test
  void findsASampleThatWasChosen() {
    String drawn = sampled();
    change(CERTIFICATE, "\"record\" : \"" + drawn + "\"", "\"record\" : \"x:N12\"");
    found("The sample is not the one that the plan's seed draws");
  }

  @Test
  void findsANumberThatWasChanged() {
    change(CERTIFICATE, "\"most_missed\" : 1", "\"most_missed\" : 0");
    found("The numbers of the certificate are not those of the files");
  }

  /** Votes that people give later are no manipulation. */
  @Test
  void acceptsFurtherVotes() {
    cli.vote("A", "title-abstract", sampled() + ",include,");
    Cli.Result checked = cli.run("check");
    assertThat(checked.out()).doesNotContain("The certificate has the vote");
  }

  private static String sampled() {
    return cli.read(CERTIFICATE)
        .lines()
        .filter(line -> line.contains("\"record\" :"))
        .map(line -> line.replaceAll(".*\"(x:N\\d+)\".*", "$1"))
        .findFirst()
        .orElseThrow();
  }

  private static void change(String file, String from, String to) {
    String text = cli.read(file);
    assertThat(text).contains(from);
    cli.write(file, text.replace(from, to));
  }

  private static void found(String message) {
    Cli.Result checked = cli.run("check");
    assertThat(checked.out() + checked.err()).contains(message);
    Consumer<Cli.Result> fails = it -> assertThat(it.exitCode()).isEqualTo(1);
    fails.accept(cli.run("report", "--check"));
  }
}
