package screen.folder.ai;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import screen.FileName;
import screen.ai.AiRun;
import screen.yaml.Node;

/** Reads {@code run.json}, as {@code ai-run.schema.json} describes it. */
public final class AiRunJson {
  private static final List<String> KEYS =
      List.of(
          "run",
          "ai",
          "model",
          "version",
          "weights_sha256",
          "provider",
          "endpoint",
          "prompt_file",
          "prompt_sha256",
          "temperature",
          "seed",
          "started",
          "ended",
          "tool");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private AiRunJson() {}

  /**
   * Reads the provenance of a run.
   *
   * @param file its name in messages
   * @throws screen.Failure of kind INPUT if something is missing or malformed
   */
  public static AiRun read(String text, String file) {
    Node json = Node.parse(text, file).only(KEYS);
    String run = required(json, "run");
    FileName.objectionTo(run)
        .ifPresent(
            why -> {
              throw json.get("run").problem("'" + run + "' cannot be the name of a run: " + why);
            });
    json.get("temperature").number();
    json.get("seed").wholeOf64Bits();
    String weights = json.get("weights_sha256").scalar();
    if (!weights.isEmpty()) {
      hash(json, "weights_sha256");
    }
    return new AiRun(
        run,
        required(json, "ai"),
        required(json, "model"),
        json.get("version").scalar(),
        weights,
        required(json, "provider"),
        json.get("endpoint").scalar(),
        required(json, "prompt_file"),
        hash(json, "prompt_sha256"),
        json.get("temperature").scalar(),
        json.get("seed").scalar(),
        time(json, "started"),
        time(json, "ended"),
        required(json, "tool"));
  }

  private static String required(Node json, String key) {
    String value = json.get(key).scalar();
    if (value.isEmpty()) {
      throw json.problem("`" + key + "` is missing. Say where the votes come from.");
    }
    return value;
  }

  private static String hash(Node json, String key) {
    String value = required(json, key);
    if (!HASH.matcher(value).matches()) {
      throw json.get(key).problem("`" + key + "` takes a SHA-256: 64 digits from 0 to f.");
    }
    return value;
  }

  private static String time(Node json, String key) {
    String value = required(json, key);
    try {
      OffsetDateTime.parse(value);
      return value;
    } catch (DateTimeException e) {
      throw json.get(key)
          .problem("'" + value + "' is not a time; write it like 2026-01-31T14:05:00+01:00.")
          .because(e);
    }
  }
}
