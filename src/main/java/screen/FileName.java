package screen;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names that people give and that become the names of files and folders, on Windows and macOS as
 * elsewhere: of reviewers and of rounds.
 */
public final class FileName {
  /** Bytes in UTF-8; systems allow 255, and endings and suffixes come on top. */
  private static final int LONGEST = 100;

  private static final Pattern SAFE =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._@ -]*[\\p{L}\\p{M}\\p{N}_@-])?");

  /** Devices of Windows: no file or folder there can be called so, whatever follows a full stop. */
  private static final Pattern DEVICE =
      Pattern.compile("(?:con|prn|aux|nul|(?:com|lpt)[0-9\u00B9\u00B2\u00B3])(?: *\\..*)?");

  private FileName() {}

  /** Why nothing can be called so, as the end of a sentence; empty where it can. */
  public static Optional<String> objectionTo(String name) {
    if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      return Optional.of(
          "it becomes the name of a file and is too long: use " + LONGEST + " bytes at most.");
    }
    if (!SAFE.matcher(name).matches()) {
      return Optional.of(
          "use letters, digits, blanks and . _ @ -, beginning with a letter or digit and not ending"
              + " with a full stop or blank.");
    }
    return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()
        ? Optional.of("no file can be called so on Windows.")
        : Optional.empty();
  }

  /**
   * Equal for names that some system keeps in one file: those that differ only in capitals or in
   * how an accented letter is encoded.
   */
  public static String twinKey(String name) {
    String folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }
}
