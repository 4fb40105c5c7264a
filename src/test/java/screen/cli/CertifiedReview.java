package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import screen.Sha256;

/**
 * Forty records, of which a rule removes N10 and N11 and N12 to N31 are relevant. The AI gpt is
 * silent, rex in the role rescue includes N32 and N33, and qwen screens out N34 to N49, of which 13
 * are drawn for people.
 */
final class CertifiedReview {
  static final String PLAN = "{sample: 13, target-sensitivity: 0.95, confidence: 0.95, seed: 3}";
  private static final String TA = "title-abstract";

  private final Cli cli;

  private CertifiedReview(Cli cli) {
    this.cli = cli;
  }

  /** The review before any vote, with its rule and AI in the config. */
  static CertifiedReview in(Path folder) {
    Cli cli = Cli.review(folder);
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml")
            + "rules: [{id: early, label: Before 2000, remove: {published-before: 2000}}]\n"
            + "ai:\n  - {id: gpt}\n  - {id: rex, role: rescue}\n"
            + "  - {id: qwen, role: screen-out, plan: "
            + PLAN
            + "}\n"
            + "report: {diagram: prisma-traice}\n");
    cli.write("x.ris", lines(10, 49, CertifiedReview::entry));
    cli.ok("import", "x.ris", "--source", "x");
    cli.write("records/duplicates.csv", "record,kept,title,score,rule,evidence,decided_by\n");
    return new CertifiedReview(cli);
  }

  private static String entry(int n) {
    return "TY  - JOUR\nAN  - N%d\nTI  - Title %d\nPY  - %d\nER  - \n\n"
        .formatted(n, n, n < 12 ? 1990 : 2020);
  }

  Cli cli() {
    return cli;
  }

  /** Takes the votes of all three. */
  CertifiedReview withAi() {
    take("gpt", "gpt-1", n -> n < 30 ? "include" : "exclude");
    take("rex", "rex-1", n -> n == 32 || n == 33 ? "include" : "exclude");
    take("qwen", "qwen-1", n -> n < 34 ? "include" : "exclude");
    return this;
  }

  void take(String ai, String run, IntFunction<String> verdict) {
    String prompt = AiReview.PROMPT;
    cli.write("prompt.txt", prompt);
    cli.write("run.json", AiReview.run(run, prompt).replace("\"qwen\"", "\"" + ai + "\""));
    cli.write("votes.jsonl", lines(12, 49, n -> AiReview.line(run, "x:N" + n, verdict.apply(n))));
    cli.ok("decide", "--from-ai", "votes.jsonl", "--run", "run.json");
  }

  /** What a screener is asked to judge. */
  List<String> queue(String reviewer) {
    cli.ok("decide", "--reviewer", reviewer, "--stage", TA, "--export", "sheet.csv");
    return cli.read("sheet.csv").lines().skip(1).map(line -> line.split(",", 2)[0]).toList();
  }

  /** Both screeners judge all that they are asked to, and include what is relevant. */
  CertifiedReview screened() {
    for (String reviewer : List.of("A", "B")) {
      List<String> queue = queue(reviewer);
      assertThat(queue).hasSize(20 + 2 + 13);
      cli.vote(
          reviewer,
          TA,
          queue.stream()
              .map(id -> id + (id.compareTo("x:N32") < 0 ? ",include," : ",exclude,other"))
              .toArray(String[]::new));
    }
    return this;
  }

  static String sha256(String text) {
    return Sha256.hex(text);
  }

  private static String lines(int from, int to, IntFunction<String> line) {
    return IntStream.rangeClosed(from, to).mapToObj(line).collect(Collectors.joining());
  }
}
