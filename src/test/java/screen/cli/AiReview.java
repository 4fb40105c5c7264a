package screen.cli;

import java.nio.file.Path;
import screen.Sha256;

/** The review of {@link FourRecords} with the AI qwen, whose votes tests take. */
public final class AiReview {
  public static final String PROMPT = "Screen the record by the criteria.\n";
  private static final String CONFIG = "screening-config.yaml";

  private final FourRecords review;

  private AiReview(FourRecords review) {
    this.review = review;
  }

  public static AiReview in(Path folder) {
    AiReview review = new AiReview(FourRecords.in(folder));
    nameAi(review.cli());
    return review;
  }

  /** Names the AI in the config of any review. */
  public static void nameAi(Cli cli) {
    cli.write(CONFIG, cli.read(CONFIG) + "ai: [{id: qwen}]\n");
  }

  public Cli cli() {
    return review.cli();
  }

  public FourRecords records() {
    return review;
  }

  /** A vote at title and abstract as a line. */
  public static String line(String run, String record, String verdict) {
    return """
    {"record":"%s","stage":"title-abstract","verdict":"%s","run":"%s"}
    """
        .formatted(record, verdict, run);
  }

  /** The provenance of a run with a prompt. */
  public static String run(String run, String prompt) {
    return """
    {"run": "%s", "ai": "qwen", "model": "qwen3:32b", "version": "3", "provider": "local",
     "endpoint": "http://127.0.0.1:11434/v1", "prompt_file": "prompt.txt",
     "prompt_sha256": "%s", "temperature": 0, "seed": 7,
     "started": "2026-02-01T10:00:00Z", "ended": "2026-02-01T11:00:00Z", "tool": "a script 1"}
    """
        .formatted(run, Sha256.hex(prompt));
  }

  /** Takes these lines as votes of a run. */
  public static Cli.Result take(Cli cli, String run, String... lines) {
    cli.write("prompt.txt", PROMPT);
    cli.write("run.json", run(run, PROMPT));
    cli.write("votes.jsonl", String.join("", lines));
    return cli.run("decide", "--from-ai", "votes.jsonl", "--run", "run.json");
  }
}
