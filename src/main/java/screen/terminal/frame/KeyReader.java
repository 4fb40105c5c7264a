package screen.terminal.frame;

import java.io.IOException;
import java.util.Optional;
import org.jline.utils.NonBlockingReader;

/** Reads keys from a terminal: characters, the sequences of the special keys, pasted text. */
public final class KeyReader {
  private static final int ESC = 27;
  private static final int INTERRUPT = 3;
  private static final int END_OF_INPUT = 4;
  private static final int DELETE = 127;
  private static final long AFTER_ESCAPE_MILLIS = 50;
  private static final String PASTE_BEGINS = "[200~";
  private static final String PASTE_ENDS = "\u001B[201~";

  private final NonBlockingReader in;

  KeyReader(NonBlockingReader in) {
    this.in = in;
  }

  /** The next key; empty if none comes in time. */
  Optional<Key> read(long millis) throws IOException {
    int c = in.read(millis);
    if (c == NonBlockingReader.READ_EXPIRED) {
      return Optional.empty();
    }
    return Optional.of(key(c));
  }

  private Key key(int c) throws IOException {
    return switch (c) {
      case -1, INTERRUPT, END_OF_INPUT -> Key.of(Key.Kind.END);
      case ESC -> afterEscape();
      case '\r', '\n' -> Key.of(Key.Kind.ENTER);
      case '\b', DELETE -> Key.of(Key.Kind.BACKSPACE);
      default -> c < ' ' ? Key.of(Key.Kind.OTHER) : Key.character(character(c));
    };
  }

  private String character(int c) throws IOException {
    if (Character.isHighSurrogate((char) c)) {
      int low = in.read(AFTER_ESCAPE_MILLIS);
      return low > 0 ? new String(new char[] {(char) c, (char) low}) : "";
    }
    return String.valueOf((char) c);
  }

  /** Reads a sequence to its end, so that no part of it is taken for a verdict. */
  private Key afterEscape() throws IOException {
    int c = in.read(AFTER_ESCAPE_MILLIS);
    if (c == NonBlockingReader.READ_EXPIRED || c < 0) {
      return Key.of(Key.Kind.ESCAPE);
    }
    if (c != '[' && c != 'O') {
      return Key.of(Key.Kind.OTHER);
    }
    StringBuilder sequence = new StringBuilder().append((char) c);
    do {
      c = in.read(AFTER_ESCAPE_MILLIS);
      if (c >= 0) {
        sequence.append((char) c);
      }
    } while (c >= 0 && (c < '@' || c > '~'));
    return special(sequence.toString());
  }

  private Key special(String sequence) throws IOException {
    if (sequence.equals(PASTE_BEGINS)) {
      return Key.paste(pasted());
    }
    return Key.of(
        switch (sequence) {
          case "[A", "OA" -> Key.Kind.UP;
          case "[B", "OB" -> Key.Kind.DOWN;
          case "[5~" -> Key.Kind.PAGE_UP;
          case "[6~" -> Key.Kind.PAGE_DOWN;
          default -> Key.Kind.OTHER;
        });
  }

  private String pasted() throws IOException {
    StringBuilder text = new StringBuilder();
    while (text.indexOf(PASTE_ENDS) < 0) {
      int c = in.read();
      if (c < 0) {
        return text.toString();
      }
      text.append((char) c);
    }
    return text.substring(0, text.length() - PASTE_ENDS.length());
  }
}
