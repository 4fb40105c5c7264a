package screen;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks names of reviewers and rounds, which become names of files and folders on every operating
 * system.
 */
public final class FileName {
  /** Bytes in UTF-8. Systems allow 255, including endings and suffixes that are added. */
  private static final int LONGEST = 100;

  private static final Pattern SAFE =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._@ -]*[\\p{L}\\p{M}\\p{N}_@-])?");

  /** Windows reserves these names for devices, with any extension. */
  private static final Pattern DEVICE =
      Pattern.compile("(?:con|prn|aux|nul|(?:com|lpt)[0-9\u00B9\u00B2\u00B3])(?: *\\..*)?");

  private FileName() {}

  /** Why a name cannot be used, as the end of a sentence; empty if it can. */
  public static Optional<String> objectionTo(String name) {
    if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      return Optional.of(
          "it becomes the name of a file and is too long: use at most " + LONGEST + " bytes.");
    }
    if (!SAFE.matcher(name).matches()) {
      return Optional.of(
          "use letters, digits, spaces and . _ @ -, beginning with a letter or digit and not ending"
              + " with a full stop or space.");
    }
    return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()
        ? Optional.of("Windows does not allow this file name.")
        : Optional.empty();
  }

  /**
   * A key that is equal for names that some systems do not distinguish: names that differ only in
   * case or in the encoding of accented letters.
   */
  public static String twinKey(String name) {
    String folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }
}
