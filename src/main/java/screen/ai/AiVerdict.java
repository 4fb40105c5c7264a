package screen.ai;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The verdict of AI on a record. An answer that is missing or malformed is unclear. */
public enum AiVerdict {
  INCLUDE,
  EXCLUDE,
  UNCLEAR;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The verdict with exactly this word. */
  public static Optional<AiVerdict> ofId(String id) {
    return Arrays.stream(values()).filter(verdict -> verdict.id().equals(id)).findFirst();
  }
}
