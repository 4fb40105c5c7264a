package screen.ai;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The origin of the votes of a run. Texts are as stated; "" if not stated.
 *
 * @param run its name, unique in the review
 * @param ai the id of the AI in the config
 * @param model its name at the provider
 * @param version of the model
 * @param weights the SHA-256 of the model's weights
 * @param provider who runs it, such as {@code local} or a company
 * @param endpoint the address that was asked
 * @param promptFile the file with the prompt
 * @param promptSha256 the SHA-256 of that file
 * @param temperature a number
 * @param seed a whole number
 * @param started ISO 8601 with offset
 * @param ended ISO 8601 with offset
 * @param tool the program that asked
 */
public record AiRun(
    String run,
    String ai,
    String model,
    String version,
    String weights,
    String provider,
    String endpoint,
    String promptFile,
    String promptSha256,
    String temperature,
    String seed,
    String started,
    String ended,
    String tool) {
  /** The votes of an older file without provenance, which has the name of the AI. */
  public static AiRun withoutProvenance(String ai) {
    return new AiRun("", ai, "", "", "", "", "", "", "", "", "", "", "", "");
  }

  /**
   * The settings in which another run differs, times apart: votes with other settings are of
   * another run.
   */
  public List<String> differencesFrom(AiRun other) {
    List<String> differing = new ArrayList<>();
    Map<String, String> theirs = other.settings();
    settings()
        .forEach(
            (key, value) -> {
              if (!value.equals(theirs.get(key))) {
                differing.add(key);
              }
            });
    return differing;
  }

  /** The same without the seed: runs that differ in nothing else show how stable answers are. */
  public Map<String, String> settingsButSeed() {
    Map<String, String> settings = settings();
    settings.remove("seed");
    return settings;
  }

  /** The settings of the run by their keys in {@code run.json}. */
  public Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("ai", ai);
    settings.put("model", model);
    settings.put("version", version);
    settings.put("weights_sha256", weights);
    settings.put("provider", provider);
    settings.put("endpoint", endpoint);
    settings.put("prompt_sha256", promptSha256);
    settings.put("temperature", temperature);
    settings.put("seed", seed);
    settings.put("tool", tool);
    return settings;
  }
}
