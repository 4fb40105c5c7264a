package screen.format.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Character encodings by name. */
final class Charsets {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Charsets() {}

  /** Returns the charset of this name, if there is one. */
  static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
